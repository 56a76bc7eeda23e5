import type { DataSource, EntityManager } from 'typeorm';
import { recordAct } from '../audit/audit.service.ts';
import type { Editor } from '../auth/editor.context.ts';
import type { Clock } from '../clock.ts';
import { BadInput, NotFound, PageTooLarge } from '../errors.ts';
import { claimKey, oncePerKey, releaseKey } from '../workflow/client.key.ts';
import type { ContentBody } from './content.body.ts';
import { lockContent } from './content.lock.ts';
import { type Stale, staleSave } from './draft.stale.ts';
import { type DraftKey, type DraftView, readDraft, subject, viewOf } from './draft.view.ts';
import { writeSave } from './draft.write.ts';
import { followPlace } from './offer.follow.ts';
import { leftToDo } from './offer.rule.ts';
import { type OfferFilter, type OfferRow, readOffer, readOffers } from './offer.table.ts';
import { livePlaces, type OfferView, viewOffers } from './offer.view.ts';
import { wasAssisted } from './revision.entity.ts';

const MOST_PER_PAGE = 100;

export interface OfferStep {
  readonly id: string;
  /** Version of the offer that was seen. */
  readonly version: number;
  readonly clientKey: string | null;
}

export interface TakeStep extends OfferStep {
  /** Version of the draft of the later words that was seen; 0 where there never was one. */
  readonly draftVersion: number;
  /** The later words with the fix, where somebody had to choose; null takes what the merge gives. */
  readonly body: ContentBody | null;
}

export type TakeOutcome =
  | { readonly draft: DraftView }
  | { readonly stale: Stale }
  /** Both sides changed a field and nobody has chosen. */
  | { readonly toChoose: OfferView }
  /** Somebody decided first, or the fix is another one by now. */
  | { readonly moved: OfferView };
export type LeaveOutcome = { readonly left: OfferView } | { readonly moved: OfferView };

/** Rolls a write back that found its offer decided by somebody else. */
class OfferMoved extends Error {}

/** What becomes of fixes that words of a later release lack. Each step is one transaction with its audit entry. */
export class OfferService {
  constructor(
    private readonly source: DataSource,
    private readonly clock: Clock,
  ) {}

  /**
   * Those in front of readers first, then the oldest.
   * @param isLive only those whose later words readers of the current release see, or only the others
   * @throws BadInput, PageTooLarge
   */
  async list(
    filter: OfferFilter & { readonly isLive?: boolean | null },
    page: number,
    perPage: number,
  ): Promise<{ items: OfferView[]; total: number }> {
    if (perPage > MOST_PER_PAGE) throw new PageTooLarge(perPage, MOST_PER_PAGE);
    if (perPage < 1 || page < 1 || page > 1_000_000)
      throw new BadInput('Pages count from 1 and hold at least one offer.', { field: 'page' });
    const { manager } = this.source;
    const rows = await readOffers(manager, filter);
    const live = await livePlaces(
      manager,
      rows.map(({ code }) => code),
      this.clock(),
    );
    const isLive = ({ code, appliesFrom }: OfferRow) => live.get(code) === appliesFrom;
    const wanted = rows
      .filter((row) => (filter.isLive ?? isLive(row)) === isLive(row))
      .toSorted((left, right) => Number(isLive(right)) - Number(isLive(left)));
    const shown = wanted.slice((page - 1) * perPage, page * perPage);
    return { items: await viewOffers(manager, shown, this.clock()), total: wanted.length };
  }

  /** @throws NotFound */
  read(id: string): Promise<OfferView> {
    return this.view(this.source.manager, id);
  }

  /** What concerns the words of one place now: waiting, in its draft, or left out. */
  async of({ code, appliesFrom }: DraftKey): Promise<OfferView[]> {
    const { manager } = this.source;
    const states = ['OPEN', 'IN_DRAFT', 'LEFT_OUT'] as const;
    return viewOffers(manager, await readOffers(manager, { code, appliesFrom, states }), this.clock());
  }

  /**
   * Puts a fix into the draft of the later words; never live. Also one that was left out before.
   * @throws NotFound, BadInput for words that lack the fix all the same
   */
  async take(step: TakeStep, by: Editor): Promise<TakeOutcome> {
    const { clientKey, ...request } = step;
    try {
      return await this.source.transaction(async (manager) => {
        await lockContent(manager, 'SHARED');
        const offer = await expectOffer(manager, step.id);
        const key = { code: offer.code, appliesFrom: offer.appliesFrom };
        return oncePerKey<TakeOutcome>(manager, {
          ...{ personId: by.personId, clientKey, request: ['takeFix', request] },
          act: () => this.takeOnce(manager, step, key, by),
          isDone: (outcome) => 'draft' in outcome,
          again: async () => ({ draft: await readDraft(manager, key) }),
        });
      });
    } catch (error) {
      if (error instanceof OfferMoved) return { moved: await this.view(this.source.manager, step.id) };
      throw error;
    }
  }

