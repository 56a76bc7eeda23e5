import { Arg, Authorized, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql';
import type { EntityManager } from 'typeorm';
import type { ApiToken } from './api-token.entity.ts';
import type { ApiTokenService } from './api-token.service.ts';
import { ApiTokenType, CreatedApiToken } from './api-token.type.ts';
import { type EditorContext, editorOf } from './editor.context.ts';
import { namesOf } from './person.desk.ts';
import type { Permission } from './role.permission.ts';

@Resolver()
export class ApiTokenResolver {
  constructor(
    private readonly tokens: ApiTokenService,
    private readonly manager: EntityManager,
  ) {}

  @Authorized<Permission>('MANAGE_SETTINGS')
  @Query(() => [ApiTokenType], { description: 'Valid ones by name, then the revoked ones.' })
  async apiTokens() {
    return this.shown(await this.tokens.list());
  }

  @Authorized<Permission>('MANAGE_SETTINGS')
  @Mutation(() => CreatedApiToken, {
    description:
      'A token for the server of a website. Its secret is in this answer alone; a second one of the same name is refused. Sent again with the same client key it does nothing twice and answers ALREADY_DONE with the `tokenId`: revoke that one and make another, no secret is kept.',
  })
  async createApiToken(
    @Arg('name', () => String) name: string,
    @Arg('perMinute', () => Int, { description: 'Query cost; 1,000 to 100,000,000.' }) perMinute: number,
    @Arg('clientKey', () => ID, { nullable: true }) clientKey: string | null,
    @Ctx() context: EditorContext,
  ) {
    const { token, secret } = await this.tokens.create(name, perMinute, editorOf(context), clientKey);
    return new CreatedApiToken(await this.shownOne(token), secret);
  }

  @Authorized<Permission>('MANAGE_SETTINGS')
  @Mutation(() => ApiTokenType, { description: 'Ends it on every node at once. There is no way back.' })
  async revokeApiToken(@Arg('id', () => ID) id: string, @Ctx() context: EditorContext) {
    return this.shownOne(await this.tokens.revoke(id, editorOf(context)));
  }

  private async shown(tokens: readonly ApiToken[]): Promise<ApiTokenType[]> {
    const nameOf = await namesOf(
      this.manager,
      tokens.map(({ createdBy }) => createdBy),
    );
    return tokens.map((token) => new ApiTokenType(token, nameOf(token.createdBy)));
  }

  private async shownOne(token: ApiToken): Promise<ApiTokenType> {
    return new ApiTokenType(token, (await namesOf(this.manager, [token.createdBy]))(token.createdBy));
  }
}
