import { isAscii, isUtf8 } from 'node:buffer';
import { Unreadable } from './unreadable.ts';

/**
 * Returns the text as UTF-8 bytes without byte order mark and without trailing end marks (0x1A).
 * CMS writes a single byte encoding (cp1252); what is valid UTF-8 beyond ASCII is taken for UTF-8, because
 * cp1252 text almost never is. NULs and UTF-16 are refused.
 */
export function decodeText(bytes: Buffer): { readonly utf8: Buffer; readonly hadEndMark: boolean } {
  const start = hasUtf8Mark(bytes) ? 3 : 0;
  let end = bytes.length;
  while (end > start && bytes[end - 1] === 0x1a) end -= 1;
  const body = bytes.subarray(start, end);
  const hadEndMark = end < bytes.length;
  if (bytes[0] === 0xff && bytes[1] === 0xfe) throw utf16();
  if (bytes[0] === 0xfe && bytes[1] === 0xff) throw utf16();
  const nul = body.indexOf(0);
  if (nul >= 0) {
    throw new Unreadable(
      'NUL_BYTE',
      'The text holds NUL bytes: it is damaged or UTF-16. Download the file again.',
      {
        line: lineOf(body, nul),
      },
    );
  }
  if (isAscii(body) || isUtf8(body)) return { utf8: body, hadEndMark };
  if (start > 0)
    throw new Unreadable('ENCODING', 'The file says that it is UTF-8 but is not. Download it again.');
  return { utf8: Buffer.from(new TextDecoder('windows-1252').decode(body), 'utf8'), hadEndMark };
}

function hasUtf8Mark(bytes: Buffer): boolean {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
}

function utf16(): Unreadable {
  return new Unreadable(
    'ENCODING',
    'The text is UTF-16. CMS publishes single byte text; download the file again or save it as csv.',
  );
}

/** Counts CRLF, LF and bare CR before a position. */
function lineOf(bytes: Buffer, position: number): number {
  let line = 1;
  for (let index = 0; index < position; index += 1) {
    const isEnd = bytes[index] === 0x0a || (bytes[index] === 0x0d && bytes[index + 1] !== 0x0a);
    if (isEnd) line += 1;
  }
  return line;
}
