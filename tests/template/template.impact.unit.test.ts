import { beforeAll, describe, expect, test } from '@jest/globals';
import { ImpactDesk } from '../../server/edition/edition.impact.ts';
import type { LoadedRelease } from '../../server/edition/edition.snapshot.ts';
import { buildRow } from '../support/build-page.ts';
import { CMS_FILES, hasCmsFiles } from '../support/cms-releases.ts';
import { buildBook, buildLoaded, buildSnapshot, readLoaded } from '../support/edition.build.ts';

const deskOver = (release: LoadedRelease) => {
  const book = buildBook(buildSnapshot({ releases: [release] }));
  const desk = new ImpactDesk(() => book);
  return (person: string, key: string, text: string) =>
    desk.impact(person, desk.templateChange([{ key, text }]), release.facts.id);
};

describe('the impact of a text', () => {
  const rows = Array.from({ length: 3_000 }, (_, at) => buildRow({ code: String(20_000 + at) }));

  test('is refused to whoever asks again before it is counted, and to nobody else', async () => {
    const impact = deskOver(buildLoaded(rows));
    const first = impact('ann', 'notice.disclaimer', 'One.');
    const ofBen = impact('ben', 'notice.disclaimer', 'Of Ben.');
    const second = impact('ann', 'notice.disclaimer', 'Two.');
    await expect(first).rejects.toMatchObject({ code: 'STEP_REFUSED' });
    expect((await second).altered).toBe(3_000);
    expect((await ofBen).altered).toBe(3_000);
  });

  test('lets others have their turn while it is counted', async () => {
    let turns = 0;
    let isCounting = true;
    const turn = () => {
      turns += 1;
      if (isCounting) setImmediate(turn);
    };
    setImmediate(turn);
    await deskOver(buildLoaded(rows))('ann', 'notice.disclaimer', 'One.');
    isCounting = false;
    expect(turns).toBeGreaterThan(5);
  });
});

(hasCmsFiles ? describe : describe.skip)('the impact of a text on RVU25D', () => {
  let release: LoadedRelease;
  beforeAll(async () => {
    release = await readLoaded(`${CMS_FILES}RVU25D/PPRRVU2025_Oct.csv`, 'RVU25D');
  });

  test('is every code of a state, as domain rules count them', async () => {
    expect(await deskOver(release)('ann', 'state.NOT_COVERED', 'Medicare does not pay.')).toMatchObject({
      ...{ altered: 270, of: 16_852, byState: [{ state: 'NOT_COVERED', count: 270 }] },
    });
  }, 60_000);

  test('is also what a page says of its other metric', async () => {
    const medicine = [...release.figures.rowsByCode]
      .filter(([code]) => code >= '95000' && code <= '97000')
      .flatMap(([, rows]) => rows);
    const impact = deskOver(buildLoaded(medicine, { name: 'RVU25D' }));
    const { samples } = await impact('ann', 'comparison.TOTAL_NON_FACILITY', 'Rank {rank} by its total.');
    expect(samples.find(({ state }) => state === 'PAID')?.after).toMatch(/Rank [\d,]+ by its total\./);
    expect(samples.some(({ state }) => state === 'PAID_TECHNICAL_ONLY')).toBe(true);
  }, 60_000);
});
