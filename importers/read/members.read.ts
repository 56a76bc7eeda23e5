import { createHash } from 'node:crypto';
import { archiveLimits } from '../archive.limits.ts';
import { isZip, type Member } from '../archive.ts';
import { checkFormats } from '../check/formats.check.ts';
import type { FileKind } from '../layout/layout.ts';
import type { ImportReport } from '../report.ts';
import { type FileReading, readTable } from './file.reading.ts';
import type { FileFormat, Table } from './table.ts';
import { isKnownText, openText } from './text.open.ts';
import { Unreadable } from './unreadable.ts';
import { openWorkbook } from './workbook.open.ts';

/** What became of one file of the archive. */
export interface FileVerdict {
  readonly name: string;
  readonly kind: FileKind;
  readonly format: FileFormat | null;
  readonly layout: string | null;
  readonly sha256: string;
  readonly bytes: number;
  readonly rows: number;
  /** False where another format of the same table was preferred, and for files that are not needed. */
  readonly isUsed: boolean;
  readonly note: string;
}

export type Readings = Map<FileReading['kind'], FileReading>;

type Progress = (step: string, done: number, total: number) => void;

const preference: readonly FileFormat[] = ['csv', 'xlsx', 'txt'];

/**
 * Reads every file that is a CMS table. Where a table is there in several formats, csv is preferred to xlsx to
 * txt, and the others are compared with it. One file is in memory at a time, besides the rows that are kept.
 */
