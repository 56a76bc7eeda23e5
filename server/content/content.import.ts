import type { DataSource, EntityManager } from 'typeorm';
import type { Actor } from '../audit/audit.actor.ts';
import { recordAct } from '../audit/audit.service.ts';
import type { Clock } from '../clock.ts';
import { emit } from '../event/event.outbox.ts';
import { stableText } from '../workflow/stable.text.ts';
import { blocks, type Finding } from '../workflow/workflow.finding.ts';
import { type ContentBody, type ContentOrigin, EMPTY_BODY } from './content.body.ts';
import { type CheckContext, checkBody } from './content.check.ts';
import { byApplication, inForce } from './content.in-force.ts';
import { lockContent } from './content.lock.ts';
import { offerForward } from './offer.follow.ts';
import { type Retirement, redirectFindings } from './retirement.check.ts';
import { ContentRevision } from './revision.entity.ts';

/** One page's texts from a file, in normal form. */
export interface IncomingContent {
  readonly line: number;
  readonly code: string;
  /** Release name; '' from the beginning. */
  readonly appliesFrom: string;
  readonly body: ContentBody;
  /** The file says that a machine helped with the words. */
  readonly isAssisted: boolean;
  /** Null where the file does not say. */
  readonly retirement: Retirement | null;
}
export type IncomingVerdict = 'NEW' | 'CHANGED' | 'UNCHANGED' | 'KEPT' | 'REFUSED';

export interface IncomingResult {
  readonly line: number;
  readonly code: string;
  /** KEPT: a text written here, or a draft of one, stands in the way and stays as it is. */
  readonly verdict: IncomingVerdict;
  readonly findings: readonly Finding[];
}

/** What decides about an incoming text, read once for the whole file. */
export interface ImportGround {
  readonly context: (code: string, appliesFrom?: string) => CheckContext;
}

interface Standing {
  readonly code: string;
  readonly appliesFrom: string;
  readonly number: number;
  /** Highest number of the code, whatever it applies from. */
  readonly highest: number;
  /** Whether somebody corrected the words of this place here. */
  readonly isCorrected: boolean;
  readonly origin: ContentOrigin;
  readonly body: ContentBody;
  readonly isRetired: boolean;
  readonly redirectTo: string | null;
}

/**
 * Brings texts in as published revisions. Never over a text written here; the same file again changes nothing.
 * One transaction: all that is accepted goes in together.
 */
export class ContentImport {
  private readonly source: DataSource;
  private readonly clock: Clock;

  constructor(source: DataSource, clock: Clock) {
    this.source = source;
    this.clock = clock;
  }

  run(
    incoming: readonly IncomingContent[],
    ground: ImportGround,
    options: { origin: 'IMPORTED' | 'STARTER'; isDryRun: boolean; by: Actor },
  ): Promise<IncomingResult[]> {
    return this.source.transaction(async (manager) => {
      await lockContent(manager, 'ALONE');
      await manager.query('SET LOCAL statement_timeout = 0');
      // Thousands of texts are checked between two statements.
      await manager.query('SET LOCAL idle_in_transaction_session_timeout = 0');
      const standing = await readStanding(manager);
      const openDrafts = await readOpenDrafts(manager);
      const retired = new Set(
        incoming.flatMap(({ code, retirement }) => (retirement?.isRetired ? code : [])),
      );
      const isOutOfUse = (code: string) => retired.has(code) || standing.isRetired(code);
      const results: IncomingResult[] = [];
      const accepted: (IncomingContent & { number: number })[] = [];
      for (const item of incoming) {
        const findings = findingsOf(item, ground.context(item.code, item.appliesFrom), isOutOfUse);
        const verdict = judge(item, standing.inForce(item), openDrafts.has(item.code), findings);
        results.push({ line: item.line, code: item.code, verdict, findings });
        if (verdict === 'NEW' || verdict === 'CHANGED')
          accepted.push({ ...item, number: standing.nextNumber(item.code) });
      }
      if (!options.isDryRun && accepted.length > 0)
        await this.write(manager, accepted, options.origin, options.by);
      return results;
    });
  }

  private async write(
    manager: EntityManager,
    accepted: readonly (IncomingContent & { number: number })[],
    origin: ContentOrigin,
    by: Actor,
  ): Promise<void> {
    const publishedAt = this.clock();
    for (let start = 0; start < accepted.length; start += 500)
      await manager.insert(
        ContentRevision,
        accepted
          .slice(start, start + 500)
          .map(({ code, number, appliesFrom, body, isAssisted, retirement }) => ({
            ...(retirement?.isRetired ? { ...retirement, kind: 'RETIREMENT' as const } : {}),
            code,
            number,
            appliesFrom,
            body,
            isAssisted,
            origin,
            authorName: origin === 'STARTER' ? 'Plaincode' : by.name,
            publishedAt,
          })),
      );
    const codes = [...new Set(accepted.map(({ code }) => code))];
    const spread = await inSeveralPlaces(manager, codes);
    for (const item of accepted)
      if (spread.has(item.code)) await offerForward(manager, item, null, publishedAt);
    await outdateForms(manager, codes, publishedAt);
    await recordAct(manager, by, 'IMPORT_CONTENT', `${accepted.length} codes`, { origin, codes });
    await emit(manager, 'CONTENT_PUBLISHED', { codes });
  }
}

