import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { type TestApp, testApp } from '../support/app.ts';
import { openBrowser, openCode, type Seat, seatFor } from '../support/browser.ts';
import { loadSample, loadStarterContent } from '../support/workshop.ts';

jest.setTimeout(90_000);

let app: TestApp;
let browser: Browser;
let wanda: Seat;
let rita: Seat;

beforeAll(async () => {
  app = await testApp(async (workshop) => {
    await loadSample(workshop, 'RVU25D');
    await loadSample(workshop, 'RVU26C');
    await loadStarterContent(workshop);
  });
  await app.signedIn('WRITER', 'Wanda');
  await app.signedIn('REVIEWER', 'Rita');
  browser = await openBrowser();
  wanda = await seatFor(browser, app.url, 'wanda@example.org');
  rita = await seatFor(browser, app.url, 'rita@example.org');
});
afterAll(async () => {
  await browser?.close();
  await app?.stop();
});

const title = async (release: string | null = null) => {
  const { data } = await app.ask<{ codePage: { title: string } }>(
    'query ($release: ReleaseName) { codePage(code: "96932", release: $release) { title } }',
    { release },
  );
  return data.codePage.title;
};
const STARTER = 'Skin Confocal Microscopy, Image Capture Only, First Lesion';
/** By hand, or by the autosave where that was quicker: then the button is asleep. */
const save = async ({ page }: Seat) => {
  await page
    .getByRole('button', { name: 'Save', exact: true })
    .click({ timeout: 5_000 })
    .catch(() => undefined);
};
const confirm = (seat: Seat, name: string) =>
  seat.page.getByRole('dialog').getByRole('button', { name }).click();

