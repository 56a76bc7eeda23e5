import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { type TestApp, testApp } from '../support/app.ts';
import { openBrowser, type Seat, seatFor } from '../support/browser.ts';
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

const KEY = 'state.PAID_TECHNICAL_ONLY';
const OWN = 'Medicare pays {codeName} for staff and equipment alone.';
const open = async ({ page }: Seat, key: string) => {
  await page.goto(`${app.url}/admin/#/templates/${encodeURIComponent(key)}`);
  await page.getByLabel('Text', { exact: true }).waitFor();
};
const confirm = (seat: Seat, name: string) =>
  seat.page.getByRole('dialog').getByRole('button', { name, exact: true }).click();
const sentence = async () => {
  const { data } = await app.ask<{ codePage: { stateSentence: string } }>(
    '{ codePage(code: "96932") { stateSentence } }',
  );
  return data.codePage.stateSentence;
};

describe('a template', () => {
  it('is found by its words, and the screen says on how many pages it stands', async () => {
    const { page } = wanda;
    await page.goto(`${app.url}/admin/#/templates`);
    await page.getByLabel('Search templates').fill('staff equipment supplies');
    await page.getByRole('link', { name: KEY }).click();
    await page.getByText(/pages? of RVU26C says? it now/).waitFor();
  });

  it('offers placeholders while one types, and takes the chosen one in', async () => {
    const area = wanda.page.getByLabel('Text', { exact: true });
    await area.fill('Medicare pays ');
    await area.press('End');
    await wanda.page.keyboard.type('{coden');
    await wanda.page.getByRole('option', { name: /codeName/ }).waitFor();
    await wanda.page.keyboard.press('Enter');
    await wanda.page.keyboard.type(' for staff and equipment alone.');
    expect(await area.inputValue()).toBe(OWN);
  });

  it('says what pages would say before anything is saved', async () => {
    const { page } = wanda;
    await page.getByText(/pages? of RVU26C would say something else/).waitFor();
    await page
      .getByRole('list', { name: 'Examples' })
      .getByText('CPT code 96932 for staff')
      .first()
      .waitFor();
    expect(await sentence()).not.toContain('for staff and equipment alone');
  });

  it('with a placeholder that nobody knows is not saved, and what was typed stays', async () => {
    const area = wanda.page.getByLabel('Text', { exact: true });
    await area.fill('Medicare pays {workRvx}.');
    await wanda.page.getByRole('button', { name: 'Save', exact: true }).click();
    await wanda.page.getByText('There is no placeholder {workRvx} here.').first().waitFor();
    expect(await area.inputValue()).toBe('Medicare pays {workRvx}.');
    await area.fill(OWN);
  });

  it('is refused to the second of two people, who compares and chooses', async () => {
    await open(rita, KEY);
    await wanda.page.getByRole('button', { name: 'Save', exact: true }).click();
    await wanda.page.getByText(/^Saved/).waitFor();
    await rita.page.getByLabel('Text', { exact: true }).fill('Rita wrote this at the same time.');
    await rita.page.getByRole('button', { name: 'Save', exact: true }).click();
    const dialog = rita.page.getByRole('dialog', { name: 'Wanda saved first' });
    await dialog.getByLabel('Take theirs').check();
    await dialog.getByRole('button', { name: 'Save the choice' }).click();
    await dialog.waitFor({ state: 'hidden' });
    expect(await rita.page.getByLabel('Text', { exact: true }).inputValue()).toBe(OWN);
  });

  it('goes from its author to another person, waits for a moment, and goes to the pages at once after all', async () => {
    await wanda.page.getByRole('button', { name: 'Submit for review' }).click();
    await confirm(wanda, 'Submit for review');
    await wanda.page.getByText('Submitted for review.').first().waitFor();
    await rita.page.reload();
    await open(rita, KEY);
    await rita.page.getByRole('button', { name: 'Approve', exact: true }).click();
    await confirm(rita, 'Approve');
    await rita.page.getByRole('button', { name: 'Publish', exact: true }).click();
    await rita.page
      .getByRole('dialog')
      .getByText(/of RVU26C would say something else/)
      .waitFor();
    await rita.page.getByLabel('At a time').check();
    await confirm(rita, 'Schedule');
    await rita.page.getByText(/To be published on .* planned by Rita/).waitFor();
    expect(await sentence()).not.toContain('staff and equipment alone');
    await rita.page.getByRole('button', { name: 'Change the moment' }).click();
    expect(await rita.page.getByLabel('At a time').isChecked()).toBe(true);
    await rita.page.getByLabel('Now', { exact: true }).check();
    await confirm(rita, 'Publish');
    await rita.page
      .getByText(/say something else now/)
      .first()
      .waitFor();
    for (let turn = 0; turn < 50 && !(await sentence()).includes('staff and equipment alone'); turn += 1)
      await new Promise((resolve) => setTimeout(resolve, 50));
    expect(await sentence()).toBe('Medicare pays CPT code 96932 for staff and equipment alone.');
  });

  it('that was typed and not saved is offered again', async () => {
    await open(wanda, 'billing');
    await wanda.page.getByLabel('Text', { exact: true }).fill('Typed and then the window was closed.');
    await wanda.page.waitForTimeout(700);
    const fresh = await wanda.context.newPage();
    await fresh.goto(`${app.url}/admin/#/templates/billing`);
    await fresh.getByText('There is unsaved text of yours on this device').waitFor();
    await fresh.getByRole('button', { name: 'Bring it back' }).click();
    expect(await fresh.getByLabel('Text', { exact: true }).inputValue()).toBe(
      'Typed and then the window was closed.',
    );
    await fresh.close();
  });

  it('goes back to the shipped text by a draft', async () => {
    await open(rita, KEY);
    await rita.page.getByRole('tab', { name: 'History' }).last().click();
    await rita.page.getByText('Revision 1').waitFor();
    await open(wanda, KEY);
    const { page } = wanda;
    await page.getByRole('button', { name: 'More steps' }).click();
    await page.getByRole('menuitem', { name: 'Back to the shipped text' }).click();
    await confirm(wanda, 'Back to the shipped text');
    await page.getByText('The text is the shipped one.').waitFor();
  });

  it('that was discarded is brought back on its screen', async () => {
    const { page } = wanda;
    await open(wanda, KEY);
    await page.getByRole('button', { name: 'More steps' }).click();
    await page.getByRole('menuitem', { name: 'Discard draft' }).click();
    await confirm(wanda, 'Discard draft');
    await page.getByText('The draft of this text was discarded.').waitFor();
    expect(await page.getByLabel('Text', { exact: true }).inputValue()).toBe(OWN);
    await page.getByRole('button', { name: 'Bring it back' }).click();
    await page.getByText('The draft is back.').waitFor();
    await page.getByText('The draft of this text was discarded.').waitFor({ state: 'hidden' });
    expect(await page.getByLabel('Text', { exact: true }).inputValue()).not.toBe(OWN);
  });

  it('that was published before is restored into the draft, after what was typed is saved', async () => {
    const { page } = wanda;
    await open(wanda, KEY);
    await page.getByLabel('Text', { exact: true }).fill('Typed before the old text came back.');
    await page.getByRole('tab', { name: 'History' }).last().click();
    await page.getByRole('button', { name: 'Restore revision 1' }).click();
    await page.getByRole('dialog').getByText('What it changes in the text of the form').waitFor();
    await confirm(wanda, 'Restore');
    await page.getByText('Revision 1 is in the draft.').waitFor();
    expect(await page.getByLabel('Text', { exact: true }).inputValue()).toBe(OWN);
    const saves = await app.workshop.source.query(
      'SELECT text FROM template_draft_version WHERE key = $1 ORDER BY version DESC LIMIT 2',
      [KEY],
    );
    expect(saves).toEqual([{ text: OWN }, { text: 'Typed before the old text came back.' }]);
  });

  it('no screen breaks the security policy or throws', () => {
    expect([...wanda.complaints, ...rita.complaints]).toEqual([]);
  });
});
