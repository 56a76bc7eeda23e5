import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { type Ask, type TestApp, testApp } from '../support/app.ts';
import { buildBody } from '../support/body.ts';
import { openBrowser, type Seat, seatFor } from '../support/browser.ts';
import { loadSample, loadStarterContent } from '../support/workshop.ts';

jest.setTimeout(120_000);

let app: TestApp;
let browser: Browser;
let wandaAsks: Ask;
let wanda: Seat;
let rita: Seat;

beforeAll(async () => {
  app = await testApp(
    async (workshop) => {
      await loadSample(workshop, 'RVU25D');
      await loadSample(workshop, 'RVU26C');
      await loadStarterContent(workshop);
    },
    { clock: () => new Date('2026-07-10T12:00:00Z') },
  );
  wandaAsks = await app.signedIn('WRITER', 'Wanda');
  await app.signedIn('REVIEWER', 'Rita');
  browser = await openBrowser();
  wanda = await seatFor(browser, app.url, 'wanda@example.org');
  rita = await seatFor(browser, app.url, 'rita@example.org');
});
afterAll(async () => {
  await browser?.close();
  await app?.stop();
});

const open = async ({ page }: Seat) => {
  await page.goto(`${app.url}/admin/#/worklist`);
  await page.getByRole('link', { name: '0583T', exact: true }).waitFor();
};

describe('the work list in the browser', () => {
  it('offers a writer no confirmation', async () => {
    await open(wanda);
    await wanda.page.getByRole('checkbox', { name: /^Choose 0583T/ }).click();
    await wanda.page.getByRole('button', { name: 'Assign to me' }).waitFor();
    expect(await wanda.page.getByRole('button', { name: 'Still right' }).count()).toBe(0);
  });

  it('says what needs nobody: pages whose figures alone moved', async () => {
    await wanda.page.getByText('49 pages moved in RVUs alone and updated by themselves').waitFor();
    await wanda.page.getByText('0 of 8 done · 8 with nobody').waitFor();
  });

  it('gives a chosen item to whoever asks', async () => {
    await wanda.page.getByRole('button', { name: 'Assign to me' }).click();
    await wanda.page.getByText('1 item is assigned.').waitFor();
    await wanda.page.getByText('0 of 8 done · 7 with nobody').waitFor();
  });

  it('says on the home screen what is mine, and what is nobody’s yet', async () => {
    const { page } = wanda;
    await page.goto(`${app.url}/admin/#/`);
    await page
      .getByRole('link', { name: '7 pages that a release made doubtful are given to nobody' })
      .waitFor();
    await page.getByRole('link', { name: 'One page of yours was made doubtful by a release' }).click();
    await page.getByText('1–1 of 1').waitFor();
    await page.getByRole('link', { name: '0583T', exact: true }).waitFor();
  });

  it('opens an item, says in the editor what changed, and leads to the next', async () => {
    await open(rita);
    await rita.page.getByRole('row', { name: /0583T/ }).click();
    await rita.page.getByText('RVU26C may have made these words wrong').waitFor();
    await rita.page.getByText('1 of 8').waitFor();
    await rita.page.getByRole('button', { name: 'Still right' }).click();
    await rita.page.getByRole('dialog').getByRole('button', { name: 'Still right' }).click();
    await rita.page.getByText('2 of 8').waitFor();
  });

  it('folds several notes above the form into one line on a phone, so that the form is seen first', async () => {
    const { page } = wanda;
    const { data } = await wandaAsks<{ codeDraft: { version: number } }>(
      '{ codeDraft(code: "77417") { version } }',
    );
    await wandaAsks('mutation ($input: SaveDraftInput!) { saveDraft(input: $input) { __typename } }', {
      input: { code: '77417', version: data.codeDraft.version, body: buildBody() },
    });
    await app.workshop.source.query(
      "UPDATE content_draft SET state = 'CHANGES_REQUESTED', review_note = 'Say it shorter.' WHERE code = '77417'",
    );
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(`${app.url}/admin/#/codes/77417`);
    const line = page.getByRole('button', { name: /^2 notes/ });
    await line.waitFor();
    expect(await page.getByText('Say it shorter.').isVisible()).toBe(false);
    const form = await page.getByLabel('Display name').boundingBox();
    expect(form?.y).toBeLessThan(500);
    await line.click();
    await page.getByText('Say it shorter.').waitFor();
    await page.getByRole('button', { name: 'Account of Wanda' }).click();
    await page.getByRole('menuitem', { name: 'Go to or do' }).click();
    await page.getByRole('combobox', { name: 'Go to or do' }).fill('made doubtful that nobody');
    await page.getByRole('option', { name: /Pages made doubtful that nobody has yet/ }).click();
    await page.getByRole('heading', { level: 1, name: 'Work list' }).waitFor();
    await page.setViewportSize({ width: 1440, height: 900 });
    await line.waitFor({ state: 'detached' });
  });

  it('moves by arrows, chooses by X and asks by S', async () => {
    await rita.page.goto(`${app.url}/admin/#/worklist`);
    await rita.page.getByText('1 of 8 done').waitFor();
    const links = rita.page.locator('[data-row] a');
    await links.first().focus();
    await rita.page.keyboard.press('ArrowDown');
    expect(await links.nth(1).evaluate((link) => link === document.activeElement)).toBe(true);
    await rita.page.keyboard.press('s');
    await rita.page.getByRole('dialog', { name: /still right/ }).waitFor();
    await rita.page.keyboard.press('Escape');
  });

  it('hands out everything that matches by a job, for the one release that is looked after', async () => {
    await rita.page.getByRole('button', { name: 'With all 7 that match…' }).click();
    const dialog = rita.page.getByRole('dialog');
    await dialog.getByText(/Will be done with 0 of 7/).waitFor();
    await dialog.getByLabel('What to do').selectOption('CONFIRM');
    await dialog.getByText(/Will be done with 7 of 7/).waitFor();
    await dialog.getByLabel('What to do').selectOption('ASSIGN');
    await dialog.getByLabel('Who has it').selectOption({ label: 'Wanda' });
    await dialog.getByRole('button', { name: /^Do it with/ }).click();
    await dialog.getByText(/^Done\./).waitFor();
    await dialog.getByRole('button', { name: 'Close' }).click();
    await rita.page.getByText('1 of 8 done', { exact: true }).waitFor();
  });

  it('confirms everything on the page at once', async () => {
    await rita.page.getByRole('checkbox', { name: 'Choose all on this page' }).click();
    await rita.page.getByRole('button', { name: 'Still right' }).click();
    await rita.page.getByRole('dialog').getByRole('button', { name: 'Still right' }).click();
    await rita.page.getByText('8 of 8 done').waitFor();
    await rita.page.getByRole('heading', { name: 'Nothing to look at' }).waitFor();
    expect(rita.complaints).toEqual([]);
  });
});
