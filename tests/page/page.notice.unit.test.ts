import { describe, expect, test } from '@jest/globals';
import { composePage } from '../../server/page/page.compose.ts';
import type { PageInput } from '../../server/page/page.input.ts';
import { buildContent, buildPageInput, buildRelease } from '../support/build-page.ts';

function notices(overrides: Partial<PageInput>) {
  return composePage(buildPageInput(overrides)).notices;
}

function texts(overrides: Partial<PageInput>, kind: string): string[] {
  return notices(overrides).flatMap((notice) => (notice.kind === kind ? [notice.text] : []));
}

describe('notices', () => {
  test('cannot be edited away', () => {
    const templates = new Map([
      ['notice.source', ''],
      ['notice.originality', ''],
      ['notice.disclaimer', '{nothing}'],
      ['notice.trademark.AMA', ''],
      ['notice.copyright.AMA', ''],
    ]);
    const release = buildRelease({ notices: [] });
    for (const { text } of notices({ templates, release })) expect(text).not.toBe('');
    expect(notices({ templates, release })).toHaveLength(5);
  });

  test('the copyright year is the printed one', () => {
    const release = buildRelease({
      notices: [
        'CPT codes and descriptions only are copyright 2024 American Medical Association.  All Rights Reserved.',
      ],
    });
    expect(texts({ release }, 'COPYRIGHT')).toEqual([
      'CPT codes and descriptions only are copyright 2024 American Medical Association.  All Rights Reserved.',
    ]);
  });

  test('where the file prints none, no year is made up', () => {
    const [text] = texts({ release: buildRelease({ notices: [] }) }, 'COPYRIGHT');
    expect(text).toContain('American Medical Association');
    expect(text).not.toMatch(/\d/);
  });

  test('dental codes carry the dental line', () => {
    expect(texts({ code: 'D0210' }, 'COPYRIGHT')).toEqual([
      'Dental codes (D codes) are copyright 2026 American Dental Association. All Rights Reserved.',
    ]);
    expect(texts({ code: 'D0210' }, 'TRADEMARK')[0]).toContain('CDT');
  });

  test('HCPCS codes are public, unless the page names a CPT code', () => {
    expect(texts({ code: 'G0105' }, 'COPYRIGHT')).toEqual([]);
    const relations = [{ code: '45378', kind: 'BASE', ground: 'ENDOSCOPY' }] as const;
    expect(texts({ code: 'G0105', relations, titleOf: () => 'Title' }, 'COPYRIGHT')).toHaveLength(1);
  });

  test('the source names release and day, and leaves out a day that is not known', () => {
    expect(texts({}, 'SOURCE')[0]).toMatch(/RVU26C .* CMS released it on June 30, 2026\.$/);
    expect(texts({ release: buildRelease({ cmsReleasedOn: null }) }, 'SOURCE')[0]).not.toContain(
      'released it',
    );
  });
});

describe('related codes', () => {
  const relations = [
    { code: '99214', kind: 'GLOBAL', ground: 'PARTS' },
    { code: '99215', kind: 'TECHNICAL', ground: 'PARTS' },
  ] as const;
  const content = buildContent({
    related: [
      { code: '99214', kind: 'FAMILY', note: 'Longer, {release}' },
      { code: '99999', kind: 'SEE_ALSO', note: '' },
      { code: '99213', kind: 'SEE_ALSO', note: 'itself' },
    ],
  });
  const titleOf = (code: string) => (code === '99999' ? null : `Title of ${code}`);

  test('a code without a page, the code itself and a second mention are left out; authored ones come first', () => {
    expect(composePage(buildPageInput({ content, relations, titleOf })).related).toEqual([
      { code: '99214', title: 'Title of 99214', kind: 'FAMILY', note: 'Longer, RVU26C', origin: 'AUTHORED' },
      {
        code: '99215',
        title: 'Title of 99215',
        kind: 'TECHNICAL',
        note: 'The technical part of the same test.',
        origin: 'DERIVED',
      },
    ]);
  });
});
