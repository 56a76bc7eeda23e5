import type { DataSource, EntityManager } from 'typeorm';
import { recordAct } from '../audit/audit.service.ts';
import type { Editor } from '../auth/editor.context.ts';
import type { Clock } from '../clock.ts';
import { BadInput, NotFound, StepRefused } from '../errors.ts';
import { emit } from '../event/event.outbox.ts';
import { currentRelease } from '../release/release.current.ts';
import { parseReleaseName } from '../release/release.name.ts';
import { readReleases } from '../release/release.service.ts';
import { claimKey, releaseKey } from '../workflow/client.key.ts';
import { EMPTY_BODY } from './content.body.ts';
import { inForce } from './content.in-force.ts';
import { lockContent } from './content.lock.ts';
import { readRevisions } from './content.table.ts';
import { endOfRedirect, type Place, placesFrom, standingOf } from './retirement.facts.ts';
import type { ContentRevision } from './revision.entity.ts';
import { addRevision, carryConfirmations, lockNumbers } from './revision.write.ts';

export interface RetirementWish {
  readonly code: string;
  /** From which release on; null: the current one. */
  readonly from: string | null;
  /** Where readers are sent; null: nowhere. */
  readonly redirectTo: string | null;
}

/** What a step would do, said before and after it is done. */
export interface RetirementPlan {
  readonly code: string;
  /** Number of the newest revision: send it with the step. 0 without words. */
  readonly revision: number;
  readonly from: string;
  readonly isRetired: boolean;
  /** Where the redirect ends, chains followed. */
  readonly redirectTo: string | null;
  /** Other codes that lead here today and would lead to `redirectTo` then. */
  readonly repointed: readonly string[];
  /** Releases from which other words apply later: the code is out of use there too. */
  readonly laterPlaces: readonly string[];
  /** Codes whose words name this one as related. */
  readonly namedBy: readonly string[];
}

export type RetirementOutcome =
  | { readonly plan: RetirementPlan }
  /** Number of the newest revision: somebody published since. */
  | { readonly currentRevision: number };

interface RetirementStep extends RetirementWish {
  readonly version: number;
  readonly reason: string;
  readonly clientKey: string | null;
}

/** Takes codes out of use, with or without a redirect, and brings them back. Older releases keep their pages. */
export class RetirementService {
  private readonly source: DataSource;
  private readonly clock: Clock;

  constructor(source: DataSource, clock: Clock) {
    this.source = source;
    this.clock = clock;
  }

  /** @throws BadInput for a redirect that leads nowhere or round, NotFound for an unknown code */
  foresee(wish: RetirementWish): Promise<RetirementPlan> {
    return this.plan(this.source.manager, wish, true);
  }

  /** @throws as `foresee`, and StepRefused where nothing would change */
  retire(step: RetirementStep, by: Editor): Promise<RetirementOutcome> {
    return this.take(step, by, true);
  }

  /** @throws StepRefused for a code that is in use */
  bringBack(step: RetirementStep, by: Editor): Promise<RetirementOutcome> {
    return this.take(step, by, false);
  }

  private take(step: RetirementStep, by: Editor, isRetired: boolean): Promise<RetirementOutcome> {
    const { clientKey, ...request } = step;
    return this.source.transaction(async (manager) => {
      await lockContent(manager, 'SHARED');
      if (!(await claimKey(manager, by.personId, clientKey, [isRetired ? 'retire' : 'bringBack', request])))
        return { plan: await this.plan(manager, step, isRetired) };
      const highest = await lockNumbers(manager, step.code);
      if (highest !== step.version) {
        await releaseKey(manager, by.personId, clientKey);
        return { currentRevision: highest };
      }
      const plan = await this.plan(manager, step, isRetired);
      const codes = [step.code, ...(isRetired ? plan.repointed : [])];
      let isChanged = false;
      for (const code of codes.toSorted())
        if (await this.write(manager, code, step, plan, isRetired, by)) isChanged = true;
      if (!isChanged) throw new StepRefused(isRetired ? 'It is so already.' : `${step.code} is in use.`);
      await recordAct(manager, by, isRetired ? 'RETIRE_CODE' : 'RETURN_CODE', step.code, {
        ...{ from: plan.from || null, redirectTo: plan.redirectTo, reason: step.reason },
        ...{ before: { isRetired: !isRetired }, after: { isRetired, redirectTo: plan.redirectTo } },
        ...(plan.repointed.length > 0 && isRetired ? { repointed: plan.repointed } : {}),
      });
      await emit(manager, 'CONTENT_PUBLISHED', { codes });
      return { plan: { ...plan, revision: await lockNumbers(manager, step.code) } };
    });
  }

