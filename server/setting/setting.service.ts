import type { DataSource, EntityManager } from 'typeorm';
import type { Actor } from '../audit/audit.actor.ts';
import { recordAct } from '../audit/audit.service.ts';
import type { Clock } from '../clock.ts';
import { BadInput } from '../errors.ts';

/** What an administrator decides for everybody. */
export interface Settings {
  /** For teams of one: whoever wrote a text may approve it too. */
  readonly allowSelfApproval: boolean;
  /** A draft that waits longer for its review stands out. */
  readonly reviewPatienceDays: number;
}

const SHIPPED: Settings = { allowSelfApproval: false, reviewPatienceDays: 3 };
const LONGEST_PATIENCE = 365;

export async function readSettings(manager: EntityManager): Promise<Settings> {
  const rows: { key: string; value: unknown }[] = await manager.query('SELECT key, value FROM setting');
  return settingsOf(Object.fromEntries(rows.map(({ key, value }) => [key, value])));
}

/** What is not stored is as shipped. */
export function settingsOf(stored: Readonly<Record<string, unknown>>): Settings {
  const days = stored.reviewPatienceDays;
  return {
    allowSelfApproval: stored.allowSelfApproval === true || SHIPPED.allowSelfApproval,
    reviewPatienceDays: typeof days === 'number' ? days : SHIPPED.reviewPatienceDays,
  };
}

/** The settings with the version that the next change must carry; 0 while nobody has changed any. */
export type VersionedSettings = Settings & { readonly version: number };

export interface StaleSettings {
  readonly savedByName: string;
  readonly savedAt: Date;
  readonly theirs: VersionedSettings;
}

export type SettingOutcome = { readonly settings: VersionedSettings } | { readonly stale: StaleSettings };

export class SettingService {
  private readonly source: DataSource;
  private readonly clock: Clock;

  constructor(source: DataSource, clock: Clock) {
    this.source = source;
    this.clock = clock;
  }

  async read(manager: EntityManager = this.source.manager): Promise<VersionedSettings> {
    const last = await lastSave(manager);
    return { ...(await readSettings(manager)), version: last?.version ?? 0 };
  }

  /** What is left out stays as it is; from an older look nothing is written. @throws BadInput */
  async change(version: number, settings: Partial<Settings>, by: Actor): Promise<SettingOutcome> {
    const { reviewPatienceDays: days } = settings;
    if (days !== undefined && (days < 1 || days > LONGEST_PATIENCE))
      throw new BadInput(`Say 1 to ${LONGEST_PATIENCE} days.`, { field: 'reviewPatienceDays' });
    return this.source.transaction(async (manager) => {
      if (!(await claimVersion(manager, version, by, this.clock())))
        return { stale: await this.stale(manager) };
      const before = await readSettings(manager);
      for (const [key, value] of Object.entries(settings))
        await manager.query(
          `INSERT INTO setting (key, value) VALUES ($1, $2)
           ON CONFLICT (key) DO UPDATE SET value = excluded.value, changed_at = now()`,
          [key, JSON.stringify(value)],
        );
      await recordAct(manager, by, 'CHANGE_SETTING', 'settings', {
        before,
        after: { ...before, ...settings },
      });
      return { settings: await this.read(manager) };
    });
  }

  private async stale(manager: EntityManager): Promise<StaleSettings> {
    const { savedByName, savedAt } = (await lastSave(manager)) ?? { savedByName: '', savedAt: this.clock() };
    return { savedByName, savedAt, theirs: await this.read(manager) };
  }
}

async function lastSave(manager: EntityManager) {
  const rows: { version: number; savedByName: string; savedAt: Date }[] = await manager.query(
    'SELECT version, saved_by_name AS "savedByName", saved_at AS "savedAt" FROM setting_version',
  );
  return rows[0] ?? null;
}

/** Of two at once the second waits, and gets false. */
async function claimVersion(manager: EntityManager, version: number, by: Actor, at: Date): Promise<boolean> {
  const claimed: unknown[] = await manager.query(
    `INSERT INTO setting_version AS last (version, saved_by_name, saved_at) SELECT $1::integer + 1, $2, $3
     WHERE $1::integer = coalesce((SELECT version FROM setting_version), 0)
     ON CONFLICT (is_only) DO UPDATE SET version = excluded.version, saved_by_name = excluded.saved_by_name,
       saved_at = excluded.saved_at WHERE last.version = $1::integer RETURNING version`,
    [version, by.name, at],
  );
  return claimed.length === 1;
}
