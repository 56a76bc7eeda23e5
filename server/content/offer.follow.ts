import type { EntityManager } from 'typeorm';
import type { ContentBody } from './content.body.ts';
import { byApplication, inForce } from './content.in-force.ts';
import { readRevisions } from './content.table.ts';
import { ContentDraft } from './draft.entity.ts';
import type { DraftKey } from './draft.view.ts';
import { foldOffers, type LaterWords, laterPlaces, leftToDo, standingOf } from './offer.rule.ts';
import { holdOffers, insertOffer, moveOffer, type OfferRow, readOffers } from './offer.table.ts';
import type { ContentRevision } from './revision.entity.ts';

/** The words of a code as they stand: all revisions, and its open drafts by place. */
interface Places {
  readonly revisions: readonly ContentRevision[];
  readonly drafts: ReadonlyMap<string, ContentDraft>;
}

/**
 * Offers what a revision changed to all words of its code that apply from a later release, published or in draft, in
 * the transaction of its publication; and settles what was offered to its own place. The first words of a code fix
 * nothing.
 * @param begunWith number of the revision whose words its draft began with
 */
export async function offerForward(
  manager: EntityManager,
  { code, number, appliesFrom }: Pick<ContentRevision, 'code' | 'number' | 'appliesFrom'>,
  begunWith: number | null,
  at: Date,
): Promise<void> {
  if (!(await isInSeveralPlaces(manager, code))) return;
  const standing = await readPlaces(manager, code);
  const followIn = async (key: DraftKey) => follow(manager, key, await holdOffers(manager, key), standing);
  const fix = standing.revisions.find((revision) => revision.number === number);
  const earlier = standing.revisions.filter((revision) => revision.number < number);
  const before = inForce(earlier, appliesFrom);
  if (before && before.appliesFrom !== appliesFrom && fix)
    await offerWhatCame(manager, { code, appliesFrom }, earlier, fix.body, begunWith, at);
  const taken = await followIn({ code, appliesFrom });
  if (!fix || !before) return;
  const places = [...standing.revisions.map((revision) => revision.appliesFrom), ...standing.drafts.keys()];
  for (const place of laterPlaces(places, appliesFrom)) {
    const words = laterWords(standing, place);
    const isLeft = [words.draft, words.published].some((body) => body && lacks(before.body, body, fix.body));
    const waiting = await readOffers(manager, { code, appliesFrom: place, states: ['OPEN'] });
    const isOffered =
      (isLeft || waiting.some(({ fixFrom }) => fixFrom === appliesFrom)) &&
      (await insertOffer(manager, { code, number, base: before.number, appliesFrom: place }, at));
    if (isOffered) await replaceTaken(manager, { code, appliesFrom: place }, taken, number);
    await followIn({ code, appliesFrom: place });
  }
}

/**
 * Brings the offers to a draft up to date with its words, in the transaction that wrote them. One that was begun with words
 * that are not those in force there any more is offered what came since.
 * @param live words in force in its place
 */
export async function followDraft(
  manager: EntityManager,
  draft: ContentDraft,
  live: ContentRevision | null,
  at: Date,
): Promise<void> {
  if (live && live.appliesFrom !== draft.appliesFrom && live.number !== draft.basedOn) {
    const revisions = (await readRevisions(manager, draft.code)).toSorted(byApplication);
    await offerWhatCame(manager, draft, revisions, draft.body, draft.basedOn, at);
  }
  await followPlace(manager, draft);
}

/** Brings the offers to one place up to date with its words, whatever became of them. */
export async function followPlace(manager: EntityManager, key: DraftKey): Promise<void> {
  const offers = await holdOffers(manager, key);
  if (offers.length > 0) await follow(manager, key, offers, await readPlaces(manager, key.code));
}

/** Offers words the fix that came into force in their place after they were begun. */
async function offerWhatCame(
  manager: EntityManager,
  { code, appliesFrom }: DraftKey,
  revisions: readonly ContentRevision[],
  words: ContentBody,
  begunWith: number | null,
  at: Date,
): Promise<void> {
  const inherited = inForce(revisions, appliesFrom);
  const begun = revisions.find(({ number }) => number === begunWith);
  if (!inherited || !begun || begun.number >= inherited.number) return;
  const { number } = inherited;
  if (lacks(begun.body, words, inherited.body))
    await insertOffer(manager, { code, number, base: begun.number, appliesFrom }, at);
}

