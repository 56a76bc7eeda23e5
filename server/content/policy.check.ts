import { type Finding, finding } from '../workflow/workflow.finding.ts';
import type { ReleaseGround } from './content.check.ts';
import { sentencesOf } from './figure.literal.ts';

const DAYS = '(\\d{1,3}|zero|ten|ninety)';
const GLOBALS = [
  new RegExp(`\\b${DAYS}[- ]day global\\b`, 'gi'),
  new RegExp(
    `\\bglobal (?:surgical )?(?:period|package)\\s*(?:is|of|lasts|runs|:)?\\s*(?:for\\s+)?${DAYS}[- ]days?\\b`,
    'gi',
  ),
  new RegExp(`\\bglobal days\\s*(?:are|:|=)?\\s*${DAYS}\\b`, 'gi'),
];
const STATUS = /\bstatus(?: (?:code|indicator|letter))?(?: (?:is|of))?[: ]+["“']?([A-Z])\b/g;
const NUMBERS: Readonly<Record<string, number>> = { zero: 0, ten: 10, ninety: 90 };
const PERIODS: Readonly<Record<string, number>> = { '000': 0, '010': 10, '090': 90 };

/** Global days and status letters that a text names, against the base row of the release. */
export function policyFindings(
  field: string,
  text: string,
  { rows, name: release }: ReleaseGround,
  isElsewhere: (sentence: string) => boolean,
): Finding[] {
  const base = rows.find(({ modifier }) => modifier === '');
  if (!base) return [];
  return sentencesOf(text).flatMap(({ sentence, start }) => {
    if (isElsewhere(sentence)) return [];
    return [
      ...GLOBALS.flatMap((pattern) => [...sentence.matchAll(pattern)]).flatMap((found) =>
        globalFinding(field, start, found, base.globalPeriod, release),
      ),
      ...(/\bOPPS\b|outpatient prospective/i.test(sentence) ? [] : [...sentence.matchAll(STATUS)]).flatMap(
        (found) => statusFinding(field, start, found, base.status, release),
      ),
    ];
  });
}

function globalFinding(
  field: string,
  start: number,
  found: RegExpExecArray,
  period: string,
  release: string,
): Finding[] {
  const quote = found[1] ?? '';
  const days = NUMBERS[quote.toLowerCase()] ?? Number(quote);
  const right = PERIODS[period];
  if (days === right) return [];
  const message =
    right === undefined
      ? `${release} gives this code the global period ${period}, which counts no days.`
      : `${release} gives this code a global period of ${right} days.`;
  return [
    finding('GLOBAL_WRONG', field, 'BLOCK', message, {
      ...place(start, found, quote),
      canOverride: true,
      ...(right === undefined ? {} : { replacement: String(right), suggestion: String(right) }),
    }),
  ];
}

function statusFinding(
  field: string,
  start: number,
  found: RegExpExecArray,
  status: string,
  release: string,
): Finding[] {
  const quote = found[1] ?? '';
  const at = { ...place(start, found, quote), replacement: '{status}', suggestion: '{status}' };
  return [
    quote === status
      ? finding(
          'FIGURE_BY_HAND',
          field,
          'NOTE',
          `Right in ${release}. A placeholder follows the next release.`,
          at,
        )
      : finding('STATUS_WRONG', field, 'WARN', `${release} gives this code the status ${status}.`, at),
  ];
}

/** Where the caught words stand in the whole text. */
function place(start: number, found: RegExpExecArray, quote: string) {
  const from = start + found.index + found[0].lastIndexOf(quote);
  return { from, to: from + quote.length, quote };
}
