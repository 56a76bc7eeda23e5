import { Field, ID, Int, ObjectType } from 'type-graphql';
import { DateTimeScalar } from '../schema/schema.scalar.ts';
import type { ApiToken } from './api-token.entity.ts';
import { PersonRef } from './person.type.ts';

@ObjectType('ApiToken', {
  description: "Lets a website's server ask delivery with a quota of its own. Nothing here lets anybody in.",
})
export class ApiTokenType {
  @Field(() => ID)
  id: string;
  @Field()
  name: string;
  @Field(() => Int, { description: 'Query cost that it may ask in a minute.' })
  perMinute: number;
  @Field(() => DateTimeScalar)
  createdAt: Date;
  @Field(() => PersonRef, { nullable: true })
  createdBy: PersonRef | null;
  @Field(() => DateTimeScalar, { nullable: true, description: 'To the hour; null until it was used.' })
  lastUsedAt: Date | null;
  @Field(() => DateTimeScalar, { nullable: true, description: 'Null while it is valid.' })
  revokedAt: Date | null;

  constructor(token: ApiToken, createdBy: PersonRef | null) {
    this.id = token.id;
    this.name = token.name;
    this.perMinute = token.perMinute;
    this.createdAt = token.createdAt;
    this.createdBy = createdBy;
    this.lastUsedAt = token.lastUsedAt;
    this.revokedAt = token.revokedAt;
  }
}

@ObjectType({ description: 'A new token. Its secret is shown once.' })
export class CreatedApiToken {
  @Field(() => ApiTokenType)
  token: ApiTokenType;
  @Field({ description: 'For the header `Authorization: Bearer …`.' })
  secret: string;

  constructor(token: ApiTokenType, secret: string) {
    this.token = token;
    this.secret = secret;
  }
}
