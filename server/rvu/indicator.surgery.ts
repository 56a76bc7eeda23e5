import { indicator } from './indicator.meaning.ts';

const LAYOUT = 'CMS PFS Relative Value File, record layout';

export const MULTIPLE_PROCEDURE = indicator(`${LAYOUT}: multiple procedure (modifier 51)`, [
  ['0', 'No reduction', 'No rule for several procedures applies.'],
  [
    '1',
    'Rule before 1995',
    'Ranked by fee with other procedures of the day and paid at 100, 50, 25, 25 and 25 percent, then by report.',
  ],
  [
    '2',
    'Standard reduction',
    'Ranked by fee with other procedures of the day and paid at 100, 50, 50, 50 and 50 percent, then by report.',
  ],
  [
    '3',
    'Endoscopy family',
    'Special rules apply when another endoscopy with the same base code is done on the same day.',
  ],
  [
    '4',
    'Imaging',
    'With other imaging in the same session, further technical parts are paid at 50 percent and further professional parts are cut by 5 percent.',
  ],
  ['5', 'Therapy', 'With other therapy on the same day, the practice expense of further services is halved.'],
  [
    '6',
    'Heart and vessel tests',
    'With other such tests on the same day, further technical parts are cut by 25 percent.',
  ],
  ['7', 'Eye tests', 'With other such tests on the same day, further technical parts are cut by 20 percent.'],
  ['9', 'Does not apply', 'The idea of several procedures does not apply.'],
]);

export const BILATERAL = indicator(`${LAYOUT}: bilateral surgery (modifier 50)`, [
  ['0', 'No extra for two sides', 'Two sides are paid as one: the 150 percent rule does not apply.'],
  [
    '1',
    '150 percent for two sides',
    'When both sides are treated, 150 percent of the fee for one side is paid.',
  ],
  ['2', 'Already for two sides', 'The values already count both sides.'],
  ['3', 'Each side in full', 'Each side is paid at 100 percent.'],
  ['9', 'Does not apply', 'The idea of two sides does not apply.'],
]);

export const ASSISTANT_SURGEON = indicator(`${LAYOUT}: assistant at surgery`, [
  [
    '0',
    'With documentation',
    'An assistant is paid only when documents show that one was medically necessary.',
  ],
  ['1', 'Not paid', 'By law an assistant may not be paid.'],
  ['2', 'Paid', 'An assistant may be paid.'],
  ['9', 'Does not apply', 'The idea of an assistant does not apply.'],
]);

export const CO_SURGEONS = indicator(`${LAYOUT}: co-surgeons (modifier 62)`, [
  ['0', 'Not permitted', 'Two surgeons may not share this procedure.'],
  [
    '1',
    'With documentation',
    'Two surgeons may be paid when documents show that both were medically necessary.',
  ],
  ['2', 'Permitted', 'Two surgeons of different specialties may be paid without further documents.'],
  ['9', 'Does not apply', 'The idea of two surgeons does not apply.'],
]);

export const TEAM_SURGERY = indicator(`${LAYOUT}: team surgery (modifier 66)`, [
  ['0', 'Not permitted', 'A team of surgeons is not paid.'],
  [
    '1',
    'With documentation',
    'A team may be paid, by report, when documents show that it was medically necessary.',
  ],
  ['2', 'Permitted', 'A team may be paid, by report.'],
  ['9', 'Does not apply', 'The idea of a surgical team does not apply.'],
]);
