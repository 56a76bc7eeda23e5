import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { textEnum } from '../schema/schema.enum.ts';
import { DateTimeScalar, JsonScalar } from '../schema/schema.scalar.ts';
import { ACT_KINDS, type ActKind } from './audit.action.ts';

export const ActKindEnum = textEnum('ActKind', ACT_KINDS, 'What acts are done to.', {
  ACCESS: 'Signing in and out, refusals, passwords, API tokens.',
  PEOPLE: 'Invitations, roles, who may come in.',
  WORDS: 'Drafts, templates, reviews, publications, the work list.',
  RELEASES: 'Imports and the life of releases.',
  HOUSE: 'Sections, specialties, settings, exports of this log.',
});

@InputType()
export class AuditFilter {
  @Field(() => String, { nullable: true, description: 'Exactly this act: PUBLISH, SIGN_IN, …' })
  action?: string | null;
  @Field(() => ActKindEnum, { nullable: true })
  kind?: ActKind | null;
  @Field(() => String, { nullable: true, description: 'Part of a name.' })
  actor?: string | null;
  @Field(() => String, { nullable: true, description: 'Part of a subject: a code, an e-mail, a release.' })
  subject?: string | null;
  @Field(() => DateTimeScalar, { nullable: true, description: 'At this instant or later.' })
  from?: Date | null;
  @Field(() => DateTimeScalar, { nullable: true, description: 'Before this instant.' })
  to?: Date | null;
}

@ObjectType({ description: 'One act. Never changed, never removed.' })
export class AuditItem {
  @Field(() => ID)
  id!: string;
  @Field(() => DateTimeScalar)
  at!: Date;
  @Field()
  actor!: string;
  @Field()
  action!: string;
  @Field()
  subject!: string;
  @Field(() => JsonScalar, {
    nullable: true,
    description: 'What went with it; `before` and `after` where something was changed.',
  })
  detail!: Record<string, unknown> | null;
  @Field(() => String, { nullable: true })
  requestId!: string | null;
  @Field(() => String, { nullable: true })
  address!: string | null;
}

@ObjectType()
export class AuditList {
  @Field(() => [AuditItem])
  items!: AuditItem[];
  @Field(() => Int)
  total!: number;
}
