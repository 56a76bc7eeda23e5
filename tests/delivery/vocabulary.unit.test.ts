import { beforeAll, describe, expect, test } from '@jest/globals';
import type { DeliveryContext } from '../../server/delivery/delivery.context.ts';
import { buildRow } from '../support/build-page.ts';
import { buildBook, buildLoaded, buildSnapshot, sampleSnapshot } from '../support/edition.build.ts';
import { ask, contextOf } from './ask.ts';

let sample: DeliveryContext;

beforeAll(async () => {
  sample = contextOf(buildBook(await sampleSnapshot()));
});

interface Sections {
  sections: { slug: string; codeCount: number; parent: unknown; children: { codeCount: number }[] }[];
}

describe('sections', () => {
  test('hold every code of the release between them', async () => {
    const query = '{ sections { slug codeCount parent { slug } children { codeCount } } }';
    const { sections } = await ask<Sections>(sample, query);
    expect(sections.reduce((sum, { codeCount }) => sum + codeCount, 0)).toBe(74);
    expect(sections.every(({ parent }) => parent === null)).toBe(true);
    for (const { codeCount, children } of sections)
      expect(children.reduce((sum, child) => sum + child.codeCount, 0)).toBeLessThanOrEqual(codeCount);
  });

  test('list their codes, in the release that was asked for', async () => {
    const query = `query ($release: ReleaseName) { section(slug: "medicine-digestive", release: $release) {
      codeCount parent { slug } codePages { totalCount nodes { code } }
    } }`;
    expect(await ask(sample, query)).toEqual({
      section: {
        codeCount: 1,
        parent: { slug: 'medicine' },
        codePages: { totalCount: 1, nodes: [{ code: '91125' }] },
      },
    });
    expect(await ask(sample, query, { release: 'RVU25D' })).toMatchObject({
      section: { codePages: { nodes: [{ code: '91122' }] } },
    });
  });

  test('end with the codes that belong to none', async () => {
    const releases = [buildLoaded([buildRow({ code: '99999' })], { liveFrom: new Date(0) })];
    const context = contextOf(buildBook(buildSnapshot({ releases })));
    const { sections } = await ask<Sections>(context, '{ sections { slug codeCount } }');
    expect(sections.at(-1)).toEqual({ slug: 'unsorted', codeCount: 1 });
  });

  test('are null for a slug that none has', async () => {
    expect(await ask(sample, '{ section(slug: "x") { name } specialty(slug: "x") { name } }')).toEqual({
      section: null,
      specialty: null,
    });
  });
});

describe('specialties', () => {
  test('count the codes whose page names them in that release', async () => {
    const query =
      '{ specialty(slug: "dermatology") { name codeCount codePages(first: 100) { nodes { specialties { slug } } } } }';
    const { specialty } = await ask<{
      specialty: {
        name: string;
        codeCount: number;
        codePages: { nodes: { specialties: { slug: string }[] }[] };
      };
    }>(sample, query);
    expect(specialty.name).toBe('Dermatology');
    expect(specialty.codePages.nodes).toHaveLength(specialty.codeCount);
    for (const { specialties } of specialty.codePages.nodes)
      expect(specialties.map(({ slug }) => slug)).toContain('dermatology');
  });

  test('are the whole vocabulary', async () => {
    const { specialties } = await ask<{ specialties: unknown[] }>(sample, '{ specialties { slug } }');
    expect(specialties).toHaveLength(72);
  });
});

describe('localities', () => {
  test('are all of the release, or those of a state', async () => {
    const query = `{ all: localities { mac } alabama: localities(state: "al") { mac locality name workGpci peGpci malpracticeGpci } none: localities(state: "ZZ") { mac } }`;
    const { all, alabama, none } = await ask<Record<string, unknown[]>>(sample, query);
    expect(all).toHaveLength(109);
    expect(alabama).toEqual([
      {
        mac: '10112',
        locality: '00',
        name: 'ALABAMA',
        workGpci: '1.000',
        peGpci: '0.875',
        malpracticeGpci: '0.566',
      },
    ]);
    expect(none).toEqual([]);
  });
});
