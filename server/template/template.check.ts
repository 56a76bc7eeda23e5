import type { Condition } from './template.condition.ts';
import { CONDITION_FACTS } from './template.fact.ts';
import { parseTemplate } from './template.parse.ts';
import { isPlaceholderName } from './template.placeholder.ts';
import { scopeOf } from './template.scope.ts';

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
 * A template may use the placeholders of its scope: those of the page and its own, such as {percentile}.
 */
export function checkTemplate(key: string, text: string): string[] {
  const parsed = parseTemplate(text);
  const { placeholders, hasConditions } = scopeOf(key);
  const unknown = new Set(parsed.placeholders.filter((name) => !placeholders.has(name)));
  return [
    ...parsed.problems,
    ...[...unknown].map((name) => `There is no placeholder {${name}} here.`),
    ...(hasConditions || parsed.conditions.length === 0
      ? parsed.conditions.flatMap(conditionProblems)
      : ['This text is said before anything is known of a code: it takes no condition.']),
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
