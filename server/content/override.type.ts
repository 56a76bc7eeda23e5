import { Field, ObjectType } from 'type-graphql';
import { PersonRef } from '../auth/person.type.ts';
import { DateTimeScalar } from '../schema/schema.scalar.ts';
import type { Override } from './override.facts.ts';

@ObjectType('Override', { description: 'That a reviewer let words pass which a check would stop.' })
export class OverrideType {
  @Field({ description: 'Rule that was overridden.' })
  rule: string;
  @Field({ description: 'Path at which the words stood.' })
  field: string;
  @Field()
  reason: string;
  @Field(() => PersonRef)
  by: PersonRef;
  @Field(() => DateTimeScalar)
  at: Date;

  constructor(override: Override) {
    this.rule = override.rule;
    this.field = override.field;
    this.reason = override.reason;
    this.by = new PersonRef({ id: override.personId, name: override.personName });
    this.at = new Date(override.at);
  }
}
