/** Text that the server does not have yet, kept on this device. */
export interface LocalCopy<Content> {
  readonly key: string;
  /** The draft version that the text was typed on. */
  readonly version: number;
  readonly at: string;
  readonly body: Content;
}

interface Place {
  readonly person: string;
  /** The code, or `template:` and its key. */
  readonly code: string;
  readonly appliesFrom: string | null;
}

type Shelf = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

const SHELF = 'plaincode.unsaved';

/** Each open page keeps its own copy, so that two tabs never write over each other's. */
export function copyKey(place: Place, version: number, tab: string): string {
  return `${prefixOf(place)}${version}/${tab}`;
}

export function keepCopy<Content>(
  shelf: Shelf,
  key: string,
  version: number,
  body: Content,
  at: Date,
): boolean {
  try {
    shelf.setItem(key, JSON.stringify({ version, at: at.toISOString(), body }));
    return true;
  } catch {
    // A full or forbidden storage must not stop anybody from typing.
    return false;
  }
}

export function forgetCopy(shelf: Shelf, key: string): void {
  try {
    shelf.removeItem(key);
  } catch {
    // as above
  }
}

/** Copies of this person and draft, newest first; whatever cannot be read is passed over. */
export function copiesAt<Content>(
  shelf: Shelf,
  place: Place,
  isWhole: (body: unknown) => body is Content,
): LocalCopy<Content>[] {
  const copies: LocalCopy<Content>[] = [];
  try {
    for (let index = 0; index < shelf.length; index += 1) {
      const key = shelf.key(index);
      const copy = key?.startsWith(prefixOf(place)) ? parsed(key, shelf.getItem(key), isWhole) : null;
      if (copy) {
        copies.push(copy);
      }
    }
  } catch {
    return [];
  }
  return copies.sort((a, b) => b.at.localeCompare(a.at));
}

function prefixOf({ person, code, appliesFrom }: Place): string {
  return `${SHELF}/${person}/${code}/${appliesFrom ?? ''}/`;
}

function parsed<Content>(
  key: string,
  text: string | null,
  isWhole: (body: unknown) => body is Content,
): LocalCopy<Content> | null {
  try {
    const { version, at, body } = JSON.parse(text ?? 'null') as Partial<LocalCopy<unknown>>;
    const isCopy = typeof version === 'number' && typeof at === 'string';
    return isCopy && isWhole(body) ? { key, version, at, body } : null;
  } catch {
    return null;
  }
}
