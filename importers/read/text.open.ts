import type { NearMiss } from '../layout/header.match.ts';
import { endsWithLineEnd, readCsv, readCsvHead } from './csv.read.ts';
import { openFixedText } from './fixed.open.ts';
import { findHeader, headRows, isMatch, openTable, unknownHeader } from './table.open.ts';
import type { Table } from './table.ts';
import { decodeText } from './text.decode.ts';

const headBytes = 131_072;
const delimiters = [',', '\t'];

/** A text in one of the known layouts; null when it is none of them. Throws `Unreadable` where it nearly is. */
export function openText(bytes: Buffer, signal?: AbortSignal): Table | null {
  const head = withoutNuls(bytes.subarray(0, headBytes));
  const misses: NearMiss[] = [];
  for (const delimiter of delimiters) {
    const header = findHeader(readCsvHead(head, delimiter, headRows));
    if (isMatch(header)) {
      const { utf8, hadEndMark } = decodeText(bytes);
      const isTerminated = hadEndMark || endsWithLineEnd(utf8);
      return openTable('csv', header, readCsv(utf8, delimiter, signal), isTerminated);
    }
    if (header) misses.push(header);
  }
  const fixed = openFixedText(head, bytes);
  if (fixed) return fixed;
  const [miss] = misses;
  if (miss) throw unknownHeader(miss);
  return null;
}

/** Whether the first bytes of a text are those of a CMS table, or nearly. */
export function isKnownText(head: Buffer): boolean {
  const text = withoutNuls(head);
  return (
    delimiters.some((delimiter) => findHeader(readCsvHead(text, delimiter, headRows)) !== null) ||
    openFixedText(text, text) !== null
  );
}

function withoutNuls(head: Buffer): Buffer {
  return head.includes(0) ? Buffer.from(head.filter((byte) => byte !== 0)) : head;
}