/** Codes with words for several releases: what changed for one may be missing in another. */
async function inSeveralPlaces(manager: EntityManager, codes: readonly string[]): Promise<Set<string>> {
  const rows: { code: string }[] = await manager.query(
    `SELECT code FROM content_revision WHERE code = ANY ($1)
     GROUP BY code HAVING count(DISTINCT applies_from) > 1`,
    [codes],
  );
  return new Set(rows.map(({ code }) => code));
}

/** Whoever opened one of these codes before must read again: a save that knows only the old words is stale. */
async function outdateForms(manager: EntityManager, codes: readonly string[], at: Date): Promise<void> {
  await manager.query(
    `UPDATE content_draft SET version = version + 1 WHERE state = 'CLOSED' AND code = ANY ($1) AND applies_from <> ''`,
    [codes],
  );
  await manager.query(
    `INSERT INTO content_draft AS d (code, applies_from, version, body, opened_version, state, updated_at)
     SELECT code, '', 1, '{}', 1, 'CLOSED', $2 FROM unnest($1::text[]) AS code
     ON CONFLICT (code, applies_from) DO UPDATE SET version = d.version + 1`,
    [codes, at],
  );
}

/** A code that was taken out of use before anybody wrote about it has no words to check. */
function findingsOf(
  { body, retirement }: IncomingContent,
  context: CheckContext,
  isOutOfUse: (code: string) => boolean,
): Finding[] {
  const isBare = retirement?.isRetired && stableText(body) === stableText(EMPTY_BODY);
  return [
    ...(isBare ? [] : checkBody(body, context)),
    ...(retirement ? redirectFindings(retirement, context, isOutOfUse) : []),
  ];
}

/** Whether the words, and what the file says about their use, stand here already. */
function isSame(known: Standing, { body, retirement }: IncomingContent): boolean {
  const { isRetired, redirectTo } = retirement ?? known;
  return (
    stableText(known.body) === stableText(body) &&
    known.isRetired === isRetired &&
    known.redirectTo === redirectTo
  );
}

/** @param live words in force in the place of the item, of whatever place they are themselves */
function judge(
  item: IncomingContent,
  live: Standing | null,
  hasDraft: boolean,
  findings: readonly Finding[],
): IncomingVerdict {
  const known = live?.appliesFrom === item.appliesFrom ? live : null;
  if (known && isSame(known, item)) return 'UNCHANGED';
  if (hasDraft || (live && isOfHere(live))) return 'KEPT';
  if (blocks(findings)) return 'REFUSED';
  return known ? 'CHANGED' : 'NEW';
}

/** Whether somebody wrote or corrected these words here, or took their code out of use. */
function isOfHere({ origin, isCorrected, isRetired }: Standing): boolean {
  return isRetired || isCorrected || origin === 'AUTHORED' || origin === 'ASSISTED';
}

/** The newest words of each code and applies-from, and the next number of each code. */
async function readStanding(manager: EntityManager) {
  const rows: Standing[] = await manager.query(
    `SELECT DISTINCT ON (code, applies_from) code, applies_from AS "appliesFrom", number, origin, body,
       is_retired AS "isRetired", redirect_to AS "redirectTo", max(number) OVER (PARTITION BY code) AS highest,
       bool_or(kind = 'CORRECTION') OVER (PARTITION BY code, applies_from) AS "isCorrected"
     FROM content_revision ORDER BY code, applies_from, number DESC`,
  );
  const places = Map.groupBy(rows, ({ code }) => code);
  for (const rowsOfCode of places.values()) rowsOfCode.sort(byApplication);
  const highest = new Map(rows.map((row) => [row.code, row.highest]));
  return {
    inForce: ({ code, appliesFrom }: IncomingContent) => inForce(places.get(code) ?? [], appliesFrom),
    isRetired: (code: string) => rows.some((row) => row.code === code && row.isRetired),
    nextNumber: (code: string) => {
      const number = (highest.get(code) ?? 0) + 1;
      highest.set(code, number);
      return number;
    },
  };
}

async function readOpenDrafts(manager: EntityManager): Promise<Set<string>> {
  const rows: { code: string }[] = await manager.query(
    "SELECT DISTINCT code FROM content_draft WHERE state <> 'CLOSED'",
  );
  return new Set(rows.map(({ code }) => code));
}
