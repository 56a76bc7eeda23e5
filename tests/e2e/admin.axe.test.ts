import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { ReleaseImport } from '../../importers/release.import.ts';
import { SYSTEM } from '../../server/audit/audit.actor.ts';
import { ImportRuns } from '../../server/release/import-run.table.ts';
import type { Workshop } from '../../server/workshop.ts';
import { fileOf } from '../importers/written.files.ts';
import { type Ask, type TestApp, testApp } from '../support/app.ts';
import { overflow, shiftsSince, stillness, violations, withAxe, withShifts } from '../support/axe.ts';
import { buildBody } from '../support/body.ts';
import { openBrowser, type Seat, seatFor } from '../support/browser.ts';
import { approvedDraft } from '../support/draft.ts';
import { madeCsv, madeRows, TITLES } from '../support/made-release.ts';
import { loadSample, loadStarterContent } from '../support/workshop.ts';
import { SCREENS } from './axe.screens.ts';

jest.setTimeout(60_000);

let app: TestApp;
let browser: Browser;
let seat: Seat;
const imports = { read: '', refused: '' };

beforeAll(async () => {
  app = await testApp(async (workshop) => {
    await loadSample(workshop, 'RVU25D');
    await loadSample(workshop, 'RVU26C');
    await loadStarterContent(workshop);
    imports.refused = await refusedImport(workshop);
  });
  const ask = await app.signedIn('ADMIN', 'Ada');
  const { data } = await ask<{ importRuns: { items: { id: string }[] } }>('{ importRuns { items { id } } }');
  const wanda = await app.signedIn('WRITER', 'Wanda');
  await approvedDraft(wanda, ask, '96933', 'Skin scan that is approved');
  imports.read = data.importRuns.items.at(-1)?.id ?? '';
  await reviewable(wanda);
  await ask('mutation ($input: CodeViewInput!) { createCodeView(input: $input, clientKey: "axe") { id } }', {
    input: { name: 'Skin of the team', isShared: true, filter: { q: 'skin' }, columns: [], sort: 'CODE_ASC' },
  });
  browser = await openBrowser();
  seat = await seatFor(browser, app.url, 'ada@example.org');
  seat.page.setDefaultTimeout(15_000);
  await withAxe(seat.context);
  await withShifts(seat.context);
  await seat.page.goto('about:blank');
});

/** A release that lost nearly all codes of the one before. */
async function refusedImport({ source, releases }: Workshop): Promise<string> {
  const importer = new ReleaseImport(source, releases);
  const bring = (csv: string) =>
    importer.run({
      ...{
        path: fileOf(csv, 'PPRRVU.csv'),
        isDryRun: false,
        activate: 'NO',
        accept: [],
        isSample: false,
        by: SYSTEM,
      },
    });
  await bring(madeCsv(madeRows(300), TITLES.RVU26B));
  await bring(madeCsv(madeRows(600).slice(300), TITLES.RVU26D));
  return (await new ImportRuns(source).list(1, 1)).items[0]?.id ?? '';
}

afterAll(async () => {
  await browser?.close();
  await app?.stop();
});

/** A draft of 96931 in review, with a comment on its summary. */
async function reviewable(ask: Ask): Promise<void> {
  const code = '96931';
  const { data } = await ask<{ codeDraft: { version: number } }>(
    'query ($code: CodeValue!) { codeDraft(code: $code) { version } }',
    { code },
  );
  const { version } = data.codeDraft;
  await ask('mutation ($input: SaveDraftInput!) { saveDraft(input: $input) { __typename } }', {
    input: { code, version, body: buildBody() },
  });
  await ask('mutation ($input: DraftStepInput!) { submitForReview(input: $input) { __typename } }', {
    input: { code, version: version + 1, ownWords: true },
  });
  await ask('mutation ($input: AddCommentInput!) { addComment(input: $input) { id } }', {
    input: {
      ...{ place: { kind: 'CODE', name: code }, draftVersion: version + 1, field: 'summary' },
      ...{ quote: 'one skin spot', quoteFrom: 21, body: 'Whose words are these?' },
    },
  });
}

/** What Web Vitals call good. Most screens have 0; on a busy machine a late font or heading may still move something. */
const MOST_SHIFT = 0.1;

type Device = 'desktop' | 'phone';
type Theme = 'light' | 'dark';
type Place = `${Device}, ${Theme}`;

const WIDTHS = { desktop: { width: 1440, height: 900 }, phone: { width: 390, height: 844 } } as const;

/**
 * One walk through both widths and both themes with a state as it stands, one step at a time: the page lays itself
 * out anew, and follows the system's colours since nobody has chosen a theme.
 */
const PLACES: readonly (readonly [Device, Theme])[] = [
  ['desktop', 'light'],
  ['phone', 'light'],
  ['phone', 'dark'],
  ['desktop', 'dark'],
];

async function enter(device: Device, theme: Theme): Promise<void> {
  const { page } = seat;
  await page.setViewportSize(WIDTHS[device]);
  await page.emulateMedia({ colorScheme: theme });
  await stillness(page);
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe(theme);
}

/** Each gives the focus back. The palette and the list of keys belong to no screen: they outlive a change of address. */
async function closeOverlay(): Promise<void> {
  const overlay = seat.page.locator('[role=dialog], [role=menu]');
  if ((await overlay.count()) === 0) return;
  await seat.page.keyboard.press('Escape');
  await overlay.first().waitFor({ state: 'detached' });
  await seat.page.waitForFunction(() => document.activeElement !== document.body);
}

/** What must be the same in all four places: else it would be another state that is looked at. */
function standing(): Promise<string> {
  const { page } = seat;
  return page.evaluate(
    () => `${location.hash}, dialogs: ${document.querySelectorAll('[role=dialog]').length}`,
  );
}

/** Serious and critical complaints by screen, device and theme: printed at the end. */
const table = new Map<string, Partial<Record<Place, number>>>();
afterAll(() => {
  const places = PLACES.map((place) => place.join(', ') as Place);
  const lines = [...table].map(
    ([name, found]) =>
      `${name.padEnd(34)}${places.map((place) => String(found[place] ?? '–').padStart(16)).join('')}`,
  );
  const head = `${'screen'.padEnd(34)}${places.map((place) => place.padStart(16)).join('')}`;
  process.stdout.write(`\n${[head, ...lines].join('\n')}\n`);
});

it.each(SCREENS)('axe has no serious complaint about: $name', async ({ name, path, ready, onPhone }) => {
  const { page } = seat;
  if (path) {
    await closeOverlay();
    await page.mouse.move(0, 0);
    await shiftsSince(page).catch(() => 0);
    await page.goto(`${app.url}/admin/#${path(imports)}`);
  }
  await ready(page);
  await stillness(page);
  if (path) expect(await shiftsSince(page)).toBeLessThan(MOST_SHIFT);
  const before = await standing();
  const complaints: Record<string, string[]> = {};
  for (const [device, theme] of PLACES) {
    await enter(device, theme);
    if (device === 'phone' && theme === 'light' && onPhone) {
      await onPhone(page);
      await stillness(page);
    }
    expect(await standing()).toBe(before);
    const place = `${device}, ${theme}` as const;
    const found = [
      ...(await violations(page, theme === 'light' ? 'ALL' : 'COLOUR')),
      ...(await overflow(page)),
    ];
    table.set(name, { ...table.get(name), [place]: found.length });
    if (found.length > 0) complaints[place] = found;
  }
  await enter('desktop', 'light');
  expect(complaints).toEqual({});
});
