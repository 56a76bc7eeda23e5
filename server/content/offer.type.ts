import { createUnionType, Field, ID, Int, ObjectType } from 'type-graphql';
import { PersonRef } from '../auth/person.type.ts';
import { textEnum } from '../schema/schema.enum.ts';
import { CodeValueScalar, DateTimeScalar, ReleaseNameScalar } from '../schema/schema.scalar.ts';
import { DraftStateEnum } from '../workflow/workflow.enum.ts';
import type { ContentBody } from './content.body.ts';
import { ContentBodyType } from './content.type.ts';
import { CodeDraft, StaleVersion } from './draft.type.ts';
import { OFFER_STATES, type OfferState } from './offer.entity.ts';
import type { OfferView } from './offer.view.ts';

type Ref<T> = T;

export const OfferStateEnum = textEnum(
  'FixOfferState',
  OFFER_STATES,
  'How a fix stands beside later words.',
  {
    OPEN: 'The later words lack it and nobody has decided.',
    IN_DRAFT: 'A draft of the later words has it. Open again if that is discarded.',
    TAKEN: 'The later words are published with it.',
    LEFT_OUT: 'Somebody left it out, with a reason; the work list shows it until it is confirmed.',
    REPLACED: 'A later offer holds it.',
    GONE: 'There are no later words any more.',
  },
);

@ObjectType({
  description: 'A fix of a code’s words, offered to its words that apply from a later release.',
})
export class FixOffer {
  @Field(() => ID)
  id: string;
  @Field(() => Int, { description: 'Send it with the decision.' })
  version: number;
  @Field(() => CodeValueScalar)
  code: string;
  @Field({ description: 'Display name of the later words.' })
  title: string;
  @Field(() => OfferStateEnum)
  state: OfferState;
  @Field(() => Int, { description: 'Number of the revision that is the fix.' })
  fixRevision: number;
  @Field(() => ReleaseNameScalar, {
    nullable: true,
    description: 'Release from which the fix applies; null: from the beginning.',
  })
  fixFrom: string | null;
  @Field(() => PersonRef, { nullable: true, description: 'Who wrote the fix.' })
  fixBy: Ref<PersonRef | null>;
  @Field(() => DateTimeScalar, { description: 'When the fix was published.' })
  fixedAt: Date;
  @Field(() => ReleaseNameScalar, { description: 'Release from which the later words apply.' })
  appliesFrom: string;
  @Field({ description: 'The later words are what readers of the current release see.' })
  isLive: boolean;
  @Field(() => DraftStateEnum, { nullable: true, description: 'Of the open draft of the later words.' })
  draftState: OfferView['draftState'];
  @Field(() => Int, { description: 'Version of the draft of the later words: send it with takeFix.' })
  draftVersion: number;
  @Field(() => [String], { description: 'Fields of the later words that lack the fix.' })
  fields: readonly string[];
  @Field(() => [String], { description: 'Those that both sides changed: choose.' })
  conflicts: readonly string[];
  @Field(() => ContentBodyType, { description: 'The words before the fix.' })
  base: ContentBody;
  @Field(() => ContentBodyType, { description: 'The later words as they stand.' })
  mine: ContentBody;
  @Field(() => ContentBodyType, { description: 'The words with the fix.' })
  theirs: ContentBody;
  @Field(() => ContentBodyType, {
    description: 'The later words with the fix; where both changed a text, the later ones.',
  })
  merged: ContentBody;
  @Field(() => DateTimeScalar)
  openedAt: Date;
  @Field(() => String, { nullable: true, description: 'Why it was left out.' })
  reason: string | null;
  @Field(() => String, { nullable: true, description: 'Name of whoever took it or left it out.' })
  decidedBy: string | null;
  @Field(() => DateTimeScalar, { nullable: true })
  decidedAt: Date | null;
  @Field(() => String, { nullable: true, description: 'Name of whoever confirmed that it is left out.' })
  confirmedBy: string | null;

  constructor(view: OfferView) {
    this.id = view.id;
    this.version = view.version;
    this.code = view.code;
    this.title = view.title;
    this.state = view.state;
    this.fixRevision = view.number;
    this.fixFrom = view.fixFrom || null;
    this.fixBy = view.fix.authorId
      ? new PersonRef({ id: view.fix.authorId, name: view.fix.authorName })
      : null;
    this.fixedAt = view.fix.publishedAt;
    this.appliesFrom = view.appliesFrom;
    this.isLive = view.isLive;
    this.draftState = view.draftState;
    this.draftVersion = view.draftVersion;
    this.fields = view.fields;
    this.conflicts = view.conflicts;
    this.base = view.before;
    this.mine = view.later;
    this.theirs = view.fix.body;
    this.merged = view.merged;
    this.openedAt = view.openedAt;
    this.reason = view.reason;
    this.decidedBy = view.decidedByName;
    this.decidedAt = view.decidedAt;
    this.confirmedBy = view.confirmedByName;
  }
}

@ObjectType()
export class FixOffers {
  @Field(() => [FixOffer], { description: 'Those in front of readers first, then the oldest.' })
  items: Ref<FixOffer[]>;
  @Field(() => Int)
  total: number;

  constructor({ items, total }: { items: readonly OfferView[]; total: number }) {
    this.items = items.map((item) => new FixOffer(item));
    this.total = total;
  }
}

@ObjectType({
  description: 'Both sides changed a field: send the words that shall stand. Nothing was written.',
})
export class FixConflict {
  @Field()
  message: string = 'The fix and the later words changed the same text. Choose which shall stand.';
  @Field(() => FixOffer)
  offer: Ref<FixOffer>;

  constructor(view: OfferView) {
    this.offer = new FixOffer(view);
  }
}

@ObjectType({ description: 'Somebody decided first, or the fix is another one by now. Nothing was written.' })
export class StaleFixOffer {
  @Field()
  message: string;
  @Field(() => FixOffer, { description: 'As it stands now.' })
  offer: Ref<FixOffer>;

  constructor(view: OfferView) {
    this.message =
      view.state === 'OPEN'
        ? 'This changed since you looked. Look again.'
        : `${view.decidedByName ?? 'Somebody'} was there first. Nothing of yours was lost: look again.`;
    this.offer = new FixOffer(view);
  }
}

export const TakeFixResult = createUnionType({
  name: 'TakeFixResult',
  types: () => [CodeDraft, FixConflict, StaleVersion, StaleFixOffer] as const,
});
export const LeaveOutFixResult = createUnionType({
  name: 'LeaveOutFixResult',
  types: () => [FixOffer, StaleFixOffer] as const,
});
