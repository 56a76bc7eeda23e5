import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Browser, Locator, Page } from 'playwright-core';
import { type Ask, type TestApp, testApp } from '../support/app.ts';
import { buildBody } from '../support/body.ts';
import { holdsFocus, openBrowser, type Seat, seatFor } from '../support/browser.ts';
import { approvedDraft } from '../support/draft.ts';
import { loadSample, loadStarterContent } from '../support/workshop.ts';

jest.setTimeout(120_000);

let app: TestApp;
let browser: Browser;
let wandaAsks: Ask;
let wanda: Seat;
let rita: Seat;

const OPEN = 'query ($code: CodeValue!) { codeDraft(code: $code) { version state } }';
const SAVE = 'mutation ($input: SaveDraftInput!) { saveDraft(input: $input) { __typename } }';
const SUBMIT = 'mutation ($input: DraftStepInput!) { submitForReview(input: $input) { __typename } }';
const APPROVE = 'mutation ($input: DraftStepInput!) { approve(input: $input) { __typename } }';

const draft = async (code: string) =>
  (await wandaAsks<{ codeDraft: { version: number; state: string } }>(OPEN, { code })).data.codeDraft;
async function submitted(code: string, displayName: string) {
  const { version } = await draft(code);
  await wandaAsks(SAVE, { input: { code, version, body: buildBody({ displayName }) } });
  await wandaAsks(SUBMIT, { input: { code, version: version + 1, ownWords: true } });
}

beforeAll(async () => {
  app = await testApp(async (workshop) => {
    await loadSample(workshop, 'RVU25D');
    await loadSample(workshop, 'RVU26C');
    await loadStarterContent(workshop);
  });
  wandaAsks = await app.signedIn('WRITER', 'Wanda');
  await app.signedIn('REVIEWER', 'Rita');
  await submitted('96932', 'Skin scan: taking the pictures');
  await submitted('96933', 'Skin scan: reading the pictures');
  await submitted('96931', 'Skin scan: pictures and reading');
  await app.workshop.source.query(
    "UPDATE content_draft SET submitted_at = now() - interval '5 days' WHERE code = '96932'",
  );
  await app.workshop.source.query(
    "UPDATE content_draft SET submitted_at = now() - interval '2 days' WHERE code = '96933'",
  );
  browser = await openBrowser();
  wanda = await seatFor(browser, app.url, 'wanda@example.org');
  rita = await seatFor(browser, app.url, 'rita@example.org');
});
afterAll(async () => {
  await browser?.close();
  await app?.stop();
});

const heading = (page: Page, name: RegExp) => page.getByRole('heading', { level: 1, name }).waitFor();
/** Presses a key where nobody types: a new screen has the focus on itself. */
const press = async (page: Page, key: string) => page.keyboard.press(key);
const dialog = (page: Page) => page.getByRole('dialog');
const title = async (code: string) => {
  const query = 'query ($code: CodeValue!) { codePage(code: $code) { title } }';
  return (await app.ask<{ codePage: { title: string } }>(query, { code })).data.codePage.title;
};
const until = async (holds: () => Promise<boolean>) => {
  for (let turn = 0; turn < 200; turn += 1) {
    if (await holds()) return;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error('It did not happen within five seconds.');
};

/** Goes on by Tab until this control has the focus, as somebody without a mouse does. */
const tabTo = async (page: Page, control: Locator) => {
  const element = await control.elementHandle();
  for (let turn = 0; turn < 150; turn += 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((wanted) => document.activeElement === wanted, element)) return;
  }
  throw new Error('Tab does not lead there.');
};

