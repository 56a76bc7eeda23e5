import { describe, expect, test } from '@jest/globals';
import { bookOf, SHIPPED_TEMPLATES } from '../../server/template/template.book.ts';
import { checkPlaceholders, checkTemplate } from '../../server/template/template.check.ts';
import { shippedTemplate, TEMPLATE_STARTER } from '../../server/template/template.starter.ts';

describe('placeholders of an authored text', () => {
  test.each([
    ['The value is {workRvus}.', ['workRvus']],
    ['{a} and {b} and {a}.', ['a', 'b']],
    ['An open { brace.', ['']],
    ['{if addOn}Add-on.{end}', ['if addOn']],
    ['A stray {end}.', ['end']],
    ['The rank is {rank}.', ['rank']],
  ])('%s is refused', (text, unknown) => {
    expect(checkPlaceholders(text).unknown).toEqual(unknown);
  });

  test('known ones are accepted', () => {
    expect(
      checkPlaceholders('In {release} it has {workRvu} of work and costs {paymentNonFacility}.').unknown,
    ).toEqual([]);
  });
});

describe('text of a template', () => {
  test.each([
    ['state.PAID', 'Value {nothing}.', 'There is no placeholder {nothing} here.'],
    ['state.PAID', 'Rank {rank}.', 'There is no placeholder {rank} here.'],
    ['billing', '{if weather}Rain.{end}', 'There is no condition "weather".'],
    ['billing', '{if globalPeriod is 00}Short.{end}', '"globalPeriod" is never "00"'],
    ['billing', '{if addOn is yes}Add-on.{end}', '"addOn" is true or false and takes no value.'],
    ['billing', '{if addOn}Add-on.', 'An {if …} has no {end}.'],
    ['billing', 'Add-on.{end}', 'An {end} has no {if …} before it.'],
    ['billing', '{if a b c}x{end}', 'cannot be read'],
  ])('of %s "%s" is refused', (key, text, problem) => {
    expect(checkTemplate(key, text).join(' ')).toContain(problem);
  });

  test('may use what its key alone has', () => {
    expect(checkTemplate('comparison.WORK', 'Rank {rank} in {release}.')).toEqual([]);
  });

  test('of one section may use what the general text may', () => {
    expect(checkTemplate('comparison.WORK@medicine', 'Rank {rank}.')).toEqual([]);
  });
});

describe('shipped templates', () => {
  test('all pass the check that an editor faces', () => {
    const problems = TEMPLATE_STARTER.flatMap(({ key, text }) =>
      checkTemplate(key, text).map((each) => `${key}: ${each}`),
    );
    expect(problems).toEqual([]);
  });

  test('have one text for each key', () => {
    expect(new Set(TEMPLATE_STARTER.map(({ key }) => key)).size).toBe(TEMPLATE_STARTER.length);
  });

  test('say "is generally not paid" of visits on the day of a minor procedure', () => {
    expect(shippedTemplate('billing.globalPeriod.000')?.text).toContain('generally not paid in addition');
  });
});

describe('book of templates', () => {
  test('a text of an editor takes the place of the shipped one, also an empty one', () => {
    const book = bookOf(
      new Map([
        ['state.PAID', 'Ours.'],
        ['state.MEASURE', ''],
      ]),
    );
    expect(book.text('state.PAID')).toBe('Ours.');
    expect(book.text('state.MEASURE')).toBe('');
    expect(book.text('state.NOT_COVERED')).not.toBe('');
  });

  test('the text of the subsection goes before that of the section and the general one', () => {
    const book = bookOf(new Map([['billing@surgery-eye', 'Eye.']]));
    expect(book.parsed('billing', 'surgery', 'surgery-eye').constant).toBe('Eye.');
    expect(book.parsed('billing', 'surgery', 'surgery-ear').constant).toContain('report of the procedure');
    expect(book.parsed('billing', 'unsorted', null).constant).toContain('who did it');
  });

  test('is made once per set of texts', () => {
    expect(bookOf(SHIPPED_TEMPLATES)).toBe(bookOf(SHIPPED_TEMPLATES));
  });

  test('an editor may add a question without a deployment', () => {
    const book = bookOf(
      new Map([
        ['faq.parking.question', 'Where?'],
        ['faq.parking.answer', 'Here.'],
      ]),
    );
    expect(book.faqStubs).toEqual(['payment', 'parts', 'contractor', 'anesthesia', 'parking']);
  });
});
