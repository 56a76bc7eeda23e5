import { BadInput, ReleaseChanged } from '../errors.ts';

/**
 * Cursors are opaque. Inside: what the list is of (release cut, filter, sort) and the place in it, by value and
 * not by number, so that a cursor outlives what is inserted or taken out around it.
 */
export function cursorOf(identity: string, place: string): string {
  return Buffer.from(`${identity}|${place}`).toString('base64url');
}

const READABLE = /^([\w./-]{1,80})\|(.{1,200})$/s;

/**
 * The place that a cursor names.
 * @throws BadInput where it is no cursor, ReleaseChanged where it belongs to another list
 */
export function readCursor(cursor: string, identity: string, field: string): string {
  const match = cursor.length > 400 ? null : READABLE.exec(Buffer.from(cursor, 'base64url').toString());
  if (!match)
    throw new BadInput(`This is no cursor. Pass one that an earlier answer gave as \`${field}\`.`, { field });
  const [, list, place = ''] = match;
  if (list !== identity) throw new ReleaseChanged();
  return place;
}
