import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { createGunzip } from 'node:zlib';
import { BackupRefused } from '../errors.ts';

/**
 * A backup is gzip over lines: a head, then for each table a line that names it, its rows as COPY writes them and `\.`,
 * then a foot with the digest of all lines before it.
 */
export const FORMAT = 'plaincode-backup';
export const FORMAT_VERSION = 1;
export const TABLE_END = '\\.';

export interface BackupHead {
  readonly format: typeof FORMAT;
  readonly version: number;
  /** When the state was as it is here: ISO time. */
  readonly at: string;
  /** Names of the migrations that the tables come from. */
  readonly migrations: readonly string[];
}
export interface BackupTable {
  readonly table: string;
  readonly columns: readonly string[];
}
export interface BackupFoot {
  readonly rows: Readonly<Record<string, number>>;
  readonly sha256: string;
}

export type BackupPart =
  | { readonly kind: 'HEAD'; readonly head: BackupHead }
  | { readonly kind: 'TABLE'; readonly table: BackupTable }
  | { readonly kind: 'ROW'; readonly line: Buffer }
  | { readonly kind: 'TABLE_END' }
  | { readonly kind: 'FOOT'; readonly foot: BackupFoot };

const DAMAGED = 'This backup is damaged or incomplete. Take another one.';
const FOREIGN = 'This file is no backup of Plaincode.';

/** Reads a backup from its head to its foot. @throws BackupRefused where it is none, cut off or altered. */
export async function* readBackup(path: string): AsyncGenerator<BackupPart> {
  const hash = createHash('sha256');
  let isInTable = false;
  let head: BackupHead | null = null;
  let foot: BackupFoot | null = null;
  for await (const line of linesOf(path, () => head !== null)) {
    if (foot) throw new BackupRefused(DAMAGED);
    if (isInTable) {
      isInTable = line.length !== TABLE_END.length || line.toString() !== TABLE_END;
      hash.update(line).update('\n');
      yield isInTable ? { kind: 'ROW', line } : { kind: 'TABLE_END' };
      continue;
    }
    const said = parsed(line, head !== null);
    if (!head) {
      head = said as BackupHead;
      checkHead(head);
      yield { kind: 'HEAD', head };
    } else if ('sha256' in said) {
      foot = said as BackupFoot;
      if (hash.digest('hex') !== foot.sha256) throw new BackupRefused(DAMAGED);
      yield { kind: 'FOOT', foot };
      continue;
    } else {
      isInTable = true;
      yield { kind: 'TABLE', table: said as BackupTable };
    }
    hash.update(line).update('\n');
  }
  if (!foot) throw new BackupRefused(DAMAGED);
}

function parsed(line: Buffer, isKnown: boolean): object {
  try {
    return JSON.parse(line.toString()) as object;
  } catch {
    throw new BackupRefused(isKnown ? DAMAGED : FOREIGN);
  }
}

function checkHead(head: BackupHead): void {
  if (head.format !== FORMAT) throw new BackupRefused(FOREIGN);
  if (head.version !== FORMAT_VERSION)
    throw new BackupRefused('This backup was made by a newer Plaincode. Bring it back with that one.');
}

/** Lines without their ends; a row may be many megabytes long. */
async function* linesOf(path: string, isKnown: () => boolean): AsyncGenerator<Buffer> {
  const file = createReadStream(path);
  const unzip = createGunzip();
  file.on('error', (error) => unzip.destroy(error));
  let begun: Buffer[] = [];
  try {
    for await (const chunk of file.pipe(unzip) as AsyncIterable<Buffer>) {
      let from = 0;
      for (let end = chunk.indexOf(10); end >= 0; end = chunk.indexOf(10, from)) {
        yield Buffer.concat([...begun, chunk.subarray(from, end)]);
        begun = [];
        from = end + 1;
      }
      if (from < chunk.length) begun.push(chunk.subarray(from));
    }
  } catch (error) {
    const isZip = String((error as NodeJS.ErrnoException).code).startsWith('Z_');
    if (isZip) throw new BackupRefused(isKnown() ? DAMAGED : FOREIGN);
    throw error;
  } finally {
    file.destroy();
  }
  if (begun.length > 0) throw new BackupRefused(DAMAGED);
}
