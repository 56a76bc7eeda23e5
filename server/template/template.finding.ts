import { type Finding, finding } from '../workflow/workflow.finding.ts';
import type { Templates } from './template.book.ts';
import { checkTemplate } from './template.check.ts';
import { pairOf, splitKey } from './template.key.ts';
import { scopeOf } from './template.scope.ts';

export const TEMPLATE_LIMIT = 2_000;

/** What the checks have to say about the text of a key; `published`: the texts in force. */
export function templateFindings(key: string, text: string, published: Templates): Finding[] {
  const findings = checkTemplate(key, text).map((problem) =>
    finding('TEMPLATE_TEXT', 'text', 'BLOCK', problem),
  );
  if (text === '' && !scopeOf(key).mayBeEmpty)
    findings.push(finding('REQUIRED', 'text', 'BLOCK', 'Every page needs this text: it cannot be empty.'));
  if (text.length > TEMPLATE_LIMIT)
    findings.push(
      finding(
        'TOO_LONG',
        'text',
        'BLOCK',
        `The text has ${text.length} characters; ${TEMPLATE_LIMIT} is the limit.`,
        { from: TEMPLATE_LIMIT, to: text.length },
      ),
    );
  return text === '' ? findings : [...findings, ...questionFindings(key, text, published)];
}

function questionFindings(key: string, text: string, published: Templates): Finding[] {
  const pair = pairOf(key);
  if (pair === null) return [];
  const findings: Finding[] = [];
  if (pair.endsWith('.answer') && !text.endsWith('?'))
    findings.push(finding('NOT_A_QUESTION', 'text', 'BLOCK', 'End the question with a question mark.'));
  const { base, place } = splitKey(key);
  const stub = base.endsWith('.question') ? base : pair;
  if (place !== null && !published.has(stub))
    findings.push(
      finding('STUB_MISSING', 'text', 'WARN', `Nothing is shown before ${stub} is published, be it empty.`),
    );
  if (!published.get(pair) && !(place && published.get(`${pair}@${place}`)))
    findings.push(
      finding('PAIR_MISSING', 'text', 'WARN', `Nothing is shown before ${pair} is published as well.`),
    );
  return findings;
}
