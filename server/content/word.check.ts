import { type Finding, finding } from '../workflow/workflow.finding.ts';
import type { ContentBody } from './content.body.ts';
import { patientTexts } from './content.texts.ts';
import { PLAIN_WORDS } from './plain.words.ts';

const HARD = new RegExp(
  `(?<![\\p{L}\\p{N}-])(?:${[...PLAIN_WORDS.keys()]
    .toSorted((left, right) => right.length - left.length)
    .join('|')})(?![\\p{L}\\p{N}-])`,
  'giu',
);
/** "a tool called an endoscope", "the sternum (breastbone)": the word is taught, not presumed. */
const TAUGHT_BEFORE = /\b(?:called|named|known as|or|means?)\s+(?:an?\s+|the\s+)?["“']?$/i;
const TAUGHT_AFTER = /^["”']?\s*(?:\(|[,–—-]\s*(?:or|meaning|which means|that is)\b)/i;

/** Hard words where patients read, each with plainer ones. A word that its sentence explains may stay. */
export function checkWords(body: ContentBody): Finding[] {
  return patientTexts(body).flatMap(([field, text]) =>
    [...text.matchAll(HARD)].flatMap((found): Finding[] => {
      const [quote] = found;
      const to = found.index + quote.length;
      const plain = PLAIN_WORDS.get(quote.toLowerCase());
      if (!plain || TAUGHT_BEFORE.test(text.slice(0, found.index)) || TAUGHT_AFTER.test(text.slice(to)))
        return [];
      const swap = withArticle(text, found.index, quote, sameCase(quote, plain));
      return [
        finding(
          'HARD_WORD',
          field,
          field === 'plainLanguage' ? 'WARN' : 'NOTE',
          `Many readers do not know “${quote}”.`,
          {
            ...{ from: to - swap.quote.length, to, quote: swap.quote },
            ...{ suggestion: swap.replacement, replacement: swap.replacement },
          },
        ),
      ];
    }),
  );
}

function sameCase(quote: string, plain: string): string {
  return /^\p{Lu}/u.test(quote) ? plain.charAt(0).toUpperCase() + plain.slice(1) : plain;
}

/** "an incision" becomes "a cut": where the plain word wants another article, that goes with it. */
function withArticle(text: string, at: number, quote: string, plain: string) {
  const [before, article = ''] = /\b(an?)\s+$/i.exec(text.slice(0, at)) ?? [];
  if (!before || (article.length === 2) === /^[aeiou]/i.test(plain)) return { quote, replacement: plain };
  const right = article.charAt(0) + (article.length === 2 ? '' : 'n');
  return { quote: `${before}${quote}`, replacement: `${right}${before.slice(article.length)}${plain}` };
}
