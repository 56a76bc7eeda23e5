/** Somebody who can be called. */
export interface Callable {
  readonly id: string;
  readonly name: string;
}

export interface OpenMention<Person extends Callable> {
  /** What the name takes the place of, with its @. */
  readonly from: number;
  readonly to: number;
  readonly options: readonly Person[];
}

const SHOWN = 8;

/** The people whose name goes on from an @ before the caret; null where nobody is being called. */
export function mentionAt<Person extends Callable>(
  text: string,
  caret: number,
  people: readonly Person[],
): OpenMention<Person> | null {
  const at = text.lastIndexOf('@', caret - 1);
  const isWordBefore = at > 0 && /[\p{L}\p{N}]/u.test(text.charAt(at - 1));
  const typed = text.slice(at + 1, caret);
  if (at < 0 || isWordBefore || typed.length > 40 || typed.includes('\n')) {
    return null;
  }
  const words = typed.toLowerCase();
  const begins = people.filter(({ name }) =>
    name
      .toLowerCase()
      .split(/\s+/)
      .some((_, index, parts) => parts.slice(index).join(' ').startsWith(words)),
  );
  return begins.length === 0 ? null : { from: at, to: caret, options: begins.slice(0, SHOWN) };
}

/** Ids of the people whose names stand behind an @ in a text; of names that begin alike the longer one counts. */
export function mentionedIds(text: string, people: readonly Callable[]): string[] {
  return [...new Set(mentionParts(text, people).flatMap(({ person }) => (person ? [person.id] : [])))];
}

export interface MentionPart {
  readonly words: string;
  readonly person: Callable | null;
}

/** A text, cut at the names that it calls. */
export function mentionParts(text: string, people: readonly Callable[]): MentionPart[] {
  const byLength = people.toSorted((one, other) => other.name.length - one.name.length);
  const parts: MentionPart[] = [];
  let done = 0;
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    const person = byLength.find(({ name }) => isName(text, at + 1, name));
    if (!person || at < done) {
      continue;
    }
    if (at > done) {
      parts.push({ words: text.slice(done, at), person: null });
    }
    done = at + 1 + person.name.length;
    parts.push({ words: text.slice(at, done), person });
  }
  return done < text.length ? [...parts, { words: text.slice(done), person: null }] : parts;
}

function isName(text: string, at: number, name: string): boolean {
  const end = at + name.length;
  return text.slice(at, end).toLowerCase() === name.toLowerCase() && !/[\p{L}\p{N}]/u.test(text.charAt(end));
}
