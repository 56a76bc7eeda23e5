import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { type Ask, type TestApp, testApp } from '../support/app.ts';
import { buildBody } from '../support/body.ts';
import { openBrowser, openCode, type Seat, seatFor } from '../support/browser.ts';
import { loadWordedRelease } from '../support/worded-release.ts';

jest.setTimeout(120_000);

const CODE = '10000';
const SUMMARY = 'One marble is taken out of a shoe. The service has a work RVU of 0.80 in this release.';
const PLAIN = 'The doctor makes an incision in the shoe. Then the marble comes out. It does not hurt at all.';

let app: TestApp;
let browser: Browser;
let wanda: Seat;
let rita: Seat;

beforeAll(async () => {
  app = await testApp(loadWordedRelease);
  const ask = await app.signedIn('WRITER', 'Wanda');
  await app.signedIn('REVIEWER', 'Rita');
  await write(ask);
  browser = await openBrowser();
  wanda = await seatFor(browser, app.url, 'wanda@example.org');
  rita = await seatFor(browser, app.url, 'rita@example.org');
});
afterAll(async () => {
  await browser?.close();
  await app?.stop();
});

/** A name that is the made-up descriptor written out, a figure that is wrong, and a hard word. */
async function write(ask: Ask) {
  const body = buildBody({
    ...{ displayName: 'Removal of blue marble, left shoe', summary: SUMMARY, plainLanguage: PLAIN },
    ...{ synonyms: [], faqs: [] },
  });
  const { errors } = await ask(
    'mutation ($input: SaveDraftInput!) { saveDraft(input: $input) { __typename } }',
    { input: { code: CODE, appliesFrom: null, version: 0, body } },
  );
  expect(errors).toEqual([]);
}

const form = ({ page }: Seat) => page.getByRole('form');
const summary = (seat: Seat) => seat.page.getByRole('textbox', { name: 'Summary', exact: true });
const plain = (seat: Seat) => seat.page.getByRole('textbox', { name: 'In plain language', exact: true });
const press = (seat: Seat, name: string | RegExp) => form(seat).getByRole('button', { name }).click();

/** Until the server has what was typed: whoever opens the draft before would be late. */
async function isSaved() {
  for (;;) {
    const [row] = await app.workshop.source.query(
      "SELECT body ->> 'summary' AS summary, body ->> 'plainLanguage' AS plain FROM content_draft WHERE code = $1",
      [CODE],
    );
    if (row?.summary.includes('{workRvu}') && row.plain.includes('a cut')) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

describe('findings in the margin', () => {
  it('a wrong figure becomes the placeholder of the right one by a click', async () => {
    await openCode(wanda, app.url, CODE);
    await form(wanda).getByText('RVU26C does not say 0.80: it gives 1.00.').waitFor();
    await press(wanda, 'Use “{workRvu}”');
    expect(await summary(wanda).inputValue()).toBe(SUMMARY.replace('0.80', '{workRvu}'));
  });

  it('a hard word becomes a plain one, with its article, and back', async () => {
    await press(wanda, 'Use “a cut”');
    expect(await plain(wanda).inputValue()).toBe(PLAIN.replace('an incision', 'a cut'));
    await wanda.page.getByRole('button', { name: 'Undo suggestion' }).click();
    expect(await plain(wanda).inputValue()).toBe(PLAIN);
    await form(wanda).getByText('Many readers do not know “incision”.').waitFor();
    await press(wanda, 'Use “a cut”');
    await wanda.page.getByText('Many readers do not know “incision”.').waitFor({ state: 'detached' });
  });

  it('are walked by F8, which selects the words that are meant', async () => {
    await wanda.page.keyboard.press('F8');
    await wanda.page.waitForFunction(() => document.activeElement?.id === 'field-displayName');
    const selected = await wanda.page.evaluate(() => {
      const field = document.activeElement as HTMLInputElement;
      return field.value.slice(field.selectionStart ?? 0, field.selectionEnd ?? 0);
    });
    expect(selected).toBe('Removal of blue marble, left shoe');
  });

  it('never offer a writer to let them pass', async () => {
    await form(wanda)
      .getByText(/These words are the AMA’s descriptor of 10000/)
      .waitFor();
    expect(await form(wanda).getByRole('button', { name: 'Let pass…' }).count()).toBe(0);
    await isSaved();
  });
});

describe('a reviewer', () => {
  it('lets words pass with a reason', async () => {
    await openCode(rita, app.url, CODE);
    await press(rita, 'Let pass…');
    const dialog = rita.page.getByRole('dialog', { name: 'Let these words pass?' });
    const confirm = dialog.getByRole('button', { name: 'Let them pass' });
    expect(await confirm.isDisabled()).toBe(true);
    await dialog.getByLabel('Why may they pass?').fill('A marble has no other name.');
    await confirm.click();
    await form(rita).getByText('Rita let it pass: A marble has no other name.').waitFor();
  });

  it('reads who gave their word, and that a machine helped', async () => {
    await openCode(wanda, app.url, CODE);
    await wanda.page.reload();
    await wanda.page.getByRole('button', { name: 'Submit for review' }).click();
    const dialog = wanda.page.getByRole('dialog');
    const submit = dialog.getByRole('button', { name: 'Submit for review' });
    expect(await submit.isDisabled()).toBe(true);
    await dialog.getByLabel(/These are my own words/).check();
    await dialog.getByLabel(/drafted with a machine’s help/).check();
    await submit.click();
    await wanda.page.getByText('In review').first().waitFor();
    await rita.page.reload();
    await rita.page.getByText(/Wanda gave their word/).waitFor();
    await rita.page.getByText("Drafted with a machine's help.").waitFor();
  });

  it('finds both in the history after publication', async () => {
    for (const step of ['Approve', 'Publish']) {
      await rita.page.getByRole('button', { name: step, exact: true }).click();
      await rita.page.getByRole('dialog').getByRole('button', { name: step, exact: true }).click();
      await rita.page.getByRole('dialog').waitFor({ state: 'detached' });
    }
    await rita.page.getByRole('tab', { name: 'History' }).last().click();
    await rita.page.getByText(/Written with assistance/).waitFor();
    await rita.page.getByText('Display name: Rita let a check pass: A marble has no other name.').waitFor();
  });

  it('sees no complaint of the browser in either window', () => {
    expect([wanda.complaints, rita.complaints]).toEqual([[], []]);
  });
});
