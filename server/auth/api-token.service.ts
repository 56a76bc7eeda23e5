import { type DataSource, type EntityManager, IsNull } from 'typeorm';
import { recordAct } from '../audit/audit.service.ts';
import type { Clock } from '../clock.ts';
import { AlreadyDone, BadInput, NotFound } from '../errors.ts';
import { ApiToken } from './api-token.entity.ts';
import type { Editor } from './editor.context.ts';
import { oneLine } from './one-line.rule.ts';
import { UUID } from './person.id.ts';
import type { ClaimKey } from './secret.claim.ts';
import { hashToken, newToken } from './secret.token.ts';

/** Wakes the nodes after tokens changed. */
export const TOKEN_CHANNEL = 'plaincode_token';
/** Tells scanners for leaked secrets what this is. */
export const TOKEN_PREFIX = 'pct_';

const LEAST_QUOTA = 1_000;
const LARGEST_QUOTA = 100_000_000;
const UNIQUE_VIOLATION = '23505';

/** Tokens for the servers of websites: each has its own quota, and ends on every node when it is revoked. */
export class ApiTokenService {
  private readonly source: DataSource;
  private readonly clock: Clock;
  private readonly claim: ClaimKey;

  constructor(source: DataSource, clock: Clock, claim: ClaimKey) {
    this.claim = claim;
    this.source = source;
    this.clock = clock;
  }

  /** Those that are valid by name, then the revoked ones. */
  list(): Promise<ApiToken[]> {
    return this.source.manager.find(ApiToken, {
      order: { revokedAt: { direction: 'DESC', nulls: 'FIRST' }, name: 'ASC' },
    });
  }

  /**
   * @param perMinute quota in query cost
   * @returns the token with its secret, which is told here and never again
   * @throws BadInput where a valid token has that name, AlreadyDone where the client key says that this request was done
   */
  async create(
    name: string,
    perMinute: number,
    by: Editor,
    clientKey: string | null = null,
  ): Promise<{ token: ApiToken; secret: string }> {
    const title = oneLine('name', name);
    if (title.length < 2) throw new BadInput('Give a name of 2 to 100 characters.', { field: 'name' });
    if (perMinute < LEAST_QUOTA || perMinute > LARGEST_QUOTA)
      throw new BadInput(`Give a quota from ${LEAST_QUOTA} to ${LARGEST_QUOTA} a minute.`, {
        field: 'perMinute',
      });
    const secret = `${TOKEN_PREFIX}${newToken()}`;
    return this.source
      .transaction(async (manager) => {
        if (!(await this.claim(manager, by.personId, clientKey, ['createApiToken', title, perMinute])))
          throw secretTold(await readNewest(manager, title));
        const { identifiers } = await manager.insert(ApiToken, {
          name: title,
          tokenHash: hashToken(secret),
          perMinute,
          createdAt: this.clock(),
          createdBy: by.personId,
        });
        await recordAct(manager, by, 'CREATE_API_TOKEN', title, { perMinute });
        await wake(manager);
        return { token: await readToken(manager, String(identifiers[0]?.id)), secret };
      })
      .catch((error: { code?: string }) => {
        if (error.code === UNIQUE_VIOLATION)
          throw new BadInput('There is a token of this name. Revoke it, or choose another name.', {
            field: 'name',
          });
        throw error;
      });
  }

  /** Ends it on every node at once. One that is revoked already stays as it is. @throws NotFound */
  async revoke(id: string, by: Editor): Promise<ApiToken> {
    return this.source.transaction(async (manager) => {
      const { name } = await readToken(manager, id);
      const { affected } = await manager.update(
        ApiToken,
        { id, revokedAt: IsNull() },
        { revokedAt: this.clock() },
      );
      if (affected === 1) {
        await recordAct(manager, by, 'REVOKE_API_TOKEN', name);
        await wake(manager);
      }
      return readToken(manager, id);
    });
  }
}

async function readToken(manager: EntityManager, id: string): Promise<ApiToken> {
  const token = UUID.test(id) ? await manager.findOneBy(ApiToken, { id }) : null;
  if (!token) throw new NotFound('There is no such token.');
  return token;
}

/** The newest of a name: one that was revoked may have left it to another. */
function readNewest(manager: EntityManager, name: string): Promise<ApiToken> {
  return manager.findOneOrFail(ApiToken, { where: { name }, order: { createdAt: 'DESC' } });
}

function secretTold({ id, name }: ApiToken): AlreadyDone {
  return new AlreadyDone(
    `The token "${name}" was made by this request already. Its secret was shown once and is kept nowhere: revoke the token and make another one (revokeApiToken, createApiToken).`,
    { tokenId: id, remedy: 'revokeApiToken' },
  );
}

function wake(manager: EntityManager): Promise<unknown> {
  return manager.query('SELECT pg_notify($1, $2)', [TOKEN_CHANNEL, '']);
}
