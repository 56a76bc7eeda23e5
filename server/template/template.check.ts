import type { Condition } from './template.condition.ts';
import { CONDITION_FACTS } from './template.fact.ts';
import { parseTemplate } from './template.parse.ts';
import { isPlaceholderName } from './template.placeholder.ts';
import { shippedTemplate } from './template.starter.ts';

export interface PlaceholderCheck {
  /** As written, without the braces, each once. Empty: the text may be saved. */
  readonly unknown: readonly string[];
}

/** What an authored text says in braces that no page can fill. Conditions are for templates only. */
export function checkPlaceholders(text: string): PlaceholderCheck {
  const { placeholders, conditions } = parseTemplate(text);
  const unknown = new Set(placeholders.filter((name) => !isPlaceholderName(name)));
  for (const { fact } of conditions) unknown.add(`if ${fact}`);
  if (conditions.length === 0 && /\{\s*end\s*\}/.test(text)) unknown.add('end');
  return { unknown: [...unknown] };
}

/**
 * What is wrong with the text of a template, in sentences for the editor; empty when it may be published.
 * A template may use the placeholders of the page and those that its key alone has, such as {percentile}.
 */
export function checkTemplate(key: string, text: string): string[] {
  const parsed = parseTemplate(text);
  const own = shippedTemplate(key)?.own ?? [];
  const unknown = new Set(
    parsed.placeholders.filter((name) => !isPlaceholderName(name) && !own.includes(name)),
  );
  return [
    ...parsed.problems,
    ...[...unknown].map((name) => `There is no placeholder {${name}} here.`),
    ...parsed.conditions.flatMap(conditionProblems),
  ];
}

function conditionProblems({ fact, values }: Condition): string[] {
  if (!Object.hasOwn(CONDITION_FACTS, fact)) return [`There is no condition "${fact}".`];
  const possible: readonly string[] | null = CONDITION_FACTS[fact as keyof typeof CONDITION_FACTS];
  if (possible === null) {
    return values.length === 0 ? [] : [`"${fact}" is true or false and takes no value.`];
  }
  return values
    .filter((value) => !possible.includes(value))
    .map((value) => `"${fact}" is never "${value}"; it is one of ${possible.filter(Boolean).join(', ')}.`);
}
