import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { type TestApp, testApp } from '../support/app.ts';
import { holdsFocus, openBrowser, type Seat, seatFor } from '../support/browser.ts';
import { publishWords } from '../support/published.words.ts';
import { loadSample } from '../support/workshop.ts';

jest.setTimeout(120_000);

let app: TestApp;
let browser: Browser;
let wanda: Seat;
let taken: string[] = [];

beforeAll(async () => {
  app = await testApp(async (workshop) => {
    await loadSample(workshop, 'RVU25D');
    await loadSample(workshop, 'RVU26C');
    for (const code of ['96931', '96932']) await publishWords(workshop, code);
  });
  await app.signedIn('WRITER', 'Wanda');
  browser = await openBrowser();
  wanda = await seatFor(browser, app.url, 'wanda@example.org');
});
afterAll(async () => {
  await browser?.close();
  await app?.stop();
});

describe('a writer’s way through the queue, in the browser', () => {
  it('explains the order of the queue', async () => {
    const { page } = wanda;
    await page.goto(`${app.url}/admin/#/queue`);
    await page.getByText(/^Order: by RVU state and section/).click();
    await page.getByText(/Medicare pays it by its relative values/).waitFor();
  });

  it('sets a goal for the day, with the zone in which it ends', async () => {
    const { page } = wanda;
    await page.getByRole('button', { name: 'Set a goal' }).click();
    await page.getByLabel('Pages a day').fill('2');
    await page.getByLabel('Time zone').fill('Europe/Berlin');
    await page.getByRole('button', { name: 'Keep it' }).click();
    await page.getByText('0 of 2 pages today').first().waitFor();
    await page.getByText('The day is that of Europe/Berlin.').waitFor();
  });

  it('takes two codes', async () => {
    const { page } = wanda;
    const rows = page.locator('[data-row]');
    await rows.first().waitFor();
    for (const at of [0, 1]) await rows.nth(at).getByRole('checkbox').click();
    taken = [];
    for (const at of [0, 1]) taken.push((await rows.nth(at).getByRole('link').first().textContent()) ?? '');
    await page.getByRole('button', { name: 'Take', exact: true }).click();
    await page.getByText('2 codes are yours.').waitFor();
    await page.getByText('2 to write, 0 waiting for others').waitFor();
  });

  it('goes on from the home screen, and begins with the words of a related code', async () => {
    const { page } = wanda;
    await page.goto(`${app.url}/admin/#/`);
    await page.getByRole('button', { name: 'Go on writing' }).click();
    await page.getByText('1 of 2').waitFor();
    await page.getByRole('combobox', { name: 'A related code', exact: true }).fill('96931');
    await page.getByRole('option', { name: /96931/ }).click();
    await page.getByText('Begun with the words of 96931').waitFor();
  });

  it('is kept from submitting words that are not reworded', async () => {
    const { page } = wanda;
    await page.getByLabel('Display name').fill('A name that no other code has');
    await page.getByRole('button', { name: 'Submit for review' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel(/These are my own words/).check();
    await dialog.getByRole('button', { name: 'Submit for review' }).click();
    await dialog.getByText('These are still the words of 96931', { exact: false }).first().waitFor();
    await dialog.getByRole('button', { name: 'Cancel' }).click();
  });

  it('rewords them, takes the plain word that the margin offers, submits, and finds the next code of the queue open', async () => {
    const { page } = wanda;
    const [first = '', second = ''] = taken;
    await page
      .getByLabel(/^In plain language/)
      .fill('Your doctor talks with you and makes an incision. You can ask anything you want.');
    await page
      .getByLabel(/^Summary/)
      .fill('The clinician examines the patient and decides with them what should be done next.');
    await page
      .getByLabel(/^Clinical context/)
      .fill('Chosen when a person comes with a complaint that needs time and a careful look.');
    await page.getByRole('button', { name: 'Use “a cut”' }).click();
    await page.getByRole('button', { name: 'Submit for review' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel(/These are my own words/).check();
    await dialog.getByRole('button', { name: 'Submit and next' }).click();
    await page.getByRole('heading', { level: 1, name: new RegExp(`^${second}`) }).waitFor();
    const [row] = await app.workshop.source.query(
      "SELECT state, body ->> 'plainLanguage' AS plain FROM content_draft WHERE code = $1",
      [first],
    );
    expect(row).toEqual({
      state: 'IN_REVIEW',
      plain: 'Your doctor talks with you and makes a cut. You can ask anything you want.',
    });
    await page.goto(`${app.url}/admin/#/`);
    await page.getByText('1 of 2 pages today').first().waitFor();
    expect(wanda.complaints).toEqual([]);
  });
});

describe('the list of codes, in the browser', () => {
  const paid = (page: Page) => page.getByLabel('RVU state');

  it('narrows by a facet that says how many there are', async () => {
    const { page } = wanda;
    await page.goto(`${app.url}/admin/#/codes?filter=%7B%7D`);
    const option = paid(page).locator('option', { hasText: /^Paid \(\d+\)$/ });
    await option.waitFor({ state: 'attached' });
    const count = /\d+/.exec((await option.textContent()) ?? '')?.[0] ?? '';
    await paid(page).selectOption('PAID');
    await page.getByText(new RegExp(`of ${count}$`)).waitFor();
  });

  it('is kept as a view with its columns, and opened again by its link', async () => {
    const { page } = wanda;
    await page.getByRole('button', { name: 'Views' }).click();
    await page.getByRole('menuitem', { name: 'Keep as a view…' }).click();
    await dialogOf(page).getByLabel('Name of the view').fill('Paid ones');
    await dialogOf(page).getByLabel('Share it with the team').check();
    await dialogOf(page).getByRole('button', { name: 'Keep it' }).click();
    const menu = page.getByRole('button', { name: 'Views; Paid ones is open' });
    await menu.waitFor();
    await page.getByRole('button', { name: 'Columns' }).click();
    await page.getByRole('menuitemcheckbox', { name: 'Who has it' }).click();
    await page.keyboard.press('Escape');
    await menu.getByText('(changed)').waitFor();
    await menu.click();
    await page.getByRole('menuitem', { name: 'Write over “Paid ones”…' }).click();
    await dialogOf(page).getByRole('button', { name: 'Write over it' }).click();
    await menu.getByText('(changed)').waitFor({ state: 'detached' });
    const [{ id }] = await app.workshop.source.query('SELECT id FROM code_view');
    await page.goto('about:blank');
    await page.goto(`${app.url}/admin/#/codes?view=${id}`);
    await page.getByRole('columnheader', { name: 'Who has it' }).waitFor();
    expect(await paid(page).inputValue()).toBe('PAID');
  });

  it('gives many codes to somebody, says before whom it leaves out, and reports each', async () => {
    const { page } = wanda;
    const rows = page.locator('[data-row]');
    for (const at of [0, 1]) await rows.nth(at).getByRole('checkbox').click();
    const open = page.getByRole('button', { name: 'With 2 chosen codes…' });
    await open.click();
    await dialogOf(page).waitFor();
    await page.keyboard.press('Escape');
    await holdsFocus(open);
    await page.keyboard.press('Enter');
    await dialogOf(page)
      .getByLabel('What to do')
      .selectOption({ label: 'Take a specialty out of the drafts' });
    await dialogOf(page).getByLabel('Specialty').selectOption('dermatology');
    await dialogOf(page).getByText('Left out').waitFor();
    await dialogOf(page).getByLabel('What to do').selectOption({ label: 'Assign to somebody' });
    await dialogOf(page).getByLabel('Who has it').selectOption({ label: 'Wanda (me)' });
    await dialogOf(page).getByText('Will be done with 2 of 2').waitFor();
    await dialogOf(page).getByRole('button', { name: 'Do it with 2' }).click();
    await dialogOf(page).getByText('2 done, 0 left out', { exact: false }).waitFor();
    const report = await dialogOf(page)
      .getByRole('link', { name: /Report of every code/ })
      .getAttribute('href');
    const text = await page.evaluate(async (path) => (await fetch(path ?? '')).text(), report);
    expect(text.match(/,DONE,/g)).toHaveLength(2);
    await dialogOf(page).getByRole('button', { name: 'Close' }).click();
    await holdsFocus(page.getByRole('toolbar', { name: 'Do something with several codes' }));
    await page.reload();
    await page.getByRole('button', { name: 'My jobs' }).click();
    await dialogOf(page).getByText('Done. 2 done, 0 left out', { exact: false }).waitFor();
    await dialogOf(page)
      .getByRole('link', { name: /Report of every code/ })
      .waitFor();
    await page.keyboard.press('Escape');
    for (const at of [0, 1]) await rows.nth(at).getByRole('cell', { name: 'Wanda', exact: true }).waitFor();
    expect(wanda.complaints).toEqual([]);
  });
});

const dialogOf = (page: Page) => page.getByRole('dialog');
