import type { TemplateWords } from './template.row.ts';

/** What may stand in the braces of one text. */
export interface Vocabulary {
  readonly placeholders: readonly {
    readonly name: string;
    readonly meaning: string;
    readonly isOwn: boolean;
  }[];
  /** Empty where conditions are not allowed. */
  readonly conditions: TemplateWords['conditions'];
}

export interface Completion {
  /** What the list shows. */
  readonly name: string;
  readonly meaning: string;
  /** What takes the place of `from`–`to` in the text. */
  readonly insert: string;
}

export interface Completions {
  readonly from: number;
  readonly to: number;
  readonly options: readonly Completion[];
}

const NONE: Completions = { from: 0, to: 0, options: [] };

/** The placeholders of a text, its own first, with their meanings, and the conditions if it takes any. */
export function vocabularyOf(
  words: TemplateWords,
  template: { placeholders: readonly string[]; ownPlaceholders: readonly string[]; hasConditions: boolean },
): Vocabulary {
  const meanings = new Map(words.placeholders.map(({ name, meaning }) => [name, meaning]));
  const { ownPlaceholders: own, placeholders } = template;
  const ordered = [...own, ...placeholders.filter((name) => !own.includes(name))];
  return {
    placeholders: ordered.map((name) => ({
      name,
      meaning: meanings.get(name) ?? '',
      isOwn: own.includes(name),
    })),
    conditions: template.hasConditions ? words.conditions : [],
  };
}

/**
 * What can be written at the caret inside open braces: names, `{if …}` with its facts and values, `{end}`.
 * Outside of braces: nothing.
 */
export function completionsAt(
  text: string,
  caret: number,
  { placeholders, conditions }: Vocabulary,
  say: { end: string; condition: string; not: string },
): Completions {
  const open = text.lastIndexOf('{', caret - 1);
  if (open < 0 || text.slice(open, caret).includes('}')) {
    return NONE;
  }
  const inside = text.slice(open + 1, caret);
  const close = text[caret] === '}' ? '' : '}';
  const value = /^\s*if\s+(?:not\s+)?(\w+)\s+is\s+(?:.*(?:,|\sor)\s*)?(\w*)$/.exec(inside);
  if (value) {
    const values = conditions.find(({ name }) => name === value[1])?.values ?? [];
    return fitting(
      caret,
      value[2] ?? '',
      values.filter(Boolean).map((each) => option(each, '', each)),
    );
  }
  const fact = /^\s*if\s+(not\s+)?(\w*)$/.exec(inside);
  if (fact) {
    const facts = conditions.map(({ name, values }) =>
      option(name, values?.filter(Boolean).join(', ') ?? '', values ? `${name} is ` : `${name}${close}`),
    );
    const opposite = fact[1] || conditions.length === 0 ? [] : [option('not', say.not, 'not ')];
    return fitting(caret, fact[2] ?? '', [...facts, ...opposite]);
  }
  const name = /^\s*(\w*)$/.exec(inside);
  if (!name) {
    return NONE;
  }
  const names = placeholders.map((each) => option(each.name, each.meaning, `${each.name}${close}`));
  const marks =
    conditions.length === 0
      ? []
      : [
          ...(isInCondition(text.slice(0, open)) ? [option('end', say.end, `end${close}`)] : []),
          option('if', say.condition, 'if '),
        ];
  return fitting(caret, name[1] ?? '', [...marks, ...names]);
}

function option(name: string, meaning: string, insert: string): Completion {
  return { name, meaning, insert };
}

/** Those that begin with what is typed, then those that contain it; one that stands there whole is not offered. */
function fitting(caret: number, typed: string, options: readonly Completion[]): Completions {
  const word = typed.toLowerCase();
  const begins = options.filter(({ name }) => name.toLowerCase().startsWith(word));
  const contains = options.filter(
    ({ name }) => !name.toLowerCase().startsWith(word) && name.toLowerCase().includes(word),
  );
  return { from: caret - typed.length, to: caret, options: [...begins, ...contains] };
}

function isInCondition(before: string): boolean {
  const begun = before.match(/\{\s*if\s/g)?.length ?? 0;
  const ended = before.match(/\{\s*end\s*\}/g)?.length ?? 0;
  return begun > ended;
}
