import { existsSync, readdirSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { EntityManager } from 'typeorm';

const pack = promisify(gzip);
/** Half the time of the usual level for a tenth more bytes. */
const ZLIB_LEVEL = 4;

/** The bytes that figures came from, packed. */
export interface KeptFile {
  readonly name: string;
  readonly gzip: Buffer;
}

interface Origin {
  readonly files: readonly { readonly name: string; readonly isUsed: boolean }[];
}

/** Packs what was read, so that any figure can be derived again: the zip or file itself, of a folder the files that were used. */
export function packArchive(path: string, { files }: Origin): Promise<KeptFile[]> {
  return Promise.all(
    sourcesOf(path, files).map(async (file) => ({
      name: file.name,
      gzip: await pack(await readFile(file.path), { level: ZLIB_LEVEL }),
    })),
  );
}

export async function keepArchive(
  manager: EntityManager,
  releaseId: string,
  files: readonly KeptFile[],
): Promise<void> {
  for (const { name, gzip } of files)
    await manager.query(
      `INSERT INTO release_archive (release_id, name, content_gzip) VALUES ($1, $2, $3)
       ON CONFLICT (release_id, name) DO UPDATE SET content_gzip = excluded.content_gzip`,
      [releaseId, name, gzip],
    );
}

function sourcesOf(path: string, files: Origin['files']): { name: string; path: string }[] {
  if (!statSync(path).isDirectory()) return [{ name: basename(path), path }];
  const used = files.filter(({ isUsed }) => isUsed).map(({ name }) => ({ name, path: join(path, name) }));
  if (used.every((file) => existsSync(file.path))) return used;
  // A zip of the folder was opened: its members have no file of their own.
  return readdirSync(path, { withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map(({ name }) => ({ name, path: join(path, name) }));
}