/** Whether a code has words for more than one release, published or in draft: else nothing can be missing anywhere. */
async function isInSeveralPlaces(manager: EntityManager, code: string): Promise<boolean> {
  const [row]: { places: number }[] = await manager.query(
    `SELECT count(*)::integer AS places FROM (
       SELECT applies_from FROM content_revision WHERE code = $1
       UNION SELECT applies_from FROM content_draft WHERE code = $1 AND state <> 'CLOSED') AS place`,
    [code],
  );
  return (row?.places ?? 0) > 1;
}

async function readPlaces(manager: EntityManager, code: string): Promise<Places> {
  const revisions = (await readRevisions(manager, code)).toSorted(byApplication);
  const drafts = await manager.findBy(ContentDraft, { code });
  const open = drafts.filter(({ state }) => state !== 'CLOSED');
  return { revisions, drafts: new Map(open.map((draft) => [draft.appliesFrom, draft])) };
}

function laterWords({ revisions, drafts }: Places, place: string): LaterWords {
  return {
    draft: drafts.get(place)?.body ?? null,
    published: revisions.findLast(({ appliesFrom }) => appliesFrom === place)?.body ?? null,
  };
}

function lacks(base: ContentBody, words: ContentBody, fix: ContentBody): boolean {
  return leftToDo(base, words, fix).fields.length > 0;
}

/** Numbers of the fixes that the place has taken by this, without anybody having chosen other words. */
async function follow(
  manager: EntityManager,
  key: DraftKey,
  offers: readonly OfferRow[],
  standing: Places,
): Promise<number[]> {
  const bodyOf = new Map(standing.revisions.map(({ number, body }) => [number, body]));
  const words = laterWords(standing, key.appliesFrom);
  const own = standing.revisions.findLast(({ appliesFrom }) => appliesFrom === key.appliesFrom);
  const judged = (base: number, offer: OfferRow) => {
    const [before, fix] = [bodyOf.get(base), bodyOf.get(offer.number)];
    return before && fix ? standingOf(offer, before, fix, words) : offer.state;
  };
  const next = offers.map((offer) => ({ ...offer, was: offer.state, state: judged(offer.base, offer) }));
  // The newest counts as waiting also where it takes an earlier fix back: then both are settled together.
  const newest = Math.max(...offers.map(({ number }) => number));
  const folds = foldOffers(
    next.map((offer) =>
      offer.was === 'OPEN' && offer.number === newest ? { ...offer, state: 'OPEN' } : offer,
    ),
  );
  for (const { last, base, held } of folds) {
    for (const { id, base: begun } of held)
      await moveOffer(manager, id, { state: 'REPLACED', base: begun, heldBy: last.number });
    await moveOffer(manager, last.id, { state: judged(base, last), base, heldBy: null });
  }
  const folded = new Set(folds.flatMap(({ last, held }) => [last, ...held]).map(({ id }) => id));
  for (const offer of next)
    if (!folded.has(offer.id) && offer.state !== offer.was) {
      const heldBy = offer.state === 'TAKEN' ? (own?.number ?? null) : null;
      await moveOffer(manager, offer.id, { state: offer.state, base: offer.base, heldBy });
    }
  return next.flatMap(({ state, chosen, number }) => (state === 'TAKEN' && !chosen.length ? [number] : []));
}

/** What the place took goes on with its own revision: one offer a place, not two with the same words. */
async function replaceTaken(
  manager: EntityManager,
  { code, appliesFrom }: DraftKey,
  taken: readonly number[],
  by: number,
): Promise<void> {
  await manager.query(
    `UPDATE content_offer SET state = 'REPLACED', held_by = $4, version = version + 1, is_followed = false
     WHERE code = $1 AND applies_from = $2 AND state = 'OPEN' AND number = ANY ($3)`,
    [code, appliesFrom, taken, by],
  );
}
