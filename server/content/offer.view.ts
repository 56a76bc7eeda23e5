import { type EntityManager, In } from 'typeorm';
import { currentRelease } from '../release/release.current.ts';
import { readReleases } from '../release/release.service.ts';
import type { DraftState } from '../workflow/draft.state.ts';
import type { ContentBody } from './content.body.ts';
import { byApplication, inForce } from './content.in-force.ts';
import { ContentDraft } from './draft.entity.ts';
import { leftToDo } from './offer.rule.ts';
import type { OfferRow } from './offer.table.ts';
import { ContentRevision } from './revision.entity.ts';

/** An offer as an editor meets it, with all three sides. */
export interface OfferView extends OfferRow {
  /** Display name of the later words. */
  readonly title: string;
  readonly fix: ContentRevision;
  /** The later words are what readers of the current release see. */
  readonly isLive: boolean;
  /** Of the open draft of the later words; null without one. */
  readonly draftState: DraftState | null;
  /** What a write of those words must carry. */
  readonly draftVersion: number;
  readonly before: ContentBody;
  /** The later words as they stand: of the open draft, else published. */
  readonly later: ContentBody;
  /** Those with the fix. */
  readonly merged: ContentBody;
  readonly conflicts: readonly string[];
  /** Fields that lack the fix; none where nothing is left to do. */
  readonly fields: readonly string[];
}

/** Where the words stand that readers of the current release see, by code. */
export async function livePlaces(
  manager: EntityManager,
  codes: readonly string[],
  at: Date,
): Promise<Map<string, string>> {
  const current = currentRelease(await readReleases(manager), at);
  if (!current || codes.length === 0) return new Map();
  const rows: { code: string; appliesFrom: string; number: number }[] = await manager.query(
    `SELECT DISTINCT ON (code, applies_from) code, applies_from AS "appliesFrom", number FROM content_revision
     WHERE code = ANY ($1) ORDER BY code, applies_from, number DESC`,
    [[...new Set(codes)]],
  );
  const places = [...Map.groupBy(rows, ({ code }) => code)].flatMap(([code, revisions]) => {
    const words = inForce(revisions.toSorted(byApplication), current.name);
    return words ? [[code, words.appliesFrom] as const] : [];
  });
  return new Map(places);
}

/** Offers with the words that they are about, in the order of the rows. */
export async function viewOffers(
  manager: EntityManager,
  rows: readonly OfferRow[],
  at: Date,
): Promise<OfferView[]> {
  if (rows.length === 0) return [];
  const codes = [...new Set(rows.map(({ code }) => code))];
  const [revisions, drafts, live] = await Promise.all([
    manager.findBy(ContentRevision, { code: In(codes) }),
    manager.findBy(ContentDraft, { code: In(codes) }),
    livePlaces(manager, codes, at),
  ]);
  const byCode = Map.groupBy(revisions.toSorted(byApplication), ({ code }) => code);
  return rows.flatMap((row) => {
    const ofCode = byCode.get(row.code) ?? [];
    const fix = ofCode.find(({ number }) => number === row.number);
    const before = ofCode.find(({ number }) => number === row.base)?.body;
    const kept = drafts.find(({ code, appliesFrom }) => code === row.code && appliesFrom === row.appliesFrom);
    const draft = kept?.state === 'CLOSED' ? undefined : kept;
    const later = draft?.body ?? inForce(ofCode, row.appliesFrom)?.body;
    if (!fix || !before || !later) return [];
    const { body: merged, conflicts, fields } = leftToDo(before, later, fix.body, row.chosen);
    return [
      {
        ...row,
        ...{ fix, before, later, merged, conflicts, fields, title: later.displayName },
        isLive: live.get(row.code) === row.appliesFrom,
        draftState: draft?.state ?? null,
        draftVersion: kept?.version ?? 0,
      },
    ];
  });
}
