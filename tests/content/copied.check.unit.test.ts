import { describe, expect, test } from '@jest/globals';
import { checkBody } from '../../server/content/content.check.ts';
import { checkCopied } from '../../server/content/copied.check.ts';
import { buildBody } from '../support/body.ts';
import { buildContext, starterPages } from '../support/check-context.ts';

const pages = starterPages();
const bodyOf = (code: string) => {
  const page = pages.find((each) => each.code === code);
  if (!page) throw new Error(`No starter page ${code}.`);
  return page.body;
};
const told = (body: Parameters<typeof checkCopied>[0], code = '99213') =>
  checkCopied(body, { code, bodies: [bodyOf(code)] }).map(
    ({ field, severity, canOverride }) => `${severity} ${field}${canOverride ? ' *' : ''}`,
  );

/** A text in which every so many-th word is another one. */
const reworded = (text: string, every: number) =>
  text
    .split(' ')
    .map((word, at) => (at % every === every - 1 ? `other${at}` : word))
    .join(' ');

describe('words of a related code', () => {
  test('are told by nobody where a draft did not begin with them', () => {
    expect(checkCopied(bodyOf('99213'), null)).toEqual([]);
  });

  test('stop in whatever case and punctuation, and no reviewer lets them pass', () => {
    const { summary, plainLanguage } = bodyOf('99213');
    expect(
      told(buildBody({ summary: summary.toUpperCase(), plainLanguage: plainLanguage.replaceAll('.', ' !') })),
    ).toEqual(['BLOCK summary', 'BLOCK plainLanguage']);
  });

  test('stop with one letter changed, and with every tenth word changed; a reviewer may let them pass', () => {
    const { summary } = bodyOf('99213');
    expect(told(buildBody({ summary: `${summary.slice(0, -2)}x.` }))).toEqual(['BLOCK summary *']);
    expect(told(buildBody({ summary: reworded(summary, 10) }))).toEqual(['BLOCK summary *']);
  });

  test('are pointed out where a third stays short of being other words, and pass when it is said anew', () => {
    const { summary } = bodyOf('99213');
    expect(told(buildBody({ summary: reworded(summary, 4) }))).toEqual(['WARN summary']);
    expect(told(buildBody({ summary: reworded(summary, 2) }))).toEqual([]);
  });

  test('in an answer are pointed out alone', () => {
    const [faq] = bodyOf('99213').faqs;
    const answer = reworded(faq?.answer ?? '', 12);
    expect(
      told(buildBody({ faqs: [{ id: 'a', question: 'What is it?', answer, audience: 'PATIENT' }] })),
    ).toEqual(['WARN faqs.0.answer']);
  });

  test('that a reviewer let pass are noted, with the reason', () => {
    const summary = reworded(bodyOf('99213').summary, 10);
    const copied = { code: '99213', bodies: [bodyOf('99213')] };
    const by = { personId: 'rita', personName: 'Rita', at: '2026-11-24T10:00:00.000Z' };
    const overrides = [
      { rule: 'COPIED_TEXT', field: 'summary', words: summary, reason: 'True of both visits.', ...by },
    ];
    const [found] = checkBody(buildBody({ summary }), buildContext({ copied, overrides }));
    expect(found).toMatchObject({
      ...{ rule: 'COPIED_TEXT', severity: 'NOTE', message: expect.stringMatching(/True of both visits/) },
    });
  });

  test('are told from those of pages that were written for themselves: none of the shipped ones is held for a copy', () => {
    const taken = pages.flatMap(({ code, body }) =>
      pages.flatMap((other) =>
        other.code === code
          ? []
          : checkCopied(body, { code: other.code, bodies: [other.body] }).map(
              ({ field }) => `${code} ${other.code} ${field}`,
            ),
      ),
    );
    expect(taken).toEqual([]);
  });
});
