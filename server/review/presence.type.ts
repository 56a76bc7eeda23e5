import { Field, ObjectType } from 'type-graphql';
import { PersonRef } from '../auth/person.type.ts';
import { DateTimeScalar } from '../schema/schema.scalar.ts';
import type { Presence } from './presence.service.ts';

type Ref<T> = T;

@ObjectType('Presence', { description: 'Somebody who has a draft open at this moment.' })
export class PresenceType {
  @Field(() => PersonRef)
  person: Ref<PersonRef>;
  @Field(() => DateTimeScalar, { description: 'Since when without a break.' })
  cameAt: Date;
  @Field({ description: 'Is writing, not only reading.' })
  isWriting: boolean;

  constructor({ personId, name, cameAt, isWriting }: Presence) {
    this.person = new PersonRef({ id: personId, name });
    this.cameAt = cameAt;
    this.isWriting = isWriting;
  }
}
