import type { Finding } from '../drafts/draft.body.ts';
import type { TextMark } from '../layout/text.pieces.ts';
import type { Vocabulary } from './template.completion.ts';

/** Braces of a text: what is known dotted, what nobody knows in red; and the ranges that findings name. */
export function marksOf(text: string, vocabulary: Vocabulary, findings: readonly Finding[]): TextMark[] {
  const names = new Set(vocabulary.placeholders.map(({ name }) => name));
  const facts = new Set(vocabulary.conditions.map(({ name }) => name));
  const braces = [...text.matchAll(/\{([^{}]*)\}|[{}]/g)].map((found): TextMark => {
    const inside = found[1]?.trim();
    const fact = /^if\s+(?:not\s+)?(\w+)/.exec(inside ?? '')?.[1];
    const isKnown =
      inside !== undefined &&
      (fact ? facts.has(fact) : names.has(inside) || (inside === 'end' && facts.size > 0));
    return { from: found.index, to: found.index + found[0].length, tone: isKnown ? 'accent' : 'red' };
  });
  const found = findings.flatMap(({ from, to, severity }): TextMark[] =>
    from === null || to === null ? [] : [{ from, to, tone: severity === 'BLOCK' ? 'red' : 'amber' }],
  );
  return [...braces, ...found];
}