  /** Leaves a fix out of the later words, with a reason that a reviewer sees again in the work list. @throws NotFound */
  leaveOut(step: OfferStep & { readonly reason: string }, by: Editor): Promise<LeaveOutcome> {
    const { clientKey, ...request } = step;
    return this.source.transaction(async (manager) => {
      if (!(await claimKey(manager, by.personId, clientKey, ['leaveOutFix', request])))
        return { left: await this.view(manager, step.id) };
      const offer = await expectOffer(manager, step.id, true);
      if (offer.version !== step.version || offer.state !== 'OPEN') {
        await releaseKey(manager, by.personId, clientKey);
        return { moved: await this.view(manager, step.id) };
      }
      await manager.query(
        `UPDATE content_offer SET state = 'LEFT_OUT', reason = $2, decided_by = $3, decided_by_name = $4, decided_at = $5,
           confirmed_by = NULL, confirmed_by_name = NULL, confirmed_at = NULL, version = version + 1, is_followed = false
         WHERE id = $1`,
        [step.id, step.reason, by.personId, by.name, this.clock()],
      );
      await recordAct(manager, by, 'LEAVE_OUT_FIX', subject(offer), {
        ...{ offer: offer.id, revision: offer.number, fixFrom: offer.fixFrom || null, reason: step.reason },
      });
      return { left: await this.view(manager, step.id) };
    });
  }

  /** The draft is written before the offer is held, as every save does it: else two would wait for each other. */
  private async takeOnce(
    manager: EntityManager,
    step: TakeStep,
    key: DraftKey,
    by: Editor,
  ): Promise<TakeOutcome> {
    const offer = await this.view(manager, step.id);
    const draft = await readDraft(manager, key);
    if (draft.version !== step.draftVersion)
      return { stale: await staleSave(manager, key, step.draftVersion, step.body) };
    if (!isWaiting(offer, step.version)) return { moved: offer };
    const { body: merged, conflicts } = leftToDo(offer.before, draft.body, offer.fix.body);
    if (conflicts.length > 0 && !step.body) return { toChoose: offer };
    const body = step.body ?? merged;
    const chosen = leftToDo(offer.before, body, offer.fix.body).conflicts;
    const { fields } = leftToDo(offer.before, body, offer.fix.body, chosen);
    if (fields.length > 0)
      throw new BadInput(
        `These words still lack the fix in ${fields.join(', ')}. Leave it out with a reason.`,
        {
          field: fields[0],
        },
      );
    const { version, live } = draft;
    const isAssisted = wasAssisted(offer.fix) || null;
    const row = await writeSave(manager, key, { version, body, live, isAssisted }, by, this.clock());
    if (!row) return { stale: await staleSave(manager, key, step.draftVersion, body) };
    await this.keepTaken(manager, step, chosen, by);
    await followPlace(manager, key);
    await recordAct(manager, by, 'TAKE_FIX', subject(key), {
      ...{
        offer: offer.id,
        revision: offer.number,
        fixFrom: offer.fixFrom || null,
        version: draft.version + 1,
      },
      ...(offer.reason ? { leftOutBefore: offer.reason } : {}),
    });
    return { draft: viewOf(key, row, live) };
  }

  private async keepTaken(manager: EntityManager, step: TakeStep, chosen: readonly string[], by: Editor) {
    const held = await readOffer(manager, step.id, true);
    if (!held || !isWaiting(held, step.version)) throw new OfferMoved();
    await manager.query(
      `UPDATE content_offer SET state = 'IN_DRAFT', chosen = $2, reason = NULL, decided_by = $3, decided_by_name = $4,
         decided_at = $5, confirmed_by = NULL, confirmed_by_name = NULL, confirmed_at = NULL, version = version + 1,
         is_followed = false
       WHERE id = $1`,
      [step.id, chosen, by.personId, by.name, this.clock()],
    );
  }

  private async view(manager: EntityManager, id: string): Promise<OfferView> {
    const [view] = await viewOffers(manager, [await expectOffer(manager, id)], this.clock());
    if (!view) throw new Error(`Offer ${id} has no words.`);
    return view;
  }
}

function isWaiting(offer: OfferRow, version: number): boolean {
  return offer.version === version && (offer.state === 'OPEN' || offer.state === 'LEFT_OUT');
}

async function expectOffer(manager: EntityManager, id: string, isHeld = false): Promise<OfferRow> {
  const offer = await readOffer(manager, id, isHeld);
  if (!offer) throw new NotFound('There is no such offer.');
  return offer;
}
