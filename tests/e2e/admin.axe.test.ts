import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { ReleaseImport } from '../../importers/release.import.ts';
import { SYSTEM } from '../../server/audit/audit.actor.ts';
import { ImportRuns } from '../../server/release/import-run.table.ts';
import type { Workshop } from '../../server/workshop.ts';
import { fileOf } from '../importers/written.files.ts';
import { type Ask, type TestApp, testApp } from '../support/app.ts';
import { buildBody } from '../support/body.ts';
import { openBrowser, type Seat, seatFor } from '../support/browser.ts';
import { approvedDraft } from '../support/draft.ts';
import { madeCsv, madeRows, TITLES } from '../support/made-release.ts';
import { loadSample, loadStarterContent } from '../support/workshop.ts';

jest.setTimeout(240_000);

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let app: TestApp;
let browser: Browser;
let importId = '';
let refusedId = '';

beforeAll(async () => {
  app = await testApp(async (workshop) => {
    await loadSample(workshop, 'RVU25D');
    await loadSample(workshop, 'RVU26C');
    await loadStarterContent(workshop);
    refusedId = await refusedImport(workshop);
  });
  const ask = await app.signedIn('ADMIN', 'Ada');
  const { data } = await ask<{ importRuns: { items: { id: string }[] } }>('{ importRuns { items { id } } }');
  const wanda = await app.signedIn('WRITER', 'Wanda');
  await approvedDraft(wanda, ask, '96933', 'Skin scan that is approved');
  importId = data.importRuns.items.at(-1)?.id ?? '';
  await reviewable(wanda);
  await ask('mutation ($input: CodeViewInput!) { createCodeView(input: $input, clientKey: "axe") { id } }', {
    input: { name: 'Skin of the team', isShared: true, filter: { q: 'skin' }, columns: [], sort: 'CODE_ASC' },
  });
  browser = await openBrowser();
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

interface Screen {
  readonly name: string;
  readonly path: () => string;
  /** What to wait for before looking. */
  readonly ready: (page: Page) => Promise<unknown>;
}

const heading = (name: string | RegExp) => (page: Page) =>
  page.getByRole('heading', { level: 1, name }).waitFor();
const row = (name: string) => (page: Page) => page.getByRole('link', { name, exact: true }).first().waitFor();

const SCREENS: readonly Screen[] = [
  { name: 'home', path: () => '/', ready: heading('Home') },
  { name: 'codes', path: () => '/codes', ready: row('00142') },
  {
    name: 'facets of the codes',
    path: () => `/codes?${new URLSearchParams({ filter: JSON.stringify({ q: 'skin', stale: 'true' }) })}`,
    ready: async (page) => {
      const facets = page.getByRole('button', { name: '1 filter', exact: true });
      await page.getByLabel('Content status').or(facets).first().waitFor({ state: 'attached' });
      if (await facets.isVisible()) await facets.click();
      await page.getByRole('option', { name: /^Stale \(\d+\)$/ }).waitFor({ state: 'attached' });
    },
  },
  {
    name: 'views of the codes',
    path: () => '/codes?filter=%7B%7D',
    ready: async (page) => {
      await row('00142')(page);
      await page.getByRole('button', { name: 'Views', exact: true }).click();
      await page.getByRole('menuitem', { name: 'Skin of the team' }).waitFor();
    },
  },
  {
    name: 'dialog of a view',
    path: () => '/codes?filter=%7B%7D',
    ready: async (page) => {
      await row('00142')(page);
      await page.getByRole('button', { name: 'Views', exact: true }).click();
      await page.getByRole('menuitem', { name: 'Keep as a view…' }).click();
      await page.getByRole('dialog').getByLabel('Name of the view').waitFor();
    },
  },
  {
    name: 'columns of the codes',
    path: () => '/codes?filter=%7B%7D',
    ready: async (page) => {
      await row('00142')(page);
      await page.getByRole('button', { name: 'Columns', exact: true }).click();
      await page.getByRole('menuitemcheckbox', { name: 'Work' }).waitFor();
    },
  },
  {
    name: 'many codes at once',
    path: () => '/codes?filter=%7B%7D',
    ready: async (page) => {
      await row('00142')(page);
      await page.getByRole('button', { name: /^With all \d+ that match/ }).click();
      await page
        .getByRole('dialog')
        .getByText(/^Will be done with \d+ of \d+/)
        .waitFor();
    },
  },
  {
    name: 'code editor',
    path: () => '/codes/96932',
    ready: (page) => page.getByLabel('Display name').waitFor(),
  },
  {
    name: 'findings in the margin',
    path: () => '/codes/93010',
    ready: async (page) => {
      const text = 'The pictures are taken and read. The service has a work RVU of 9.99 everywhere.';
      await page.getByRole('textbox', { name: 'Summary', exact: true }).fill(text);
      await page.getByRole('button', { name: 'Let pass…' }).waitFor();
    },
  },
  {
    name: 'override dialog',
    path: () => '/codes/93010',
    ready: (page) => page.getByRole('button', { name: 'Let pass…' }).click(),
  },
  { name: 'work list', path: () => '/worklist', ready: row('0583T') },
  { name: 'review queue', path: () => '/review', ready: (page) => page.getByText('1–1 of 1').waitFor() },
  {
    name: 'review',
    path: () => '/review/CODE%2096931',
    ready: (page) => page.getByRole('article').waitFor(),
  },
  {
    name: 'review dialog',
    path: () => '/review/CODE%2096931',
    ready: async (page) => {
      await page.getByRole('article').waitFor();
      await page.keyboard.press('r');
      await page.getByRole('dialog').waitFor();
    },
  },
  {
    name: 'comments beside the form',
    path: () => '/codes/96931?from=&pane=comments',
    ready: (page) => page.getByRole('article').waitFor(),
  },
  {
    name: 'dialog of taking a code out of use',
    path: () => '/codes/69210',
    ready: async (page) => {
      await page.getByRole('button', { name: 'More steps' }).click();
      await page.getByRole('menuitem', { name: 'Take out of use' }).click();
      await page.getByText('Readers are sent nowhere.', { exact: true }).waitFor();
    },
  },
  {
    name: 'dialog of when to publish',
    path: () => '/codes/96933',
    ready: async (page) => {
      await page.getByRole('button', { name: 'Publish', exact: true }).click();
      await page.getByLabel('At a time').check();
      await page.getByLabel('Moment').waitFor();
    },
  },
  { name: 'writing queue', path: () => '/queue', ready: heading('Writing queue') },
  { name: 'templates', path: () => '/templates', ready: row('state.PAID') },
  {
    name: 'template editor',
    path: () => '/templates/billing%40medicine',
    ready: (page) => page.getByLabel('Text', { exact: true }).waitFor(),
  },
  { name: 'releases', path: () => '/releases', ready: row('RVU26C') },
  {
    name: 'upload dialog',
    path: () => '/releases',
    ready: async (page) => {
      await row('RVU26C')(page);
      const file = { name: 'RVU27A.zip', mimeType: 'application/zip', buffer: Buffer.from('PK') };
      await page.locator('input[type=file]').first().setInputFiles(file);
      await page.getByRole('button', { name: 'Bring it in' }).waitFor();
    },
  },
  {
    name: 'release',
    path: () => '/releases/RVU26C.1',
    ready: (page) => page.getByRole('table', { name: 'Differences' }).waitFor(),
  },
  {
    name: 'import',
    path: () => `/imports/${importId}`,
    ready: (page) => page.getByText('rows read').waitFor(),
  },
  {
    name: 'pictures of a release as tables',
    path: () => '/releases/RVU26C.1',
    ready: async (page) => {
      await page.getByRole('table', { name: 'Differences' }).waitFor();
      await page.getByText('As a table').first().click();
      await page.getByText('As a table').last().click();
    },
  },
  {
    name: 'refused import',
    path: () => `/imports/${refusedId}`,
    ready: (page) => page.getByLabel('Reason for CODES_LOST').waitFor(),
  },
  { name: 'sections', path: () => '/sections', ready: row('Medicine') },
  {
    name: 'section dialog',
    path: () => '/sections',
    ready: async (page) => {
      await page.getByRole('button', { name: 'Edit Medicine', exact: true }).click();
      await page.getByText(/would move/).waitFor();
    },
  },
  { name: 'specialties', path: () => '/specialties', ready: row('Dermatology') },
  {
    name: 'specialty dialog',
    path: () => '/specialties',
    ready: async (page) => {
      await page.getByRole('button', { name: 'Add a specialty' }).click();
      await page.getByRole('dialog').waitFor();
    },
  },
  { name: 'people', path: () => '/people', ready: heading('People') },
  { name: 'audit log', path: () => '/audit', ready: heading('Audit log') },
  {
    name: 'audit entry',
    path: () => '/audit',
    ready: async (page) => {
      await page
        .getByRole('button', { name: /^Show detail of/ })
        .first()
        .click();
      await page.getByRole('dialog').waitFor();
    },
  },
  {
    name: 'sessions of a person',
    path: () => '/people',
    ready: async (page) => {
      await page.getByRole('button', { name: 'Actions for Ada' }).click();
      await page.getByRole('menuitem', { name: 'Sessions' }).click();
      await page.getByRole('dialog').getByText('This browser').waitFor();
    },
  },
  {
    name: 'then and now',
    path: () => '/codes/96932',
    ready: async (page) => {
      const narrow = page.getByRole('tab', { name: 'Preview' });
      await page.getByLabel('Display name').or(narrow).first().waitFor();
      if ((page.viewportSize()?.width ?? 0) < 900) await narrow.first().click();
      await page.getByRole('button', { name: 'Then and now' }).click();
      await page
        .getByRole('dialog')
        .getByText(/^Then:/)
        .waitFor();
    },
  },
  { name: 'settings', path: () => '/settings', ready: heading('Settings') },
  { name: 'account', path: () => '/account', ready: heading('My account') },
  {
    name: 'command palette',
    path: () => '/codes',
    ready: async (page) => {
      await row('00142')(page);
      await page.keyboard.press('Control+k');
      await page.getByRole('option').first().waitFor();
    },
  },
  {
    name: 'shortcuts',
    path: () => '/audit',
    ready: async (page) => {
      await heading('Audit log')(page);
      await page.keyboard.press('?');
      await page.getByRole('dialog', { name: 'Keyboard shortcuts' }).waitFor();
    },
  },
];

interface Violation {
  readonly id: string;
  readonly impact: string | null;
  readonly nodes: readonly { readonly target: readonly string[]; readonly failureSummary?: string }[];
}

interface Engine {
  run(context: Document, options: object): Promise<{ violations: Violation[] }>;
}

/** Serious and critical violations of the page as it stands, in words. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const found = await page.evaluate(async () => {
    const engine = (globalThis as unknown as { axe: Engine }).axe;
    return (await engine.run(document, { resultTypes: ['violations'] })).violations;
  });
  return found
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(' | ')}`);
}

/** What stands out of the screen to the side; a table may scroll in its own frame. */
async function overflow(page: Page): Promise<string[]> {
  const [inner, outer] = await page.evaluate(() => [document.documentElement.scrollWidth, window.innerWidth]);
  return Number(inner) > Number(outer) ? [`the page is ${inner} pixels wide in a window of ${outer}`] : [];
}

/** Serious and critical complaints by screen, device and theme: printed at the end. */
const table = new Map<string, Record<string, number>>();
afterAll(() => {
  const places = ['desktop', 'phone'].flatMap((device) => [`${device}, light`, `${device}, dark`]);
  const lines = [...table].map(
    ([name, found]) =>
      `${name.padEnd(28)}${places.map((place) => String(found[place] ?? '–').padStart(16)).join('')}`,
  );
  const head = `${'screen'.padEnd(28)}${places.map((place) => place.padStart(16)).join('')}`;
  process.stdout.write(`\n${[head, ...lines].join('\n')}\n`);
});

const WIDTHS = { desktop: { width: 1440, height: 900 }, phone: { width: 390, height: 844 } } as const;

describe.each(['desktop', 'phone'] as const)('on a %s', (device) => {
  describe.each(['light', 'dark'] as const)('in the %s theme', (theme) => {
    let seat: Seat;
    beforeAll(async () => {
      seat = await seatFor(browser, app.url, 'ada@example.org');
      await seat.page.setViewportSize(WIDTHS[device]);
      await seat.page.evaluate(
        (chosen) => localStorage.setItem('RaStorePlaincode.theme', JSON.stringify(chosen)),
        theme,
      );
    });
    afterAll(() => seat.context.close());

    it.each(SCREENS)('axe has no serious complaint about: $name', async ({ name, path, ready }) => {
      const { page } = seat;
      await page.goto('about:blank');
      await page.goto(`${app.url}/admin/#${path()}`);
      await ready(page);
      await page.waitForTimeout(300);
      const found = [...(await violations(page)), ...(await overflow(page))];
      table.set(name, { ...table.get(name), [`${device}, ${theme}`]: found.length });
      expect(found).toEqual([]);
    });
  });
});