describe('a review in the browser', () => {
  it('begins in the queue, where the oldest stands first and what waits too long stands out', async () => {
    const { page } = rita;
    await page.goto(`${app.url}/admin/#/review`);
    const rows = page.getByRole('table', { name: 'Review' }).getByRole('row');
    await page.getByRole('link', { name: /96932/ }).waitFor();
    expect(await rows.nth(1).innerText()).toMatch(/96932[\s\S]*Wanda[\s\S]*5 days\s+too long/);
    expect(await rows.nth(2).innerText()).toMatch(/96933[\s\S]*2 days/);
    expect(await rows.nth(2).innerText()).not.toContain('too long');
  });

  it('asks somebody for a review without leaving the queue', async () => {
    const { page } = rita;
    await page.getByLabel('Who is asked to review 96932').selectOption({ label: 'Rita' });
    await until(async () => {
      const [row] = await app.workshop.source.query(
        "SELECT p.name FROM review_assignment a JOIN person p ON p.id = a.reviewer_id WHERE a.name = '96932'",
      );
      return row?.name === 'Rita';
    });
    await page.getByLabel('Whose turn').selectOption('mine');
    await page.getByText('1–1 of 1').waitFor();
    await page
      .getByRole('button', { name: 'Clear filters' })
      .or(page.getByLabel('Whose turn'))
      .first()
      .waitFor();
    await page.getByLabel('Whose turn').selectOption('');
    await page.getByText('1–3 of 3').waitFor();
  });

  it('shows what changes against what readers have, word by word and entry by entry', async () => {
    const { page } = rita;
    await page.getByRole('button', { name: 'Review 3 in a row' }).click();
    await page.getByText('1 of 3', { exact: true }).waitFor();
    await heading(page, /^96932 Skin scan: taking the pictures/);
    const name = page.getByRole('region', { name: 'Display name' });
    expect(await name.locator('ins').first().innerText()).toContain('scan: taking the pictures');
    expect(await name.locator('del').first().innerText()).toContain('Confocal');
    await page
      .getByRole('region', { name: 'Questions and answers' })
      .getByText('New', { exact: true })
      .waitFor();
  });

  it('is commented on by keyboard, with a colleague called by name', async () => {
    const { page } = rita;
    await press(page, 'j');
    await press(page, 'c');
    const field = page.getByRole('textbox', { name: 'Comment on: Display name' });
    await field.waitFor();
    await page.keyboard.type('A name of its own, please. @wan');
    await page.getByRole('option', { name: /Wanda/ }).waitFor();
    await press(page, 'Enter');
    await press(page, 'Control+Enter');
    await page.getByRole('article', { name: 'Comment by Rita' }).getByText('@Wanda').waitFor();
    expect(await page.getByRole('region', { name: 'Display name' }).getAttribute('data-field')).toBe(
      'displayName',
    );
  });

  it('goes back to its author by keyboard, and the next one opens by itself', async () => {
    const { page } = rita;
    await page.locator('#main').focus();
    await press(page, 'r');
    await dialog(page).getByText('One open comment goes with it.').waitFor();
    await page.keyboard.type('Please see my comment on the name.');
    await press(page, 'Control+Enter');
    await page.getByText('96932 went back to its author.').waitFor();
    await page.getByText('2 of 3', { exact: true }).waitFor();
    await heading(page, /^96933/);
    expect((await draft('96932')).state).toBe('CHANGES_REQUESTED');
  });

  it('is approved and published by keyboard, and the next one opens by itself', async () => {
    const { page } = rita;
    await press(page, 'p');
    await dialog(page).getByRole('button', { name: 'Approve and publish' }).waitFor();
    await press(page, 'Enter');
    await page.getByText('3 of 3', { exact: true }).waitFor();
    await heading(page, /^96931/);
    await until(async () => (await title('96933')) === 'Skin scan: reading the pictures');
  });

  it('that somebody else decided first says so, and nothing is done twice', async () => {
    const { page } = rita;
    const sam = await app.signedIn('REVIEWER', 'Sam');
    const { version } = await draft('96931');
    await sam(APPROVE, { input: { code: '96931', version } });
    await press(page, 'a');
    await dialog(page).getByRole('button', { name: 'Approve', exact: true }).waitFor();
    await press(page, 'Enter');
    await page.getByRole('alert').getByText('Somebody was faster').waitFor();
    await page.getByRole('button', { name: 'Read it again' }).click();
    await page.getByRole('button', { name: 'Publish', exact: true }).waitFor();
    expect((await draft('96931')).state).toBe('APPROVED');
    await press(page, 'p');
    await dialog(page).getByRole('button', { name: 'Publish', exact: true }).waitFor();
    await press(page, 'Enter');
    await page.getByText('96931 is published.').waitFor();
    await page.getByText('Nothing waits for a review').waitFor();
  });

  it('is read by its writer beside the form, with who else is there', async () => {
    const { page } = wanda;
    await page.goto(`${app.url}/admin/#/codes/96932`);
    await page.getByText('Please see my comment on the name.').first().waitFor();
    await page.getByRole('button', { name: 'One open comment on Display name' }).click();
    const thread = page.getByRole('article', { name: 'Comment by Rita' });
    await thread.getByText('A name of its own, please.').waitFor();
    await rita.page.goto(`${app.url}/admin/#/codes/96932`);
    await rita.page.getByLabel('Wanda has this draft open').waitFor();
  });

  it('is answered, mended and submitted again', async () => {
    const { page } = wanda;
    const thread = page.getByRole('article', { name: 'Comment by Rita' });
    await thread.getByRole('button', { name: 'Answer Rita' }).click();
    await page.keyboard.type('Done.');
    await press(page, 'Control+Enter');
    await thread.getByRole('textbox').waitFor({ state: 'detached' });
    await thread.getByText('Done.').waitFor();
    await thread.getByRole('button', { name: 'Edit what you said: Done.' }).click();
    await page.keyboard.press('End');
    await page.keyboard.type(' And shorter.');
    await press(page, 'Control+Enter');
    await thread.getByText('Done. And shorter.').waitFor();
    await thread.getByText('edited').waitFor();
    await thread.getByRole('button', { name: 'Answer Rita' }).click();
    await page.keyboard.type('Not for everybody.');
    await press(page, 'Control+Enter');
    await thread.getByRole('button', { name: 'Take back what you said: Not for everybody.' }).click();
    await dialog(page).getByRole('button', { name: 'Take back' }).click();
    await thread.getByText('Taken back.').waitFor();
    await thread.getByRole('button', { name: 'Resolve the comment of Rita' }).click();
    await page.getByText('Every comment is resolved.').waitFor();
    await page.getByLabel('Display name', { exact: true }).fill('Skin scan: the pictures alone');
    await page.getByRole('button', { name: 'Submit for review' }).click();
    await dialog(page)
      .getByLabel(/These are my own words/)
      .check();
    await dialog(page).getByRole('button', { name: 'Submit for review' }).click();
    await page.getByText('96932 is submitted for review.').waitFor();
  });

  it('comes back to whoever was asked first, and its comments stay in the history of the page', async () => {
    const { page } = rita;
    await page.goto(`${app.url}/admin/#/review`);
    await page.getByLabel('Whose turn').selectOption('mine');
    await page.getByText('1–1 of 1').waitFor();
    await page.getByRole('link', { name: /96932/ }).click();
    await page.getByText('1 of 1', { exact: true }).waitFor();
    await page.locator('#main').focus();
    await press(page, 'p');
    await dialog(page).getByRole('button', { name: 'Approve and publish' }).waitFor();
    await press(page, 'Enter');
    await page.getByText('96932 is published.').waitFor();
    await until(async () => (await title('96932')) === 'Skin scan: the pictures alone');
    await page.goto(`${app.url}/admin/#/codes/96932?from=`);
    await page.getByRole('tab', { name: 'History' }).click();
    await page.getByRole('button', { name: 'One comment on the way here' }).click();
    await page.getByText('A name of its own, please.').waitFor();
  });

  it('can be brought back from its history: what is typed is kept as a version first', async () => {
    const { page } = rita;
    await page.getByLabel('Display name', { exact: true }).fill('Typed a moment before');
    await page.getByRole('button', { name: 'Restore revision 1', exact: true }).click();
    await dialog(page).getByRole('button', { name: 'Restore', exact: true }).click();
    await page.getByText('Revision 1 is in the draft.').waitFor();
    const name = page.getByLabel('Display name', { exact: true });
    expect(await name.inputValue()).toMatch(/Confocal/);
    const versions = await app.workshop.source.query(
      "SELECT body ->> 'displayName' AS name FROM content_draft_version WHERE body ->> 'displayName' LIKE 'Typed%'",
    );
    expect(versions).toEqual([{ name: 'Typed a moment before' }]);
  });

  it('shows its keys in the sheet of shortcuts', async () => {
    const { page } = rita;
    await page.goto(`${app.url}/admin/#/review`);
    await heading(page, /^Review$/);
    await page.locator('#main').focus();
    await press(page, '?');
    await dialog(page).getByText('Approve, in a review').waitFor();
    await press(page, 'Escape');
  });

  it('lets a finding pass with a reason, where a release made words wrong that wait already', async () => {
    const { page } = rita;
    const { version } = await draft('93010');
    const summary = 'The pictures are taken and read. The service has a work RVU of 9.99 everywhere.';
    const body = buildBody({ displayName: 'Heart trace, read', summary });
    await wandaAsks(SAVE, { input: { code: '93010', version, body } });
    await app.workshop.source.query(
      `UPDATE content_draft SET state = 'IN_REVIEW', submitted_at = now(), submitted_by = author_id
       WHERE code = '93010' AND state = 'DRAFT'`,
    );
    await page.goto(`${app.url}/admin/#/review/CODE%2093010`);
    const field = page.getByRole('region', { name: 'Summary', exact: true });
    await field.getByRole('button', { name: 'Let pass…' }).click();
    const confirm = dialog(page).getByRole('button', { name: 'Let them pass' });
    expect(await confirm.isDisabled()).toBe(true);
    await page.keyboard.type('The release that comes next week says so.');
    await confirm.click();
    await dialog(page).waitFor({ state: 'detached' });
    await field.getByText('Rita let it pass', { exact: false }).waitFor();
    await until(() => field.evaluate((section) => section === document.activeElement));
    const kept = await app.workshop.source.query(
      "SELECT detail ->> 'reason' AS reason FROM audit_entry WHERE action = 'OVERRIDE_FINDING'",
    );
    expect(kept).toEqual([{ reason: 'The release that comes next week says so.' }]);
  });

  it('publishes approved pages and a template together, after what stands in the way is left out', async () => {
    const { page } = rita;
    const sue = await app.signedIn('REVIEWER', 'Sue');
    for (const code of ['96934', '96935', '96936'])
      await approvedDraft(wandaAsks, sue, code, `Skin scan of ${code}`);
    const key = 'notice.disclaimer';
    const takes = (verb: string, version: number) =>
      `mutation { ${verb}(input: { key: "${key}", version: ${version} }) { __typename } }`;
    await wandaAsks(
      `mutation { saveTemplate(input: { key: "${key}", version: 0, text: "For reading alone." }) { __typename } }`,
    );
    await wandaAsks(takes('submitTemplate', 1));
    await sue(takes('approveTemplate', 2));
    await page.goto(`${app.url}/admin/#/review`);
    await page.getByLabel('Whose turn').selectOption('');
    await page.getByLabel('Waits for').selectOption('APPROVED');
    await page.getByText('1–4 of 4').waitFor();
    await page.getByRole('checkbox').first().click();
    const { version } = await draft('96935');
    const body = buildBody({ displayName: 'Changed at the last moment' });
    await wandaAsks(SAVE, { input: { code: '96935', version, body } });
    await page.getByRole('button', { name: 'Publish 4 drafts together…' }).click();
    await dialog(page).getByText('Somebody changed it since you looked.').waitFor();
    expect(await dialog(page).getByRole('button', { name: 'Publish all 4' }).isDisabled()).toBe(true);
    await dialog(page).getByRole('button', { name: 'Leave 1 out' }).click();
    await dialog(page)
      .getByText(/The templates among them change \d+ of \d+ pages of RVU26C\./)
      .waitFor();
    await dialog(page).getByRole('button', { name: 'Publish all 3' }).click();
    await dialog(page).getByText('All 3 are published.').waitFor();
    expect(await dialog(page).getByText('Published as revision', { exact: false }).count()).toBe(3);
    await dialog(page).getByRole('button', { name: 'Close' }).click();
    await until(async () => (await title('96934')) === 'Skin scan of 96934');
    expect((await draft('96935')).state).toBe('DRAFT');
  });

  it('of a template goes by keyboard alone, from the first word to the pages', async () => {
    const { page } = wanda;
    const key = 'state.PAID_TECHNICAL_ONLY';
    const words = 'Medicare pays for staff and equipment alone.';
    await press(page, 'Control+k');
    await page.getByRole('combobox', { name: 'Go to or do' }).waitFor();
    await page.keyboard.type(key);
    await press(page, 'Enter');
    await tabTo(page, page.getByLabel('Text', { exact: true }));
    await press(page, 'Control+a');
    await page.keyboard.insertText(words);
    await press(page, 'Control+s');
    await page.getByText(/^Saved/).waitFor();
    await tabTo(page, page.getByRole('button', { name: 'Submit for review' }));
    await press(page, 'Enter');
    await holdsFocus(dialog(page).getByRole('button', { name: 'Submit for review' }));
    await press(page, 'Enter');
    await page.getByText('Submitted for review.').first().waitFor();
    await rita.page.goto(`${app.url}/admin/#/review?filter=%7B%7D`);
    await tabTo(rita.page, rita.page.getByRole('link', { name: new RegExp(key) }));
    await press(rita.page, 'Enter');
    await heading(rita.page, new RegExp(key));
    await press(rita.page, 'j');
    await holdsFocus(rita.page.getByRole('region', { name: 'Text', exact: true }));
    await press(rita.page, 'p');
    await holdsFocus(dialog(rita.page).getByRole('button', { name: 'Approve and publish' }));
    await press(rita.page, 'Enter');
    await rita.page.getByText(`${key} is published.`).waitFor();
    const query = '{ codePage(code: "96932") { stateSentence } }';
    await until(async () => {
      const { data } = await app.ask<{ codePage: { stateSentence: string } }>(query);
      return data.codePage.stateSentence === words;
    });
  });

  it('breaks no security policy and throws nothing', () => {
    expect([...wanda.complaints, ...rita.complaints]).toEqual([]);
  });
});
