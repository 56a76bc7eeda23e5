import type { Page } from 'playwright-core';
import type { Ask } from '../support/app.ts';
import { buildBody } from '../support/body.ts';
import { PASSWORD } from '../support/password.ts';
import { dialog, press, row, type Screen } from './axe.stage.ts';

const chosen = async (page: Page, step: string) => {
  await press(page, 'More steps');
  await page.getByRole('menuitem', { name: step }).click();
  await dialog(page).waitFor();
};
const asked = async (page: Page, step: string) => {
  await press(page, step);
  await dialog(page).waitFor();
};
const typed = (page: Page, label: string, text: string) =>
  page.getByRole('textbox', { name: label, exact: true }).fill(text);

/** Words that Wanda saves while somebody else has the form open. */
async function savedByWanda(wanda: Ask, code: string): Promise<void> {
  const { data } = await wanda<{ codeDraft: { version: number } }>(
    'query ($code: CodeValue!) { codeDraft(code: $code) { version } }',
    { code },
  );
  await wanda('mutation ($input: SaveDraftInput!) { saveDraft(input: $input) { __typename } }', {
    input: { code, version: data.codeDraft.version, body: buildBody() },
  });
}

/** Dialogs before a step, and what becomes of two who write at once. */
export const STEPS: readonly Screen[] = [
  { name: 'dialog of approving', path: () => '/codes/96931', ready: (page) => asked(page, 'Approve') },
  {
    name: 'dialog of asking for changes',
    path: () => '/codes/96931',
    ready: (page) => asked(page, 'Request changes'),
  },
  {
    name: 'conflict of two writers',
    path: () => '/codes/96936?from=',
    ready: async (page, { wanda }) => {
      await page.getByLabel('Display name').waitFor();
      await savedByWanda(wanda, '96936');
      await typed(page, 'Summary', 'Written at the same time as Wanda wrote hers.');
      await press(page, 'Compare and merge');
      await dialog(page).getByLabel('Take theirs').waitFor();
    },
  },
  {
    name: 'conflict, edited by hand',
    ready: (page) => dialog(page).getByRole('radio', { name: 'Edit by hand' }).check(),
  },
  {
    name: 'question before leaving',
    ready: async (page) => {
      await page.keyboard.press('Escape');
      await dialog(page).waitFor({ state: 'detached' });
      await page.getByRole('navigation').getByRole('link', { name: 'Codes' }).click();
      await dialog(page).getByText('Leave with unsaved changes?').waitFor();
    },
    after: async (page) => {
      await press(page, 'Leave without saving');
      await row('00142')(page);
    },
  },
  {
    name: 'dialog of submitting',
    path: () => '/codes/96936?from=',
    ready: (page) => asked(page, 'Submit for review'),
  },
  {
    name: 'dialog of discarding',
    path: () => '/codes/96936?from=',
    ready: (page) => chosen(page, 'Discard draft'),
  },
  {
    name: 'dialog of a text that is submitted',
    path: () => '/templates/billing',
    ready: async (page) => {
      await typed(page, 'Text', 'A text of this house.');
      await asked(page, 'Submit for review');
      await dialog(page)
        .getByText(/pages? of RVU26C would/)
        .waitFor();
    },
  },
  {
    name: 'conflict of a text',
    path: () => '/templates/billing%40medicine',
    ready: async (page, { wanda }) => {
      const field = page.getByRole('textbox', { name: 'Text', exact: true });
      await field.waitFor();
      await wanda('mutation ($input: SaveTemplateInput!) { saveTemplate(input: $input) { __typename } }', {
        input: { key: 'billing@medicine', version: 0, text: 'Wanda’s text.' },
      });
      await field.fill('A text at the same time.');
      await press(page, 'Save');
      await dialog(page).getByLabel('Write a third').check();
      // The pages behind it are dimmed while they are counted.
      await page.waitForFunction(() => document.querySelector('[aria-busy=true]') === null);
    },
    after: async (page) => {
      await dialog(page).getByLabel('Take theirs').check();
      await press(page, 'Save the choice');
      await dialog(page).waitFor({ state: 'detached' });
    },
  },
  {
    name: 'dialog of a text of one’s own',
    path: () => '/templates',
    ready: (page) => asked(page, 'Add a text'),
  },
  { name: 'dialog of planning', path: () => '/releases', ready: (page) => asked(page, 'Plan a release') },
  {
    name: 'dialog of rolling back',
    path: () => '/releases/RVU26C.1',
    ready: async (page) => {
      await asked(page, 'Roll back RVU26C, cut 1');
      await dialog(page).getByText('is in force again').waitFor();
    },
  },
  {
    name: 'dialog of activating',
    path: () => '/releases/RVU26B.1',
    ready: async (page) => {
      await asked(page, 'Activate RVU26B, cut 1');
      await dialog(page).getByText('joins the history').waitFor();
    },
  },
  { name: 'dialog of inviting', path: () => '/people', ready: (page) => asked(page, 'Invite a person') },
  {
    name: 'dialog of a role',
    path: () => '/people',
    ready: async (page) => {
      await press(page, 'Actions for Wanda');
      await page.getByRole('menuitem', { name: 'Change role' }).click();
      await dialog(page).waitFor();
    },
  },
  {
    name: 'dialog of a specialty taken out',
    path: () => '/specialties',
    ready: (page) => asked(page, 'Remove Dermatology'),
  },
  {
    name: 'signing in again',
    path: () => '/account',
    before: (_, { endSessions }) => endSessions(),
    ready: (page) => page.getByRole('dialog', { name: 'Sign in again' }).waitFor(),
    after: async (page) => {
      await dialog(page).getByLabel('Password').fill(PASSWORD);
      await press(page, 'Sign in');
      await dialog(page).waitFor({ state: 'detached' });
    },
  },
];
