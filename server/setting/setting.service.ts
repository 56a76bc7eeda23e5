import type { DataSource, EntityManager } from 'typeorm';
import type { Actor } from '../audit/audit.actor.ts';
import { recordAct } from '../audit/audit.service.ts';

/** What an administrator decides for everybody. */
export interface Settings {
  /** For teams of one: whoever wrote a text may approve it too. */
  readonly allowSelfApproval: boolean;
}

const SHIPPED: Settings = { allowSelfApproval: false };

export async function readSettings(manager: EntityManager): Promise<Settings> {
  const rows: { key: string; value: unknown }[] = await manager.query('SELECT key, value FROM setting');
  const stored = new Map(rows.map(({ key, value }) => [key, value]));
  return { allowSelfApproval: stored.get('allowSelfApproval') === true || SHIPPED.allowSelfApproval };
}

export class SettingService {
  private readonly source: DataSource;

  constructor(source: DataSource) {
    this.source = source;
  }

  read(): Promise<Settings> {
    return readSettings(this.source.manager);
  }

  change(settings: Settings, by: Actor): Promise<Settings> {
    return this.source.transaction(async (manager) => {
      const before = await readSettings(manager);
      for (const [key, value] of Object.entries(settings))
        await manager.query(
          `INSERT INTO setting (key, value) VALUES ($1, $2)
           ON CONFLICT (key) DO UPDATE SET value = excluded.value, changed_at = now()`,
          [key, JSON.stringify(value)],
        );
      await recordAct(manager, by, 'CHANGE_SETTING', 'settings', { before, after: settings });
      return readSettings(manager);
    });
  }
}
