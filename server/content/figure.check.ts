import { hundredths } from '../db/decimal.ts';
import { type Finding, finding } from '../workflow/workflow.finding.ts';
import type { ContentBody } from './content.body.ts';
import type { ReleaseGround } from './content.check.ts';
import { publicTexts } from './content.texts.ts';
import { type KnownFigure, knownFigures } from './figure.known.ts';
import { type Literal, literalsIn } from './figure.literal.ts';
import { policyFindings } from './policy.check.ts';

/** Sentences about something else than this code in this release: nothing can be said about their figures. */
const COMPARES = /\b(?:median|average|typical|percentile|most codes|compared|higher than|lower than)\b/i;
const CODE = /\b(?:\d{4}[0-9FTUM]|[A-V]\d{4})\b/g;
const YEAR = /\b(?:19|20)\d\d\b|\bRVU\d\d[A-D]R?\b/g;
const FACILITY = /\b(?:facilit|hospital|in(?:side)? a facility)/i;
const OUTSIDE =
  /\b(?:non-?facility|outside (?:of )?(?:a |the )?(?:facility|hospital)|(?:in an? |the )?office)\b/gi;
const NAMES = ['displayName', 'synonyms'];

/**
 * Figures of the fee schedule that a text gives by hand. One that contradicts the release stands in the way; one
 * that agrees is better a placeholder, which follows the next release by itself.
 */
export function checkFigures(body: ContentBody, code: string, ground: ReleaseGround | null): Finding[] {
  if (ground === null || ground.rows.length === 0) return [];
  const texts = publicTexts(body).filter(([, text]) => /\d|\bstatus\b|\bdays?\b/i.test(text));
  if (texts.length === 0) return [];
  const known = knownFigures(ground.rows, ground.factors);
  return texts.flatMap(([field, text]) => [
    ...literalsIn(text).flatMap((literal) => {
      if (isElsewhere(literal.sentence, code, ground.name)) return [];
      return judge(field, literal, known, ground.name);
    }),
    ...policyFindings(field, text, ground, (sentence) => isElsewhere(sentence, code, ground.name)),
  ]);
}

/** Whether a sentence speaks of another code, another year or other codes in general. */
function isElsewhere(sentence: string, code: string, release: string): boolean {
  const isOther = (found: string) => found !== code;
  const isOld = (found: string) => found !== release && found !== `20${release.slice(3, 5)}`;
  return (
    COMPARES.test(sentence) ||
    (sentence.match(CODE) ?? []).some(isOther) ||
    (sentence.match(YEAR) ?? []).some(isOld)
  );
}

function judge(field: string, literal: Literal, known: readonly KnownFigure[], release: string): Finding[] {
  const meant = known.filter(({ part }) => isMeant(literal, part));
  const at = {
    from: literal.from,
    to: literal.from + literal.text.length,
    quote: literal.text,
  };
  const nearest = narrowed(meant, literal.sentence);
  const right = [...nearest, ...meant].find((figure) => isSame(literal, figure));
  if (right) {
    if (right.placeholder === null || NAMES.includes(field.split('.')[0] ?? '')) return [];
    return [
      finding(
        'FIGURE_BY_HAND',
        field,
        'NOTE',
        `Right in ${release}. A placeholder follows the next release.`,
        {
          ...at,
          suggestion: `{${right.placeholder}}`,
          replacement: `{${right.placeholder}}`,
        },
      ),
    ];
  }
  return isClaim(literal) ? [contradiction(field, literal, nearest, release, at)] : [];
}

function contradiction(
  field: string,
  literal: Literal,
  nearest: readonly KnownFigure[],
  release: string,
  at: { from: number; to: number; quote: string },
): Finding {
  const sure = literal.part !== 'ANY' && isNamed(literal);
  const values = [...new Set(nearest.map(({ words }) => words))];
  const [figure] = nearest;
  const only = values.length === 1 && figure ? figure : null;
  const replacement = only?.placeholder ? `{${only.placeholder}}` : only?.words;
  const message =
    values.length === 0
      ? `${release} has no such figure for this code.`
      : `${release} does not say ${literal.text}: it gives ${inWords(nearest)}.`;
  return finding('FIGURE_WRONG', field, sure ? 'BLOCK' : 'WARN', message, {
    ...at,
    ...(replacement && !NAMES.includes(field.split('.')[0] ?? '')
      ? { replacement, suggestion: replacement }
      : {}),
    canOverride: sure,
  });
}

/** "3.71 outside and 2.10 in a facility" */
function inWords(figures: readonly KnownFigure[]): string {
  const place = { NON_FACILITY: ' outside a facility', FACILITY: ' in a facility' } as const;
  const isOne = new Set(figures.map(({ words }) => words)).size === 1;
  const words = figures.map(({ words: value, setting }) =>
    setting && !isOne ? `${value}${place[setting]}` : value,
  );
  return [...new Set(words)].slice(0, 4).join(' and ');
}

/** Money and decimals mean other things too; only a sentence that says so makes a claim about the fee schedule. */
function isClaim({ part, sentence }: Literal): boolean {
  if (part === 'MONEY') return /\b(?:medicare|national|fee schedule|allowed amount)\b/i.test(sentence);
  if (part === 'FACTOR') return /\bconversion factor\b/i.test(sentence);
  return true;
}

function isNamed({ part, sentence }: Literal): boolean {
  return part !== 'MONEY' || /\bnational\b/i.test(sentence);
}

function isMeant({ part }: Literal, figure: KnownFigure['part']): boolean {
  return part === figure || (part === 'ANY' && figure !== 'MONEY' && figure !== 'FACTOR');
}

function isSame({ value, part }: Literal, figure: KnownFigure): boolean {
  return part === 'FACTOR' ? value === figure.value : hundredths(value) === hundredths(figure.value);
}

/** The figures that the sentence means most likely: its row, its setting, and the amount rather than its limit. */
function narrowed(figures: readonly KnownFigure[], sentence: string): KnownFigure[] {
  const modifier = /\b26\b|\bprofessional (?:part|component)/i.test(sentence)
    ? '26'
    : /\bTC\b|\btechnical (?:part|component)/i.test(sentence)
      ? 'TC'
      : '';
  const isOutside = OUTSIDE.test(sentence);
  OUTSIDE.lastIndex = 0;
  const isInside = FACILITY.test(sentence.replaceAll(OUTSIDE, ''));
  const isLimit = /\blimiting\b|\bnon-?participating\b/i.test(sentence);
  const isQpp = /\bqualifying\b|\bQPP?\b|\bAPM\b/i.test(sentence);
  const meantBasis = `${/anesthe/i.test(sentence) ? 'ANESTHESIA_' : ''}${isQpp ? 'QPP' : 'NON_QPP'}`;
  return kept(
    kept(figures, (figure) => figure.modifier === modifier),
    ({ setting, part, basis, isLimitingCharge }) =>
      (isOutside === isInside || setting === null || setting === (isInside ? 'FACILITY' : 'NON_FACILITY')) &&
      (part !== 'MONEY' || isLimitingCharge === isLimit) &&
      (basis === null || basis === meantBasis),
  );
}

/** What fits, or everything where nothing does. */
function kept(figures: readonly KnownFigure[], fits: (figure: KnownFigure) => boolean): KnownFigure[] {
  const fitting = figures.filter(fits);
  return fitting.length > 0 ? fitting : [...figures];
}
