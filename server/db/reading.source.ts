import { setTimeout as pause } from 'node:timers/promises';
import type { DataSource, EntityManager } from 'typeorm';
import { databaseSource, entitiesOf } from './database.source.ts';

/** Connections to each replica. */
const POOL = 3;
/** A replica that could not be used is left alone for so long, in milliseconds. */
const REST = 30_000;
/** A replica is mostly a few milliseconds behind: looks at it, and the time between two. */
const LOOKS = 5;
const BETWEEN = 20;

interface Replica {
  readonly source: DataSource;
  restsUntil: number;
}

/**
 * Where long reads of editors go: to a read replica that is as far as the primary is when the read begins, so that
 * everybody sees what they wrote; to the primary where none is.
 */
export class ReadingSource {
  private readonly primary: DataSource;
  private readonly replicas: readonly Replica[];
  private readonly onTrouble: (error: unknown) => void;
  private turn = 0;

  /** @param onTrouble is told of replicas that cannot be used */
  constructor(
    primary: DataSource,
    replicaUrls: readonly string[] = [],
    onTrouble: (error: unknown) => void = () => undefined,
  ) {
    this.primary = primary;
    this.onTrouble = onTrouble;
    const entities = entitiesOf(primary);
    this.replicas = replicaUrls.map((connectionString) => ({
      source: databaseSource({ connectionString }, { entities, poolSize: POOL, onPoolError: onTrouble }),
      restsUntil: 0,
    }));
  }

  async manager(): Promise<EntityManager> {
    if (this.replicas.length === 0) return this.primary.manager;
    const [now] = await this.primary.query<[{ place: string }]>(
      'SELECT pg_current_wal_flush_lsn()::text AS place',
    );
    this.turn += 1;
    for (let at = 0; at < this.replicas.length; at += 1) {
      const replica = this.replicas[(this.turn + at) % this.replicas.length];
      if (replica && (await this.isAsFar(replica, now.place))) return replica.source.manager;
    }
    return this.primary.manager;
  }

  async close(): Promise<void> {
    for (const { source } of this.replicas) if (source.isInitialized) await source.destroy();
  }

  private async isAsFar(replica: Replica, place: string): Promise<boolean> {
    const { source } = replica;
    if (performance.now() < replica.restsUntil) return false;
    try {
      if (!source.isInitialized) await source.initialize();
      for (let look = 0; look < LOOKS; look += 1) {
        if (look > 0) await pause(BETWEEN);
        const [it] = await source.query<[{ far: boolean | null }]>(
          'SELECT pg_last_wal_replay_lsn() >= $1::pg_lsn AS far',
          [place],
        );
        if (it.far) return true;
      }
      return false;
    } catch (error) {
      replica.restsUntil = performance.now() + REST;
      this.onTrouble(error);
      return false;
    }
  }
}
