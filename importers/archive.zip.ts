import { promisify } from 'node:util';
import { crc32, inflateRaw } from 'node:zlib';
import { type Entry, fromBufferPromise, openPromise, type ZipFile } from 'yauzl';
import { archiveLimits, headBytes } from './archive.limits.ts';
import type { Member } from './archive.ts';
import { Unreadable } from './read/unreadable.ts';
import type { ImportReport } from './report.ts';

/** Opens the same zip again and again; every reading has its own handle, so nothing stays open. */
type ZipSource = () => Promise<ZipFile>;

const inflate = promisify(inflateRaw);
/** The usual way of compressing in a zip. */
const DEFLATED = 8;

const zipOptions = { autoClose: false, lazyEntries: true, validateEntrySizes: true } as const;

/**
 * The members of a zip on disk, those of zips inside it included (one level). Null when the zip is a workbook.
 * Sizes, counts and names are judged before anything is unpacked; a zip with anything wrong is refused as a whole.
 */
export async function openZipFile(
  path: string,
  member: Member,
  report: ImportReport,
): Promise<readonly Member[] | null> {
  return openZip(() => openPromise(path, zipOptions), member.name, 0, '', report);
}

async function openZip(
  source: ZipSource,
  name: string,
  depth: number,
  prefix: string,
  report: ImportReport,
): Promise<Member[] | null> {
  try {
    const entries = await listEntries(source);
    if (isWorkbook(entries)) return null;
    judgeSizes(entries);
    const members: Member[] = [];
    for (const entry of entries) {
      if (entry.fileName.endsWith('/') || isClutter(entry.fileName)) continue;
      const member = zipMember(source, entry, prefix);
      members.push(...(await nested(member, depth, report)));
    }
    return members;
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    report.add(error.code, { file: name, ...error.place }, error.message);
    return [];
  }
}

/** A zip inside a zip is opened once; deeper ones are refused. A workbook is a zip too, and stays a file. */
async function nested(member: Member, depth: number, report: ImportReport): Promise<Member[]> {
  const head = await member.head();
  const magic = head.subarray(0, 4).toString('latin1');
  if (magic !== 'PK\u0003\u0004' || member.bytes > archiveLimits.memberBytes) return [member];
  const bytes = await member.read();
  const source = () => fromBufferPromise(bytes, zipOptions);
  const entries = await listEntries(source);
  if (isWorkbook(entries)) return [member];
  if (depth > 0) {
    throw new Unreadable(
      'ZIP_NESTED_TOO_DEEP',
      `${member.name} is a zip inside a zip inside a zip. Unpack the outer ones and name the inner one.`,
    );
  }
  return (await openZip(source, member.name, depth + 1, `${member.name}/`, report)) ?? [member];
}

async function listEntries(source: ZipSource): Promise<Entry[]> {
  const entries: Entry[] = [];
  try {
    const zip = await source();
    try {
      if (zip.entryCount > archiveLimits.members) throw tooMany(zip.entryCount);
      for await (const entry of zip.eachEntry()) {
        if (entry.isEncrypted()) throw encrypted();
        if (entry.compressionMethod !== 0 && entry.compressionMethod !== 8) {
          throw new Unreadable(
            'ZIP_UNSUPPORTED',
            `A member is packed by method ${entry.compressionMethod}. Pack the files again with an ordinary zip program.`,
          );
        }
        entries.push(entry);
        if (entries.length > archiveLimits.members) throw tooMany(entries.length);
      }
    } finally {
      zip.close();
    }
  } catch (error) {
    throw asUnreadable(error);
  }
  return entries;
}

function judgeSizes(entries: readonly Entry[]): void {
  const total = entries.reduce((sum, entry) => sum + entry.uncompressedSize, 0);
  if (total > archiveLimits.totalBytes) {
    throw new Unreadable(
      'ARCHIVE_TOO_LARGE',
      `The zip unpacks to ${total} bytes; a CMS release has about 20 million.`,
    );
  }
  for (const { fileName, uncompressedSize, compressedSize } of entries) {
    if (
      uncompressedSize > archiveLimits.ratioFrom &&
      uncompressedSize > compressedSize * archiveLimits.ratio
    ) {
      throw new Unreadable(
        'ZIP_RATIO',
        `${printable(fileName)} unpacks to ${uncompressedSize} bytes from ${compressedSize}. This is not a CMS file.`,
      );
    }
  }
}

