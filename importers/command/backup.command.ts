import { resolve } from 'node:path';
import { COMMAND_LINE } from '../../server/audit/audit.actor.ts';
import { recordAct } from '../../server/audit/audit.service.ts';
import type { Config } from '../../server/config.ts';
import { checkBackup, restoreBackup } from '../../server/db/backup.restore.ts';
import { takeBackup } from '../../server/db/backup.write.ts';
import { openDatabase } from '../../server/db/database.open.ts';
import { openWorkshop, type Workshop } from '../../server/workshop.ts';
import { WrongUsage } from './usage.ts';

export const BACKUP_USAGE = `npm run backup -- FILE     everything but sessions, as of one moment, also beside a running server
npm run restore -- FILE    into an empty database: another DATA_DIR or DATABASE_URL`;

export async function runBackup(words: readonly string[], open: () => Promise<Workshop>): Promise<number> {
  const path = fileOf(words);
  const shop = await open();
  try {
    const { tables, rows } = await takeBackup(shop.database.owner, path, shop.clock());
    await recordAct(shop.source.manager, COMMAND_LINE, 'TAKE_BACKUP', path, { tables, rows });
    process.stdout.write(`${rows.toLocaleString('en-US')} rows of ${tables} tables are in ${path}.\n`);
    return 0;
  } finally {
    await shop.close();
  }
}

export async function runRestore(words: readonly string[], config: Config): Promise<number> {
  const path = fileOf(words);
  const checked = await checkBackup(path);
  const database = await openDatabase(config);
  const restored = await restoreBackup(database.owner, checked).finally(() => database.leave());
  const shop = await openWorkshop(config);
  try {
    await recordAct(shop.source.manager, COMMAND_LINE, 'RESTORE_BACKUP', path, { ...restored });
    process.stdout.write(
      `${restored.rows.toLocaleString('en-US')} rows are back, as of ${restored.at.toISOString()}. Everybody signs in again.\n`,
    );
    return 0;
  } finally {
    await shop.close();
  }
}

function fileOf(words: readonly string[]): string {
  const [file, ...rest] = words;
  if (!file || file.startsWith('-') || rest.length > 0) throw new WrongUsage('Name one file.', BACKUP_USAGE);
  return resolve(file);
}
