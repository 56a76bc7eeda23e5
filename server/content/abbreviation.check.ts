import { type Finding, finding } from '../workflow/workflow.finding.ts';
import type { ContentBody } from './content.body.ts';
import { publicTexts } from './content.texts.ts';
import { KNOWN_ABBREVIATIONS } from './plain.words.ts';

const ABBREVIATION = /(?<![\p{L}\p{N}{/.-])(\p{Lu}[\p{Lu}\p{N}]{1,5})(s?)(?![\p{L}\p{N}}/-])/gu;
const CODE = /^(?:\d{4}[0-9FTUM]|[A-V]\d{4}|RVU\d\d[A-D]R?)$/;

/**
 * Abbreviations that nobody has explained: not in the name or a synonym, not beside their words at first use
 * ("reflectance confocal microscopy (RCM)"), not among those that everybody knows. Each once a page.
 */
export function checkAbbreviations(body: ContentBody): Finding[] {
  const taught = new Set(
    [body.displayName, ...body.synonyms.map(({ text }) => text)].flatMap((text) =>
      [...text.matchAll(ABBREVIATION)].map(([, short = '']) => short),
    ),
  );
  const patients = new Set([
    'plainLanguage',
    ...body.faqs.flatMap(({ audience }, at) =>
      audience === 'PATIENT' ? [`faqs.${at}.question`, `faqs.${at}.answer`] : [],
    ),
  ]);
  return publicTexts(body)
    .filter(([field]) => field !== 'displayName' && !field.startsWith('synonyms') && !field.startsWith('seo'))
    .flatMap(([field, text]) =>
      [...text.matchAll(ABBREVIATION)].flatMap((found): Finding[] => {
        const [quote, short = ''] = found;
        if (taught.has(short) || isKnown(short)) return [];
        taught.add(short);
        if (isTaughtHere(text, found.index, quote)) return [];
        return [
          finding(
            'ABBREVIATION',
            field,
            patients.has(field) ? 'WARN' : 'NOTE',
            `Write out “${short}” where it comes first, or add it as a synonym.`,
            { from: found.index, to: found.index + quote.length, quote },
          ),
        ];
      }),
    );
}

function isKnown(short: string): boolean {
  const capitals = short.match(/\p{Lu}/gu)?.length ?? 0;
  return capitals < 2 || KNOWN_ABBREVIATIONS.has(short) || CODE.test(short);
}

/** In brackets behind its words, or followed by its words in brackets. */
function isTaughtHere(text: string, at: number, quote: string): boolean {
  return /\p{L}\s*\($/u.test(text.slice(0, at)) || /^\s*\(\p{L}/u.test(text.slice(at + quote.length));
}
