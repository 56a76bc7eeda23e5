import type { DataSource } from 'typeorm';
import { type Clock, systemClock } from './clock.ts';
import { seedSections } from './code/section.service.ts';
import type { Config } from './config.ts';
import { ADVISORY_LOCK } from './db/advisory.lock.ts';
import { migrate } from './db/database.migrate.ts';
import { type Database, openDatabase } from './db/database.open.ts';
import { databaseSource } from './db/database.source.ts';
import { ENTITIES } from './entities.ts';
import { ReleaseService } from './release/release.service.ts';
import { seedSpecialties } from './specialty/specialty.service.ts';

/** A migrated database and the services that both the server and the command line need. */
export interface Workshop {
  readonly database: Database;
  readonly source: DataSource;
  readonly clock: Clock;
  readonly releases: ReleaseService;
  close(): Promise<void>;
}

export interface WorkshopOptions {
  readonly clock?: Clock;
  readonly poolSize?: number;
  readonly onPoolError?: (error: Error) => void;
}

/** Opens the database, brings its schema up to date and furnishes it. */
export async function openWorkshop(config: Config, options: WorkshopOptions = {}): Promise<Workshop> {
  const database = await openDatabase(config);
  try {
    await migrate(database.owner, servingUser(database));
    return await furnish(database, options);
  } catch (error) {
    await database.leave();
    throw error;
  }
}

/** Connects to a migrated database, puts the shipped vocabulary in and builds the services. */
export async function furnish(database: Database, options: WorkshopOptions = {}): Promise<Workshop> {
  const clock = options.clock ?? systemClock;
  const source = await databaseSource(database.serving, {
    entities: ENTITIES,
    poolSize: options.poolSize ?? 5,
    onPoolError: options.onPoolError ?? (() => undefined),
  }).initialize();
  await source.transaction(async (manager) => {
    await manager.query('SELECT pg_advisory_xact_lock($1)', [ADVISORY_LOCK.seeding]);
    await seedSections(manager);
    await seedSpecialties(manager);
  });
  return {
    database,
    source,
    clock,
    releases: new ReleaseService(source, clock),
    close: async () => {
      await source.destroy();
      await database.leave();
    },
  };
}

/** The account to grant to, where it is another one than the owner. */
function servingUser({ serving, owner }: Database): string | null {
  const name = ({ user, connectionString }: Database['serving']) =>
    user ?? decodeURIComponent(new URL(connectionString ?? '').username);
  return name(serving) === name(owner) ? null : name(serving);
}