export async function readMembers(
  members: readonly Member[],
  report: ImportReport,
  onProgress: Progress,
  signal?: AbortSignal,
) {
  const readings: Readings = new Map();
  const verdicts = new Map<string, FileVerdict>();
  for (const member of await inOrder(members)) {
    signal?.throwIfAborted();
    const verdict = await readMember(member, readings, verdicts, report, onProgress, signal);
    verdicts.set(member.name, verdict);
  }
  if (readings.size === 0 && report.isClean) {
    report.add(
      'NOTHING_RECOGNISED',
      {},
      'None of the files is a CMS table that can be read: PPRRVU, GPCI, LOCCO, ANES, OPPSCAP, ZIP5 or anesthesia base units as csv, txt or xlsx.',
    );
  }
  const files = [...verdicts.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
  return { readings, files };
}

/** Workbooks first and the largest of them first: they need the most memory, which is still free then. */
async function inOrder(members: readonly Member[]): Promise<Member[]> {
  const weighed: { member: Member; weight: number }[] = [];
  for (const member of members) {
    const head = member.bytes > 0 ? await member.head().catch(() => null) : null;
    const isWorkbook = head !== null && isZip(head);
    weighed.push({ member, weight: isWorkbook ? member.bytes : 0 });
  }
  return weighed.sort((a, b) => b.weight - a.weight).map(({ member }) => member);
}

async function readMember(
  member: Member,
  readings: Readings,
  verdicts: Map<string, FileVerdict>,
  report: ImportReport,
  onProgress: Progress,
  signal?: AbortSignal,
): Promise<FileVerdict> {
  const base = {
    name: member.name,
    bytes: member.bytes,
    format: null,
    layout: null,
    rows: 0,
    isUsed: false,
    kind: 'IGNORED',
    sha256: '',
  } as const;
  const refusedBefore = report.errorCount;
  try {
    if (member.bytes === 0) throw new Unreadable('EMPTY_FILE', 'The file is empty. Download it again.');
    const head = await member.head();
    if (member.bytes > archiveLimits.memberBytes) return { ...base, note: largeNote(member, head) };
    const bytes = await member.read();
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const twin = [...verdicts.values()].find((verdict) => verdict.sha256 === sha256);
    if (twin) return { ...base, sha256, kind: twin.kind, note: `The same bytes as ${twin.name}.` };
    const table = await openTable(head, bytes, signal);
    if (!table) return { ...base, sha256, note: noteOf(head) };
    const reading = await readOpened(member.name, table, report, ticker(member.name, bytes, onProgress));
    onProgress(`read ${member.name}`, reading.rows.length, reading.rows.length);
    const verdict = {
      ...base,
      sha256,
      kind: reading.kind,
      format: reading.format,
      layout: reading.layout,
      rows: reading.rows.length,
    };
    const isRefused = report.errorCount > refusedBefore;
    return { ...verdict, ...settle(reading, isRefused, readings, verdicts, report) };
  } catch (error) {
    const refusal = error instanceof Unreadable ? error : notReadable(error);
    report.add(refusal.code, { file: member.name, ...refusal.place }, refusal.message);
    return { ...base, note: refusal.message };
  }
}

/** A file that went away or may not be read is a problem of the release; any other error is ours. */
function notReadable(error: unknown): Unreadable {
  const code = error instanceof Error ? (error as NodeJS.ErrnoException).code : undefined;
  if (!code || !/^E[A-Z]+$/.test(code)) throw error;
  return new Unreadable('PATH_NOT_READABLE', `The file cannot be read (${code}).`);
}

async function openTable(head: Buffer, bytes: Buffer, signal?: AbortSignal): Promise<Table | null> {
  if (isZip(head)) return openWorkbook(bytes, signal);
  return isKnownBinary(head) ? null : openText(bytes, signal);
}

async function readOpened(
  name: string,
  table: Table,
  report: ImportReport,
  tick: () => void,
): Promise<FileReading> {
  const reading = await readTable(name, table, report, tick);
  if (reading.rows.length === 0) {
    report.add(
      'NO_ROWS',
      { file: name },
      `The file has the header of "${table.layout}" but no row that could be read.`,
    );
  }
  return reading;
}

/** Decides between this reading and another of the same kind that was read before. */
function settle(
  reading: FileReading,
  isRefused: boolean,
  readings: Readings,
  verdicts: Map<string, FileVerdict>,
  report: ImportReport,
): Pick<FileVerdict, 'isUsed' | 'note'> {
  const other = readings.get(reading.kind);
  if (!other) {
    readings.set(reading.kind, reading);
    return { isUsed: true, note: isRefused ? 'Used, with the problems of the report.' : 'Used.' };
  }
  if (other.format === reading.format) {
    if (isOtherRelease(reading, other)) {
      const message = `${reading.file} and ${other.file} are of different releases. Bring in one release at a time.`;
      report.add('MIXED_RELEASES', { file: reading.file }, message);
    } else {
      report.add(
        'DUPLICATE_FILE',
        { file: reading.file },
        `${reading.file} and ${other.file} are the same table with other bytes. Keep the newer one.`,
      );
    }
    return { isUsed: false, note: `A second ${reading.kind} beside ${other.file}.` };
  }
  const isBetter = preference.indexOf(reading.format) < preference.indexOf(other.format);
  const [used, spare] = isBetter ? [reading, other] : [other, reading];
  const isEqual = checkFormats(used, spare, report);
  const note = `${isEqual ? 'Says the same as' : 'Differs from'} ${used.file}, which was used because ${used.format} is preferred to ${spare.format}.`;
  if (!isBetter) return { isUsed: false, note };
  readings.set(reading.kind, reading);
  const before = verdicts.get(other.file);
  if (before) verdicts.set(other.file, { ...before, isUsed: false, note });
  return { isUsed: true, note: 'Used.' };
}

function isOtherRelease(a: FileReading, b: FileReading): boolean {
  return a.year !== b.year || a.title.letter !== b.title.letter || a.title.releasedOn !== b.title.releasedOn;
}

function ticker(name: string, bytes: Buffer, onProgress: Progress): () => void {
  const total = lineEnds(bytes);
  const every = 500;
  let done = 0;
  return () => {
    done += 1;
    if (done % every === 0) onProgress(`read ${name}`, done, Math.max(total, done));
  };
}

function lineEnds(bytes: Buffer): number {
  let count = 0;
  for (let at = bytes.indexOf(0x0a); at >= 0; at = bytes.indexOf(0x0a, at + 1)) count += 1;
  return count;
}

function largeNote(member: Member, head: Buffer): string {
  if (!isZip(head) && !isKnownText(head)) return 'Not a table that is needed.';
  throw new Unreadable(
    'FILE_TOO_LARGE',
    `The file has ${member.bytes} bytes; no CMS file of a release is larger than 10 million. Download it again.`,
  );
}

const binaries: readonly [magic: string, name: string][] = [
  ['%PDF', 'A PDF: not needed.'],
  ['\u00d0\u00cf\u0011\u00e0', 'An old workbook (xls): save it as xlsx if it is needed.'],
  ['\u0089PNG', 'A picture: not needed.'],
];

function isKnownBinary(head: Buffer): boolean {
  return binaries.some(([magic]) => head.subarray(0, 4).toString('latin1') === magic);
}

function noteOf(head: Buffer): string {
  const magic = head.subarray(0, 4).toString('latin1');
  return binaries.find(([start]) => start === magic)?.[1] ?? 'Not a table that is needed.';
}
