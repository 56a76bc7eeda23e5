import type { Editor } from '../../server/auth/editor.context.ts';
import type { ContentBody } from '../../server/content/content.body.ts';
import { DraftService } from '../../server/content/draft.service.ts';
import type { DraftKey } from '../../server/content/draft.view.ts';
import { OfferService } from '../../server/content/offer.service.ts';
import { readOffers } from '../../server/content/offer.table.ts';
import type { OfferView } from '../../server/content/offer.view.ts';
import { WorkflowService } from '../../server/content/workflow.service.ts';
import type { Workshop } from '../../server/workshop.ts';
import { buildBody } from '../support/body.ts';

export const EARLIER = '';
export const LATER = 'RVU26C';
export const FIXED = 'Pictures of one or two skin spots are taken and stored.';
export const OWN = 'Said anew for the later release. Nothing is cut.';

/** Words of codes in several places, and the fixes that are offered between them. No check stands in the way. */
export class OfferBench {
  readonly drafts: DraftService;
  readonly workflow: WorkflowService;
  readonly offers: OfferService;

  constructor(
    readonly workshop: Workshop,
    readonly writer: Editor,
    readonly reviewer: Editor,
  ) {
    const { source, clock } = workshop;
    this.drafts = new DraftService(source, clock);
    this.workflow = new WorkflowService(source, clock, async () => []);
    this.offers = new OfferService(source, clock);
  }

  version = async (key: DraftKey) => (await this.drafts.read(key)).version;

  /** Saves the words that stand in a place, some of them other ones. */
  async save(code: string, appliesFrom: string, patch: Partial<ContentBody> = {}) {
    const key = { code, appliesFrom };
    const { version, body, live, saved } = await this.drafts.read(key);
    const words = saved || live ? body : buildBody({ displayName: `Name of ${code}` });
    return this.drafts.save(key, version, { ...words, ...patch }, this.writer);
  }

  step = async (key: DraftKey) => ({
    ...{ key, version: await this.version(key), note: null, ownWords: true, clientKey: null },
  });

  /** Approves what is saved in a place. */
  async approve(code: string, appliesFrom: string): Promise<void> {
    const key = { code, appliesFrom };
    await this.workflow.submit(await this.step(key), this.writer);
    await this.workflow.approve(await this.step(key), this.reviewer);
  }

  async publishDraft(code: string, appliesFrom: string): Promise<number> {
    await this.approve(code, appliesFrom);
    const outcome = await this.workflow.publish(await this.step({ code, appliesFrom }), this.reviewer);
    if (!('revision' in outcome)) throw new Error(`${code} could not be published.`);
    return outcome.revision.number;
  }

  /** Saves and publishes. @returns the number of the revision */
  async publish(code: string, appliesFrom: string, patch: Partial<ContentBody> = {}): Promise<number> {
    await this.save(code, appliesFrom, patch);
    return this.publishDraft(code, appliesFrom);
  }

  /** Revision 1 from the beginning, and revision 2 with words of its own from the later release on. */
  async written(code: string): Promise<void> {
    await this.publish(code, EARLIER);
    await this.publish(code, LATER, { plainLanguage: OWN });
  }

  /** The same, and revision 3 fixes the earlier words. */
  async fixed(code: string): Promise<OfferView> {
    await this.written(code);
    await this.publish(code, EARLIER, { summary: FIXED });
    return this.offer(code);
  }

  /** The one offer to a place. */
  async offer(code: string, appliesFrom = LATER): Promise<OfferView> {
    const [offer, ...others] = await this.offers.of({ code, appliesFrom });
    if (!offer || others.length > 0)
      throw new Error(`${code} has ${others.length + (offer ? 1 : 0)} offers.`);
    return offer;
  }

  /** Number of the fix, where it is offered to, its state and what holds it: every offer of a code. */
  async all(code: string): Promise<[number, string, string, number | null][]> {
    const rows = await readOffers(this.workshop.source.manager, { code });
    return rows.map(({ number, appliesFrom, state, heldBy }) => [number, appliesFrom, state, heldBy]);
  }

  take(offer: OfferView, more: { body?: ContentBody; clientKey?: string } = {}, by = this.writer) {
    const { id, version, draftVersion } = offer;
    return this.offers.take({ id, version, draftVersion, body: null, clientKey: null, ...more }, by);
  }

  leaveOut(
    { id, version }: OfferView,
    reason = 'The later pages say it otherwise.',
    clientKey: string | null = null,
  ) {
    return this.offers.leaveOut({ id, version, reason, clientKey }, this.writer);
  }
}
