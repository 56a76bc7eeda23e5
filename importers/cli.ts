import 'reflect-metadata';
import { readConfig } from '../server/config.ts';
import { Refusal } from '../server/errors.ts';
import { openWorkshop } from '../server/workshop.ts';
import { BACKUP_USAGE, runBackup, runRestore } from './command/backup.command.ts';
import { CONTENT_USAGE, runContent } from './command/content.command.ts';
import { IMPORT_USAGE } from './command/import.arguments.ts';
import { runImport } from './command/import.command.ts';
import { RELEASE_USAGE } from './command/release.arguments.ts';
import { runRelease } from './command/release.command.ts';
import { WrongUsage } from './command/usage.ts';
import { ReleaseImport } from './release.import.ts';

/** The command line beside the server or without it: import, release, content, backup, restore. */
async function main([command, ...words]: readonly string[]): Promise<number> {
  const open = () => openWorkshop(readConfig());
  switch (command) {
    case 'import':
      return runImport(words, ({ source, releases }) => new ReleaseImport(source, releases), open);
    case 'release':
      return runRelease(words, open);
    case 'content':
      return runContent(words, open);
    case 'backup':
      return runBackup(words, open);
    case 'restore':
      return runRestore(words, readConfig());
    default:
      throw new WrongUsage(
        'Say import, release, content, backup or restore.',
        [IMPORT_USAGE, RELEASE_USAGE, CONTENT_USAGE, BACKUP_USAGE].join('\n'),
      );
  }
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  if (error instanceof WrongUsage) {
    process.stderr.write(`${error.message}\n\n${error.usage}\n`);
    process.exitCode = 2;
  } else if (error instanceof Refusal || isMissingPath(error)) {
    process.stderr.write(`${(error as Error).message}\n`);
    process.exitCode = 1;
  } else {
    process.stderr.write(`This is a fault of ours: ${(error as Error).stack}\n`);
    process.exitCode = 1;
  }
}

function isMissingPath(error: unknown): boolean {
  return ['ENOENT', 'EACCES', 'EISDIR', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '');
}
