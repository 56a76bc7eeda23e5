import { endsWithLineEnd, readCsv, readCsvHead } from './csv.read.ts';
import { openFixedText } from './fixed.open.ts';
import { findHeader, headRows, isMatch, openTable, unknownHeader } from './table.open.ts';
import type { Table } from './table.ts';
import { decodeText } from './text.decode.ts';

const headBytes = 131_072;
const delimiters = [',', '\t'];

/** A text in one of the known layouts; null when it is none of them. Throws `Unreadable` where it nearly is. */
export function openText(bytes: Buffer, signal?: AbortSignal): Table | null {
  const head = Buffer.from(bytes.subarray(0, headBytes).filter((byte) => byte !== 0));
  const found = delimiters.map((delimiter) => ({
    delimiter,
    header: findHeader(readCsvHead(head, delimiter, headRows)),
  }));
  const match = found.find(({ header }) => isMatch(header));
  if (match && isMatch(match.header)) {
    const { utf8, hadEndMark } = decodeText(bytes);
    const isTerminated = hadEndMark || endsWithLineEnd(utf8);
    return openTable('csv', match.header, readCsv(utf8, match.delimiter, signal), isTerminated);
  }
  const fixed = openFixedText(head, bytes);
  if (fixed) return fixed;
  for (const { header } of found) if (header && !isMatch(header)) throw unknownHeader(header);
  return null;
}

/** Whether the first bytes of a text are those of a CMS table, or nearly. */
export function isKnownText(head: Buffer): boolean {
  const text = Buffer.from(head.filter((byte) => byte !== 0));
  return (
    delimiters.some((delimiter) => findHeader(readCsvHead(text, delimiter, headRows)) !== null) ||
    openFixedText(text, text) !== null
  );
}
