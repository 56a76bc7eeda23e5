import type { DataSource } from 'typeorm';
import { In, IsNull } from 'typeorm';
import type { Clock } from '../clock.ts';
import type { Connection } from '../db/database.connection.ts';
import { type Listener, listen } from '../db/database.listen.ts';
import { ApiToken } from './api-token.entity.ts';
import { TOKEN_CHANNEL } from './api-token.service.ts';
import { hashToken } from './secret.token.ts';

const HOUR_MS = 3_600_000;

/** The valid tokens in memory, so that delivery can tell them while the database is away. */
export class ApiTokenBook {
  private readonly source: DataSource;
  private readonly clock: Clock;
  private readonly onTrouble: (error: unknown) => void;
  private byHash: ReadonlyMap<string, ApiToken> = new Map();
  private readonly used = new Set<string>();
  private listener: Listener | null = null;

  constructor(source: DataSource, clock: Clock, onTrouble: (error: unknown) => void) {
    this.source = source;
    this.clock = clock;
    this.onTrouble = onTrouble;
  }

  async start(connection: Connection): Promise<void> {
    await this.read();
    this.listener = listen(connection, TOKEN_CHANNEL, () => {
      this.read().catch(this.onTrouble);
    });
  }

  async stop(): Promise<void> {
    await this.listener?.stop();
  }

  /** Null for what is no valid token. */
  find(secret: string): ApiToken | null {
    const token = this.byHash.get(hashToken(secret)) ?? null;
    if (token) this.used.add(token.id);
    return token;
  }

  private async read(): Promise<void> {
    const tokens = await this.source.manager.findBy(ApiToken, { revokedAt: IsNull() });
    this.byHash = new Map(tokens.map((token) => [token.tokenHash, token]));
    await this.noteUse(tokens);
  }

  private async noteUse(tokens: readonly ApiToken[]): Promise<void> {
    const now = this.clock();
    const isDue = ({ id, lastUsedAt }: ApiToken) =>
      this.used.has(id) && (lastUsedAt === null || now.getTime() - lastUsedAt.getTime() > HOUR_MS);
    const ids = tokens.filter(isDue).map(({ id }) => id);
    this.used.clear();
    if (ids.length > 0) await this.source.manager.update(ApiToken, { id: In(ids) }, { lastUsedAt: now });
  }
}