export function isWorkbook(entries: readonly Entry[]): boolean {
  const names = new Set(entries.map(({ fileName }) => fileName));
  return names.has('[Content_Types].xml') && entries.some(({ fileName }) => fileName.startsWith('xl/'));
}

function zipMember(source: ZipSource, entry: Entry, prefix: string): Member {
  return {
    name: `${prefix}${printable(entry.fileName)}`,
    bytes: entry.uncompressedSize,
    head: () => readEntry(source, entry, headBytes),
    read: () => readEntry(source, entry, archiveLimits.memberBytes),
  };
}

/** Unpacks a member up to a size. Whole members must have the size and the checksum that the zip says. */
async function readEntry(source: ZipSource, entry: Entry, most: number): Promise<Buffer> {
  const isAtOnce =
    entry.compressionMethod === DEFLATED && !entry.isEncrypted() && entry.uncompressedSize <= most;
  let bytes: Buffer;
  try {
    const zip = await source();
    try {
      bytes = isAtOnce
        ? await inflated(await readStream(zip, entry, { decodeFileData: false }), entry)
        : await readStream(zip, entry, {}, most);
    } finally {
      zip.close();
    }
  } catch (error) {
    throw asUnreadable(error);
  }
  const isWhole = bytes.length >= entry.uncompressedSize;
  if (isWhole && crc32(bytes) !== entry.crc32) {
    throw new Unreadable(
      'ZIP_MALFORMED',
      `${printable(entry.fileName)} is damaged: its checksum is wrong. Download the zip again.`,
    );
  }
  return bytes.subarray(0, most);
}

async function readStream(
  zip: ZipFile,
  entry: Entry,
  options: { readonly decodeFileData?: false },
  most = Number.POSITIVE_INFINITY,
): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of (await zip.openReadStreamPromise(entry, options)) as AsyncIterable<Buffer>) {
    chunks.push(chunk);
    length += chunk.length;
    if (length >= most) break;
  }
  return Buffer.concat(chunks);
}

/** In one piece, which is twice as quick as in many; the sizes were judged before. */
async function inflated(packed: Buffer, { uncompressedSize }: Entry): Promise<Buffer> {
  const room = Math.max(uncompressedSize, 64);
  const bytes = await inflate(packed, { chunkSize: room, maxOutputLength: room });
  if (bytes.length !== uncompressedSize)
    throw new Error(`${bytes.length} bytes where the zip says ${uncompressedSize}`);
  return bytes;
}

/** Lists and unpacks a zip that is held in memory; for workbooks. */
export async function unpackBuffer(bytes: Buffer, mostTotal: number): Promise<ReadonlyMap<string, Buffer>> {
  const source = () => fromBufferPromise(bytes, zipOptions);
  const entries = await listEntries(source);
  judgeSizes(entries);
  const total = entries.reduce((sum, entry) => sum + entry.uncompressedSize, 0);
  if (total > mostTotal)
    throw new Unreadable(
      'FILE_TOO_LARGE',
      `The workbook unpacks to ${total} bytes; a CMS workbook has at most 30 million.`,
    );
  const files = new Map<string, Buffer>();
  for (const entry of entries) {
    if (!entry.fileName.endsWith('/')) files.set(entry.fileName, await readEntry(source, entry, mostTotal));
  }
  return files;
}

function asUnreadable(error: unknown): Unreadable {
  if (error instanceof Unreadable) return error;
  const reason = error instanceof Error ? error.message : String(error);
  if (/relative path|absolute path|invalid characters in fileName/.test(reason)) {
    return new Unreadable(
      'ZIP_UNSAFE_NAME',
      'A member name of the zip points outside of the zip. This is not a zip of CMS.',
    );
  }
  if (/encrypt/i.test(reason)) return encrypted();
  return new Unreadable('ZIP_MALFORMED', `The zip is damaged (${reason.slice(0, 120)}). Download it again.`);
}

function encrypted(): Unreadable {
  return new Unreadable(
    'ZIP_ENCRYPTED',
    'The zip is protected by a password. CMS publishes open zips: download it again.',
  );
}

function tooMany(count: number): Unreadable {
  return new Unreadable(
    'TOO_MANY_FILES',
    `The zip holds ${count} files; a CMS release has fewer than ${archiveLimits.members}.`,
  );
}

function isClutter(name: string): boolean {
  return name.startsWith('__MACOSX/') || /(^|\/)\.[^/]*$/.test(name);
}

function printable(name: string): string {
  return name.replace(/[^\x20-\x7e]/g, '?').slice(0, 200);
}
