import { expect, it } from '@jest/globals';
import { coverageOf } from '../../server/editorial/home.coverage.ts';

it('coverage counts the codes of each section by how far their words are', () => {
  const entry = (section: string, contentStatus: 'NONE' | 'REVIEWED' | 'DRAFT') => ({
    section,
    sectionName: section.toUpperCase(),
    contentStatus,
  });
  expect(
    coverageOf([
      entry('surgery', 'NONE'),
      entry('medicine', 'REVIEWED'),
      entry('surgery', 'DRAFT'),
      entry('surgery', 'NONE'),
    ]),
  ).toEqual([
    {
      section: 'surgery',
      name: 'SURGERY',
      codes: 3,
      byStatus: { NONE: 2, DRAFT: 1, STARTER: 0, IMPORTED: 0, REVIEWED: 0 },
    },
    {
      section: 'medicine',
      name: 'MEDICINE',
      codes: 1,
      byStatus: { NONE: 0, DRAFT: 0, STARTER: 0, IMPORTED: 0, REVIEWED: 1 },
    },
  ]);
});
