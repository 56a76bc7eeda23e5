import type { DataSource, EntityManager } from 'typeorm';
import type { Actor } from '../audit/audit.actor.ts';
import { recordAct } from '../audit/audit.service.ts';
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
  const stored = new Map(rows.map(({ key, value }) => [key, value]));
  const days = stored.get('reviewPatienceDays');
  return {
    allowSelfApproval: stored.get('allowSelfApproval') === true || SHIPPED.allowSelfApproval,
    reviewPatienceDays: typeof days === 'number' ? days : SHIPPED.reviewPatienceDays,
  };
}

export class SettingService {
  private readonly source: DataSource;

  constructor(source: DataSource) {
    this.source = source;
  }

  read(): Promise<Settings> {
    return readSettings(this.source.manager);
  }

  /** What is left out stays as it is. @throws BadInput */
  async change(settings: Partial<Settings>, by: Actor): Promise<Settings> {
    const { reviewPatienceDays: days } = settings;
    if (days !== undefined && (days < 1 || days > LONGEST_PATIENCE))
      throw new BadInput(`Say 1 to ${LONGEST_PATIENCE} days.`, { field: 'reviewPatienceDays' });
    return this.source.transaction(async (manager) => {
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
      return readSettings(manager);
    });
  }
}
