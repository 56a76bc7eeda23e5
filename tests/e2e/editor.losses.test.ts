import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { type TestApp, testApp } from '../support/app.ts';
import { holdsFocus, openBrowser, openCode, type Seat, seatFor } from '../support/browser.ts';
import { PASSWORD } from '../support/password.ts';
import { loadSample, loadStarterContent } from '../support/workshop.ts';

jest.setTimeout(90_000);

let app: TestApp;
let browser: Browser;
let wanda: Seat;

beforeAll(async () => {
  app = await testApp(async (workshop) => {
    await loadSample(workshop, 'RVU26C');
    await loadStarterContent(workshop);
  });
  await app.signedIn('WRITER', 'Wanda');
  browser = await openBrowser();
  wanda = await seatFor(browser, app.url, 'wanda@example.org');
});
afterAll(async () => {
  await browser?.close();
  await app?.stop();
});

/** What the server has of a field of the open draft; null without one. */
async function kept(code: string, field: string): Promise<string | null> {
  const [row]: { text: string }[] = await app.workshop.source.query(
    "SELECT body ->> $2 AS text FROM content_draft WHERE code = $1 AND state <> 'CLOSED'",
    [code, field],
  );
  return row?.text ?? null;
}
const saved = (page: Page) => page.locator('[data-saving=saved]').waitFor();
const typeInto = (page: Page, label: string, text: string) =>
  page.getByLabel(label, { exact: true }).fill(text);

