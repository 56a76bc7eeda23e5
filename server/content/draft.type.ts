import { createUnionType, Field, Int, ObjectType } from 'type-graphql';
import { PersonRef } from '../auth/person.type.ts';
import { DraftSchedule } from '../schedule/schedule.type.ts';
import { CodeValueScalar, DateTimeScalar, ReleaseNameScalar } from '../schema/schema.scalar.ts';
import { FindingsType, FindingType } from '../workflow/finding.type.ts';
import { staleSentence } from '../workflow/stale.sentence.ts';
import { DraftActionEnum, DraftStateEnum } from '../workflow/workflow.enum.ts';
import type { DraftAction } from '../workflow/workflow.step.ts';
import type { ContentBody } from './content.body.ts';
import { ContentBodyType } from './content.type.ts';
import type { Stale } from './draft.stale.ts';
import type { DraftView } from './draft.view.ts';
import { RevisionType } from './revision.type.ts';

@ObjectType({
  description: "The work in progress on a code's words, or the words in force where nobody has begun.",
})
export class CodeDraft {
  @Field(() => CodeValueScalar)
  code!: string;
  @Field(() => ReleaseNameScalar, { nullable: true, description: 'Null: from the beginning.' })
  appliesFrom!: string | null;
  @Field(() => Int, { description: 'Send it with the next write. 0 where there never was a draft.' })
  version!: number;
  @Field(() => DraftStateEnum)
  state!: DraftView['state'];
  @Field({ description: 'False while nothing has been saved since the words in force.' })
  isSaved!: boolean;
  @Field(() => ContentBodyType)
  body!: ContentBody;
  @Field(() => Int, { nullable: true, description: 'Number of the revision that it began with.' })
  basedOn!: number | null;
  @Field(() => PersonRef, { nullable: true, description: 'Who began it; null for a draft not saved yet.' })
  author!: PersonRef | null;
  @Field(() => PersonRef, { nullable: true })
  updatedBy!: PersonRef | null;
  @Field(() => DateTimeScalar, { nullable: true })
  updatedAt!: Date | null;
  @Field(() => DateTimeScalar, { nullable: true })
  submittedAt!: Date | null;
  @Field(() => PersonRef, { nullable: true })
  approvedBy!: PersonRef | null;
  @Field(() => String, { nullable: true, description: 'What the reviewer asked for.' })
  reviewNote!: string | null;
  @Field(() => PersonRef, {
    nullable: true,
    description: 'Who gave their word that the words are their own.',
  })
  attestedBy!: PersonRef | null;
  @Field(() => DateTimeScalar, { nullable: true })
  attestedAt!: Date | null;
  @Field({ description: "Whether the words were drafted with a machine's help, as the writer said." })
  isAssisted!: boolean;
  @Field(() => CodeValueScalar, {
    nullable: true,
    description: 'The code whose words it was begun with: texts that are still the same cannot be submitted.',
  })
  copiedFrom!: string | null;
  @Field(() => [FindingType])
  findings!: readonly FindingType[];
  @Field(() => [DraftActionEnum], { description: 'What the signed-in person may do next.' })
  actions!: readonly DraftAction[];
  @Field(() => ContentBodyType, { nullable: true, description: 'The words in force for that release.' })
  live!: ContentBody | null;
  @Field(() => DraftSchedule, {
    nullable: true,
    description: 'When it is to be published, or why it was not. A save ends it, and the approval.',
  })
  schedule!: DraftSchedule | null;
  @Field(() => String, {
    nullable: true,
    description:
      'Why this is more than a minor correction that a reviewer may publish alone; null when it is one.',
  })
  correctionRefusal!: string | null;
  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When a draft was discarded that undoDiscard can bring back.',
  })
  discardedAt!: Date | null;
  @Field({ description: 'The words in force there say that the code is out of use.' })
  isRetired!: boolean;
  @Field(() => CodeValueScalar, { nullable: true, description: 'Where a code out of use leads.' })
  redirectTo!: string | null;
}

@ObjectType({ description: 'Somebody saved first. Nothing was written; all three sides are here.' })
export class StaleVersion {
  @Field()
  message: string;
  @Field({ description: 'STALE_VERSION' })
  code: string = 'STALE_VERSION';
  @Field(() => Int, { description: 'Send this version to save the merged words.' })
  currentVersion: number;
  @Field(() => PersonRef, { nullable: true })
  savedBy: PersonRef | null;
  @Field(() => DateTimeScalar, { nullable: true })
  savedAt: Date | null;
  @Field(() => ContentBodyType, {
    nullable: true,
    description: 'What was sent; null for a step without words.',
  })
  mine: ContentBody | null;
  @Field(() => ContentBodyType)
  theirs: ContentBody;
  @Field(() => ContentBodyType, {
    description:
      'What both began with; empty where that save is no longer kept, and then every field that differs is a conflict.',
  })
  base: ContentBody;
  @Field(() => ContentBodyType, {
    nullable: true,
    description: 'What one side alone touched is merged; where both did, mine stands.',
  })
  merged: ContentBody | null;
  @Field(() => [String], { description: 'Fields that both sides changed: choose.' })
  conflicts: readonly string[];

  constructor(stale: Stale, savedBy: PersonRef | null) {
    this.message = staleSentence(savedBy);
    this.currentVersion = stale.currentVersion;
    this.savedBy = savedBy;
    this.savedAt = stale.savedAt;
    this.mine = stale.mine;
    this.theirs = stale.theirs;
    this.base = stale.base;
    this.merged = stale.merged;
    this.conflicts = stale.conflicts;
  }
}

@ObjectType()
export class Publication {
  @Field(() => RevisionType)
  revision: RevisionType;

  constructor(revision: RevisionType) {
    this.revision = revision;
  }
}

@ObjectType()
export class Discarded {
  @Field(() => CodeValueScalar)
  code: string;

  constructor(code: string) {
    this.code = code;
  }
}

export const SaveDraftResult = createUnionType({
  name: 'SaveDraftResult',
  types: () => [CodeDraft, StaleVersion, FindingsType] as const,
});
export const DraftResult = createUnionType({
  name: 'DraftResult',
  types: () => [CodeDraft, StaleVersion, FindingsType] as const,
});
export const PublishResult = createUnionType({
  name: 'PublishResult',
  types: () => [Publication, StaleVersion, FindingsType] as const,
});
export const DiscardResult = createUnionType({
  name: 'DiscardResult',
  types: () => [Discarded, StaleVersion] as const,
});
