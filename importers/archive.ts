import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open, readdir, readFile, stat } from 'node:fs/promises';
import { basename, join, relative } from 'node:path';
import { archiveLimits, headBytes } from './archive.limits.ts';
import { openZipFile } from './archive.zip.ts';
import type { ImportReport } from './report.ts';

/** One file of an archive. Its name is for people: it never becomes a path. */
export interface Member {
  readonly name: string;
  readonly bytes: number;
  /** The first bytes, enough to tell what the file is. */
  head(): Promise<Buffer>;
  /** The whole file. Only for files within `archiveLimits.memberBytes`. */
  read(): Promise<Buffer>;
}

export interface Archive {
  readonly sha256: string;
  readonly bytes: number;
  readonly members: readonly Member[];
}

/**
 * Opens a zip as CMS ships it (one zip inside another included), a folder or a single file.
 * What is wrong with it goes into the report; throws only when the path itself cannot be read.
 */
export async function openArchive(
  path: string,
  report: ImportReport,
  signal?: AbortSignal,
): Promise<Archive> {
  const found = await stat(path);
  if (found.isDirectory()) return openFolder(path, report, signal);
  if (!found.isFile()) throw new Error(`${basename(path)} is neither a file nor a folder.`);
  const member = fileMember(path, basename(path), found.size);
  const sha256 = await digestFile(path, signal);
  return { sha256, bytes: found.size, members: await unpacked(member, path, report) };
}

/** The digest of a folder is the digest of its files' digests in order: names and dates do not matter. */
async function openFolder(path: string, report: ImportReport, signal?: AbortSignal): Promise<Archive> {
  const files = await filesOf(path, 0);
  if (files.length > archiveLimits.members) {
    const message = `The folder holds ${files.length} files; a CMS release has fewer than ${archiveLimits.members}. Name the folder of one release.`;
    report.add('TOO_MANY_FILES', {}, message);
    return { sha256: createHash('sha256').digest('hex'), bytes: 0, members: [] };
  }
  const members: Member[] = [];
  const digests: string[] = [];
  let bytes = 0;
  for (const file of files) {
    const name = relative(path, file);
    try {
      const { size } = await stat(file);
      digests.push(await digestFile(file, signal));
      bytes += size;
      members.push(...(await unpacked(fileMember(file, name, size), file, report)));
    } catch (error) {
      signal?.throwIfAborted();
      report.add(
        'PATH_NOT_READABLE',
        { file: name },
        `The file cannot be read (${(error as NodeJS.ErrnoException).code ?? 'unknown'}).`,
      );
    }
  }
  const sha256 = createHash('sha256').update(digests.sort().join('\n')).digest('hex');
  return { sha256, bytes, members };
}

/** Regular files, sorted by name; links, hidden files and what macOS adds to zips are passed over. */
async function filesOf(folder: string, depth: number): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const files: string[] = [];
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (entry.name.startsWith('.') || entry.name === '__MACOSX') continue;
    const path = join(folder, entry.name);
    if (entry.isFile()) files.push(path);
    else if (entry.isDirectory() && depth < archiveLimits.folderDepth)
      files.push(...(await filesOf(path, depth + 1)));
    if (files.length > archiveLimits.members) break;
  }
  return files;
}

/** The members of a zip, or the file itself when it is no zip (or the zip is a workbook). */
async function unpacked(member: Member, path: string, report: ImportReport): Promise<readonly Member[]> {
  if (!isZip(await member.head())) return [member];
  return (await openZipFile(path, member, report)) ?? [member];
}

export function isZip(head: Buffer): boolean {
  const magic = head.subarray(0, 4).toString('latin1');
  return magic === 'PK\u0003\u0004' || magic === 'PK\u0005\u0006';
}

function fileMember(path: string, name: string, bytes: number): Member {
  return {
    name: name.replace(/[^\x20-\x7e]/g, '?'),
    bytes,
    head: async () => {
      const file = await open(path);
      try {
        const { buffer, bytesRead } = await file.read(
          Buffer.alloc(Math.min(headBytes, bytes)),
          0,
          Math.min(headBytes, bytes),
          0,
        );
        return buffer.subarray(0, bytesRead);
      } finally {
        await file.close();
      }
    },
    read: () => readFile(path),
  };
}

async function digestFile(path: string, signal?: AbortSignal): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path, { highWaterMark: 1024 * 1024 })) {
    signal?.throwIfAborted();
    hash.update(chunk as Buffer);
  }
  return hash.digest('hex');
}