describe('in the browser', () => {
  it('somebody with a wrong password is told so and stays outside', async () => {
    const page = await browser.newPage();
    await page.goto(`${app.url}/admin/`);
    await page.getByLabel('E-mail').fill('wanda@example.org');
    await page.getByLabel('Password').fill('not the password');
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByText('The e-mail or the password is wrong.').waitFor();
    await page.close();
  });

  it('the writer finds a code by a word of its name', async () => {
    await wanda.page.goto(`${app.url}/admin/#/codes`);
    await wanda.page.getByLabel('Search codes').fill('confocal image capture');
    await wanda.page.getByRole('link', { name: '96932' }).first().click();
    await wanda.page.getByLabel('Display name').waitFor();
    expect(await wanda.page.getByLabel('Display name').inputValue()).toBe(STARTER);
  });

  it('the palette opens the code that was typed, also where Enter is quicker than the server', async () => {
    const { page } = wanda;
    const type = async (words: string) => {
      await page.keyboard.press('Control+k');
      await page.getByRole('combobox', { name: 'Go to or do' }).fill(words);
    };
    await type('9693');
    await page.getByRole('option', { name: /^96931/ }).waitFor();
    const answers = Promise.withResolvers<void>();
    await page.route('**/editorial/graphql', async (route) => {
      if (route.request().postData()?.includes('query CodeLookup') === true) await answers.promise;
      await route.continue();
    });
    await page.keyboard.insertText('3');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/codes/96933');
    await type('96932');
    await page.keyboard.press('Enter');
    await page.getByRole('progressbar', { name: 'Looking…' }).waitFor();
    expect(page.url()).toContain('/codes/96933');
    answers.resolve();
    await page.waitForURL('**/codes/96932');
    await page.unroute('**/editorial/graphql');
    await page
      .getByRole('heading', { name: /^96932/ })
      .first()
      .waitFor();
  });

  it('what the writer types shows in the preview and is saved, and readers see nothing of it', async () => {
    const { page } = wanda;
    await page.getByLabel('Display name').fill('Skin scan: pictures of the first spot');
    await page.getByRole('heading', { name: 'Skin scan: pictures of the first spot' }).last().waitFor();
    await save(wanda);
    await page.getByText(/^Saved/).waitFor();
    expect(await title()).toBe(STARTER);
  });

  it('a second person who saves an outdated form is refused, compares, merges, and nothing is lost', async () => {
    await openCode(rita, app.url, '96932');
    expect(await rita.page.getByLabel('Display name').inputValue()).toBe(
      'Skin scan: pictures of the first spot',
    );
    await wanda.page.getByLabel('Display name').fill('Skin scan: pictures of one spot');
    await save(wanda);
    await wanda.page.getByRole('button', { name: 'Save', exact: true, disabled: true }).waitFor();
    await rita.page
      .getByLabel('Summary')
      .fill('Rita wrote this summary while Wanda was writing the name of the page.');
    await save(rita);
    const dialog = rita.page.getByRole('dialog', { name: 'Wanda saved first' });
    const compare = rita.page.getByRole('button', { name: 'Compare and merge' });
    // The dialog comes by itself after a save by hand; after an autosave that was quicker, the note leads there.
    await dialog.waitFor({ timeout: 10_000 }).catch(() => compare.click());
    await dialog.waitFor();
    await dialog.getByText('You changed different fields.').waitFor();
    await dialog.getByRole('button', { name: 'Save the merge' }).click();
    await dialog.waitFor({ state: 'hidden' });
    await rita.page.getByText(/^Saved/).waitFor();
    expect(await rita.page.getByLabel('Display name').inputValue()).toBe('Skin scan: pictures of one spot');
    expect(await rita.page.getByLabel('Summary').inputValue()).toContain('Rita wrote this summary');
    const [row] = await app.workshop.source.query(
      "SELECT body ->> 'displayName' AS name, body ->> 'summary' AS summary FROM content_draft WHERE code = '96932'  AND state <> 'CLOSED'",
    );
    expect(row).toEqual({
      name: 'Skin scan: pictures of one spot',
      summary: 'Rita wrote this summary while Wanda was writing the name of the page.',
    });
  });

  it('text that was typed and not saved is offered again after a reload', async () => {
    await openCode(wanda, app.url, '96931');
    await wanda.page
      .getByLabel('Clinical context')
      .fill('Typed, then the browser went away before anything was saved.');
    await wanda.page.route('**/editorial/graphql', (route) => route.abort());
    await wanda.page.waitForTimeout(700);
    await wanda.page.unroute('**/editorial/graphql');
    const fresh = await wanda.context.newPage();
    await fresh.goto(`${app.url}/admin/#/codes/96931`);
    await fresh.getByLabel('Display name').waitFor();
    await fresh
      .getByText('There is unsaved text of yours on this device')
      .or(fresh.getByText('Typed, then the browser went away before anything was saved.'))
      .first()
      .waitFor();
    await fresh.close();
  });

  it('the writer submits, another person approves and publishes, and readers have the words', async () => {
    await openCode(wanda, app.url, '96933');
    await wanda.page.getByLabel('Display name').fill('Skin scan: reading the pictures of the first spot');
    await wanda.page.getByRole('button', { name: 'Submit for review' }).click();
    await wanda.page
      .getByRole('dialog')
      .getByLabel(/These are my own words/)
      .check();
    await confirm(wanda, 'Submit for review');
    await wanda.page.getByText('96933 is submitted for review.').waitFor();
    await openCode(rita, app.url, '96933');
    await rita.page.getByRole('button', { name: 'Approve' }).click();
    await confirm(rita, 'Approve');
    await rita.page.getByRole('button', { name: 'Publish' }).click();
    await confirm(rita, 'Publish');
    await rita.page.getByText('96933 is published.').waitFor();
    const ask = async () =>
      (await app.ask<{ codePage: { title: string } }>('{ codePage(code: "96933") { title } }')).data.codePage
        .title;
    for (let turn = 0; turn < 50 && !(await ask()).includes('reading the pictures'); turn += 1)
      await new Promise((resolve) => setTimeout(resolve, 50));
    expect(await ask()).toBe('Skin scan: reading the pictures of the first spot');
  });

  it('no screen breaks the security policy or throws', () => {
    const serious = (complaints: string[]) =>
      complaints.filter((text) => !/Failed to load resource|net::ERR_FAILED/.test(text));
    expect([...serious(wanda.complaints), ...serious(rita.complaints)]).toEqual([]);
  });
});
