import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { DateTimeScalar, JsonScalar } from '../schema/schema.scalar.ts';

@InputType()
export class AuditFilter {
  @Field(() => String, { nullable: true, description: 'Exactly this act: PUBLISH, SIGN_IN, …' })
  action?: string | null;
  @Field(() => String, { nullable: true, description: 'Part of a name.' })
  actor?: string | null;
  @Field(() => String, { nullable: true, description: 'Exactly this subject: a code, an e-mail, a release.' })
  subject?: string | null;
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
  @Field(() => JsonScalar, { nullable: true })
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
