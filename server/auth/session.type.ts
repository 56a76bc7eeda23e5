import { Field, ObjectType } from 'type-graphql';
import { DateTimeScalar } from '../schema/schema.scalar.ts';
import { hashToken } from './secret.token.ts';
import type { Session } from './session.entity.ts';

@ObjectType('Session', {
  description: 'A browser in which somebody is signed in. Nothing here lets anybody in.',
})
export class SessionType {
  @Field(() => DateTimeScalar)
  createdAt: Date;
  @Field(() => DateTimeScalar, { description: 'To the minute.' })
  lastSeenAt: Date;
  @Field(() => String, { nullable: true, description: 'The network address that it was opened from.' })
  address: string | null;
  @Field(() => String, { nullable: true, description: 'What the browser says it is.' })
  userAgent: string | null;
  @Field({ description: 'The session that asks.' })
  isThis: boolean;

  constructor(session: Session, asking: string | null) {
    this.createdAt = session.createdAt;
    this.lastSeenAt = session.lastSeenAt;
    this.address = session.address;
    this.userAgent = session.userAgent;
    this.isThis = asking !== null && hashToken(asking) === session.tokenHash;
  }
}