  /** The same words once more for each place, with the other mark. False where all is so already. */
  private async write(
    manager: EntityManager,
    code: string,
    step: RetirementStep,
    plan: RetirementPlan,
    isRetired: boolean,
    by: Editor,
  ): Promise<boolean> {
    const standing = standingOf(await readRevisions(manager, code));
    const places: Place[] =
      code === step.code
        ? placesFrom(standing, plan.from, isRetired)
        : standing
            .filter((words) => words.isRetired && words.redirectTo === step.code)
            .map((words) => ({ appliesFrom: words.appliesFrom, words }));
    const redirectTo = isRetired ? plan.redirectTo : null;
    const wanted = places.filter(
      ({ words }) => (words?.isRetired ?? false) !== isRetired || (words?.redirectTo ?? null) !== redirectTo,
    );
    for (const { appliesFrom, words } of wanted) {
      const revision = await addRevision(manager, { code, appliesFrom }, by, this.clock(), {
        ...wordsOf(words),
        ...{ kind: isRetired ? 'RETIREMENT' : 'RETURN', isRetired, redirectTo, reason: step.reason },
      });
      if (words) await carryConfirmations(manager, code, words.number, revision.number);
    }
    return wanted.length > 0;
  }

  private async plan(
    manager: EntityManager,
    wish: RetirementWish,
    isRetired: boolean,
  ): Promise<RetirementPlan> {
    const { code } = wish;
    if (!(await isKnown(manager, code))) throw new NotFound(`Nobody knows a code ${code}.`);
    const from = await this.startOf(manager, wish.from);
    const wordsAt = async (other: string) => inForce(standingOf(await readRevisions(manager, other)), from);
    const standing = standingOf(await readRevisions(manager, code));
    let redirectTo: string | null = null;
    if (isRetired && wish.redirectTo !== null) {
      if (!(await isKnown(manager, wish.redirectTo)))
        throw new BadInput(`Nobody knows a code ${wish.redirectTo}.`, { field: 'redirectTo' });
      redirectTo = await endOfRedirect(code, wish.redirectTo, wordsAt);
    }
    const repointed = await leadingTo(manager, code);
    if (isRetired && redirectTo === null && repointed.length > 0)
      throw new BadInput(`${repointed.join(', ')} would lead to a dead end. Say where ${code} leads.`, {
        field: 'redirectTo',
      });
    return {
      ...{ code, from, redirectTo, repointed },
      revision: Math.max(0, ...standing.map(({ number }) => number)),
      isRetired: inForce(standing, from)?.isRetired ?? false,
      laterPlaces: placesFrom(standing, from, true)
        .map(({ appliesFrom }) => appliesFrom)
        .filter((appliesFrom) => appliesFrom !== from),
      namedBy: await namedBy(manager, code),
    };
  }

  private async startOf(manager: EntityManager, from: string | null): Promise<string> {
    if (from === null) return currentRelease(await readReleases(manager), this.clock())?.name ?? '';
    if (!parseReleaseName(from)) throw new BadInput('Name the release without a cut.', { field: 'from' });
    return from;
  }
}

function wordsOf(words: ContentRevision | null) {
  return {
    body: words?.body ?? EMPTY_BODY,
    origin: words?.origin ?? ('AUTHORED' as const),
    isAssisted: words?.isAssisted ?? false,
    authorId: words?.authorId ?? null,
    authorName: words?.authorName ?? '',
    reviewerId: words?.reviewerId ?? null,
    reviewerName: words?.reviewerName ?? null,
    reviewerCredential: words?.reviewerCredential ?? null,
    reviewedAt: words?.reviewedAt ?? null,
    checkedAgainst: words?.checkedAgainst ?? null,
    attestedBy: words?.attestedBy ?? null,
    attestedName: words?.attestedName ?? null,
    attestedAt: words?.attestedAt ?? null,
    overrides: words?.overrides ?? [],
  };
}

async function isKnown(manager: EntityManager, code: string): Promise<boolean> {
  const rows: { known: boolean }[] = await manager.query(
    `SELECT EXISTS (SELECT 1 FROM rvu WHERE code = $1) OR EXISTS (SELECT 1 FROM content_revision WHERE code = $1)
       AS known`,
    [code],
  );
  return rows[0]?.known ?? false;
}

/** Codes that are out of use and lead to this one, wherever their newest words stand. */
async function leadingTo(manager: EntityManager, code: string): Promise<string[]> {
  const rows: { code: string }[] = await manager.query(
    `SELECT DISTINCT code FROM (
       SELECT DISTINCT ON (code, applies_from) code, is_retired, redirect_to FROM content_revision
       WHERE code IN (SELECT code FROM content_revision WHERE redirect_to = $1)
       ORDER BY code, applies_from, number DESC) AS newest
     WHERE is_retired AND redirect_to = $1 ORDER BY code`,
    [code],
  );
  return rows.map((row) => row.code);
}

async function namedBy(manager: EntityManager, code: string): Promise<string[]> {
  const rows: { code: string }[] = await manager.query(
    `SELECT DISTINCT code FROM (
       SELECT DISTINCT ON (code, applies_from) code, body FROM content_revision
       ORDER BY code, applies_from, number DESC) AS newest
     WHERE body -> 'related' @> jsonb_build_array(jsonb_build_object('code', $1::text)) ORDER BY code LIMIT 100`,
    [code],
  );
  return rows.map((row) => row.code);
}