describe('nothing that was typed is lost', () => {
  it('when the line is lost: the screen says so, keeps a copy, and saves by itself when it is back', async () => {
    const { page, context } = wanda;
    const words = 'Typed in a train, in the long tunnel between two stations.';
    await openCode(wanda, app.url, '96931');
    await context.setOffline(true);
    await typeInto(page, 'Clinical context', words);
    await page
      .getByText(/no connection. Your text is kept here/)
      .first()
      .waitFor();
    const copies = await page.evaluate(() => Object.values(localStorage).join('\n'));
    expect(copies).toContain(words);
    expect(await kept('96931', 'clinicalContext')).toBeNull();
    await context.setOffline(false);
    await saved(page);
    expect(await kept('96931', 'clinicalContext')).toBe(words);
    await page.waitForTimeout(500);
    expect(await page.evaluate(() => Object.values(localStorage).join('\n'))).not.toContain(words);
  });

  it('when it was saved over by mistake: every save is there to be looked at and brought back', async () => {
    const { page } = wanda;
    const words = 'Typed in a train, in the long tunnel between two stations.';
    await typeInto(page, 'Clinical context', 'Typed over it by mistake.');
    await page.getByRole('tab', { name: 'Saves' }).last().click();
    await page.getByText('Wanda, version 2 · in the form').waitFor();
    await page.getByRole('button', { name: 'Compare version 1 with the form' }).click();
    await page.getByRole('listitem').getByText('in the long tunnel between two stations').waitFor();
    await page.getByRole('button', { name: 'Bring back version 1' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Bring back' }).click();
    await page.getByText('Wanda, version 3 · in the form').waitFor();
    expect(await page.getByLabel('Clinical context', { exact: true }).inputValue()).toBe(words);
    expect(await kept('96931', 'clinicalContext')).toBe(words);
  });

  it('when the session has ended: signing in again in place, and the save goes through', async () => {
    const { page } = wanda;
    const words = 'Typed after a long lunch, when the session was over already.';
    await openCode(wanda, app.url, '96932');
    await app.workshop.source.query('DELETE FROM session');
    await typeInto(page, 'Clinical context', words);
    const dialog = page.getByRole('dialog', { name: 'Sign in again' });
    await dialog.waitFor();
    expect(await page.getByLabel('Clinical context', { exact: true }).inputValue()).toBe(words);
    await dialog.getByLabel('Password').fill('not the password');
    await dialog.getByRole('button', { name: 'Sign in' }).click();
    await dialog.getByText('The e-mail or the password is wrong.').waitFor();
    await dialog.getByLabel('Password').fill(PASSWORD);
    await dialog.getByRole('button', { name: 'Sign in' }).click();
    await dialog.waitFor({ state: 'hidden' });
    await saved(page);
    expect(await kept('96932', 'clinicalContext')).toBe(words);
  });

  it('when the same person has two tabs: the second is refused, and both texts stand in the merge', async () => {
    const second = { ...wanda, page: await wanda.context.newPage() };
    await openCode(wanda, app.url, '96933');
    await openCode(second, app.url, '96933');
    await typeInto(wanda.page, 'Summary', 'Written in the first tab, and saved there first.');
    await saved(wanda.page);
    await typeInto(second.page, 'Clinical context', 'Written in the second tab, which was opened before.');
    const dialog = second.page.getByRole('dialog', { name: 'Another window of yours saved first' });
    const compare = second.page.getByRole('button', { name: 'Compare and merge' });
    await dialog.or(compare).first().waitFor();
    if (!(await dialog.isVisible())) await compare.click();
    await dialog.getByRole('button', { name: 'Save the merge' }).click();
    await dialog.waitFor({ state: 'hidden' });
    expect(await kept('96933', 'summary')).toBe('Written in the first tab, and saved there first.');
    expect(await kept('96933', 'clinicalContext')).toBe(
      'Written in the second tab, which was opened before.',
    );
    await second.page.close();
  });

  it('when a merge by hand is closed or the page loaded again: what was chosen and written stands there again', async () => {
    const { page } = wanda;
    const byHand = 'Both thoughts, put together by hand.';
    const second = { ...wanda, page: await wanda.context.newPage() };
    await openCode(second, app.url, '99213');
    await openCode(wanda, app.url, '99213');
    const fields = ['Summary', 'Clinical context', 'In plain language'];
    for (const field of fields) await typeInto(second.page, field, `${field}, thought by the first.`);
    await second.page.getByRole('button', { name: 'Save', exact: true, disabled: true }).waitFor();
    await saved(second.page);
    await second.page.close();
    for (const field of fields) await typeInto(page, field, `${field}, thought by the second.`);
    const dialog = page.getByRole('dialog', { name: 'Another window of yours saved first' });
    const compare = async () => {
      await page.getByRole('button', { name: 'Compare and merge' }).click();
      await dialog.waitFor();
    };
    const field = dialog.getByRole('textbox');
    const choose = (of: string, side: string) =>
      dialog
        .getByRole('radiogroup', { name: `Which ${of}` })
        .getByRole('radio', { name: side })
        .check();
    const merge = dialog.getByRole('button', { name: 'Save the merge' });
    await compare();
    await choose('Summary', 'Edit by hand');
    await field.fill(byHand);
    await choose('Clinical context', 'Take theirs');
    await dialog.getByText('1 field is still to be chosen').waitFor();
    expect(await merge.isDisabled()).toBe(true);
    await choose('In plain language', 'Keep mine');
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
    await compare();
    expect(await field.inputValue()).toBe(byHand);
    await page.reload();
    await page.getByRole('button', { name: 'Bring it back' }).click();
    await compare();
    expect(await field.inputValue()).toBe(byHand);
    await merge.click();
    await dialog.waitFor({ state: 'hidden' });
    expect(await kept('99213', 'summary')).toBe(byHand);
    expect(await kept('99213', 'clinicalContext')).toBe('Clinical context, thought by the first.');
    expect(await kept('99213', 'plainLanguage')).toBe('In plain language, thought by the second.');
  });

  it('when a comment or a note is half written: it is there again after a reload, until it is sent', async () => {
    const { page } = wanda;
    const words = 'Is this what the patient calls it';
    await openCode(wanda, app.url, '99214');
    await page
      .getByRole('tab', { name: /^Comments/ })
      .first()
      .click();
    await page.getByRole('textbox', { name: /^Comment on/ }).fill(words);
    await page.reload();
    await page
      .getByRole('tab', { name: /^Comments/ })
      .first()
      .click();
    const field = page.getByRole('textbox', { name: /^Comment on/ });
    expect(await field.inputValue()).toBe(words);
    await field.press('Control+Enter');
    await page.getByRole('article').getByText(words).waitFor();
    await page.reload();
    await page
      .getByRole('tab', { name: /^Comments/ })
      .first()
      .click();
    expect(await field.inputValue()).toBe('');
  });

  it('when the person leaves by the back button: the question stands, and the text as well', async () => {
    const { page } = wanda;
    await page.getByRole('navigation').getByRole('link', { name: 'Codes' }).click();
    await page.getByLabel('Search codes').fill('96936');
    await page.getByRole('link', { name: '96936', exact: true }).first().click();
    await page.getByLabel('Display name').waitFor();
    await page.route('**/editorial/graphql', (route) => route.abort());
    await typeInto(page, 'Summary', 'Typed, and then the thumb slipped onto the back button.');
    await page.getByRole('button', { name: 'Save', exact: true }).click({ trial: true });
    await page.goBack({ timeout: 3_000 }).catch(() => undefined);
    const question = page.getByRole('dialog', { name: 'Leave with unsaved changes?' });
    await question.waitFor();
    await question.getByRole('button', { name: 'Stay' }).click();
    expect(await page.getByLabel('Summary', { exact: true }).inputValue()).toBe(
      'Typed, and then the thumb slipped onto the back button.',
    );
    await page.unroute('**/editorial/graphql');
    await page.keyboard.press('Control+s');
    await saved(page);
  });

  it('when the page is closed in the middle of a word: the next one offers it, and it can be brought back', async () => {
    const words = 'Typed, and then the browser was gone.';
    const closing = await wanda.context.newPage();
    await openCode({ ...wanda, page: closing }, app.url, '00142');
    await closing.route('**/editorial/graphql', (route) => route.abort());
    await typeInto(closing, 'Clinical context', words);
    await closing.close();
    await openCode(wanda, app.url, '00142');
    await wanda.page.getByText('There is unsaved text of yours on this device').waitFor();
    await wanda.page.getByRole('button', { name: 'Bring it back' }).click();
    await saved(wanda.page);
    expect(await kept('00142', 'clinicalContext')).toBe(words);
  });
});

describe('the keyboard', () => {
  it('stays at the steps when Save has switched itself off, and goes on from there', async () => {
    const { page } = wanda;
    await openCode(wanda, app.url, '93010');
    const save = page.getByRole('button', { name: 'Save', exact: true });
    await typeInto(page, 'Clinical context', 'Saved by hand, with the keyboard alone.');
    await save.focus();
    await page.keyboard.press('Enter');
    await saved(page);
    await holdsFocus(page.getByRole('group', { name: 'Saving and steps' }));
    await page.keyboard.press('Tab');
    await holdsFocus(page.getByRole('button', { name: 'Submit for review' }));
  });
});

describe('questions', () => {
  it('are put in another order by dragging the handle, and by Alt with an arrow', async () => {
    const { page } = wanda;
    await openCode(wanda, app.url, '96931');
    const questions = async () =>
      Promise.all(
        [1, 2, 3].map((place) => page.getByLabel(`Text of question ${place}`, { exact: true }).inputValue()),
      );
    for (let count = await page.getByLabel(/^Text of question/).count(); count < 3; count += 1) {
      await page.getByRole('button', { name: 'Add a question' }).click();
    }
    for (const place of [1, 2, 3])
      await typeInto(page, `Text of question ${place}`, `What comes at place ${place}?`);
    await page
      .locator('[data-drag="2"]')
      .first()
      .dragTo(page.getByRole('listitem', { name: 'Question 1', exact: true }));
    expect(await questions()).toEqual([
      'What comes at place 3?',
      'What comes at place 1?',
      'What comes at place 2?',
    ]);
    await page.getByLabel('Text of question 1', { exact: true }).focus();
    await page.keyboard.press('Alt+ArrowDown');
    expect((await questions())[1]).toBe('What comes at place 3?');
    await page.getByText('Question 1 is now at place 2.').waitFor({ state: 'attached' });
  });
});

describe('sources', () => {
  const address = (page: Page, place: number) =>
    page.getByLabel(`Address of Source ${place}`, { exact: true });

  it('keep the focus where they move, say what happened, and leave it with the list when one is removed', async () => {
    const { page } = wanda;
    await openCode(wanda, app.url, '96932');
    while ((await page.getByRole('button', { name: 'Remove Source 1' }).count()) > 0)
      await page.getByRole('button', { name: 'Remove Source 1' }).click();
    for (const place of [1, 2, 3]) {
      await page.getByRole('button', { name: 'Add a source' }).click();
      await holdsFocus(page.getByLabel(`Name of Source ${place}`, { exact: true }));
      await address(page, place).fill(`https://example.org/${place}`);
    }
    await address(page, 3).press('Alt+ArrowUp');
    await holdsFocus(address(page, 2));
    await page.keyboard.press('Alt+ArrowUp');
    await holdsFocus(address(page, 1));
    expect(await address(page, 1).inputValue()).toBe('https://example.org/3');
    await page.getByText('Source 2 is now at place 1.').waitFor({ state: 'attached' });
    await page.getByRole('button', { name: 'Remove Source 2' }).press('Enter');
    await holdsFocus(page.getByRole('group', { name: 'Sources' }));
    await page.getByText('Source 2 is removed.').waitFor({ state: 'attached' });
  });
});
