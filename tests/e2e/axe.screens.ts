import { heading, row, type Screen } from './axe.stage.ts';

/** The screens as they are used. */
export const SCREENS: readonly Screen[] = [
  {
    name: 'home',
    path: () => '/',
    ready: (page) => page.getByRole('heading', { level: 2, name: 'What needs you' }).waitFor(),
  },
  { name: 'codes', path: () => '/codes', ready: row('00142') },
  {
    name: 'command palette',
    ready: async (page) => {
      await page.keyboard.press('Control+k');
      await page.getByRole('option').first().waitFor();
    },
  },
  {
    name: 'facets of the codes',
    path: () => `/codes?${new URLSearchParams({ filter: JSON.stringify({ q: 'skin', stale: 'true' }) })}`,
    ready: (page) => page.getByRole('option', { name: /^Stale \(\d+\)$/ }).waitFor({ state: 'attached' }),
    onPhone: (page) => page.getByRole('button', { name: '1 filter', exact: true }).click(),
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
    ready: async (page) => {
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
    name: 'then and now',
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
    ready: async (page) => {
      await page.getByRole('button', { name: 'Let pass…' }).click();
      await page.getByRole('dialog').waitFor();
    },
  },
  { name: 'work list', path: () => '/worklist', ready: row('0583T') },
  { name: 'review queue', path: () => '/review', ready: (page) => page.getByText('1–1 of 1').waitFor() },
  {
    name: 'several drafts together',
    path: () => `/review?${new URLSearchParams({ filter: JSON.stringify({ state: 'APPROVED' }) })}`,
    ready: async (page) => {
      await row('96933 Skin scan that is approved')(page);
      await page.getByRole('checkbox').first().click();
      await page.getByRole('button', { name: 'Publish 1 draft…' }).click();
      await page.getByRole('dialog').getByRole('listitem').waitFor();
    },
  },
  {
    name: 'review',
    path: () => '/review/CODE%2096931',
    ready: (page) => page.getByRole('article').waitFor(),
  },
  {
    name: 'review dialog',
    ready: async (page) => {
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
    ready: async (page) => {
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
    name: 'pictures of a release as tables',
    ready: async (page) => {
      await page.getByText('As a table').first().click();
      await page.getByText('As a table').last().click();
    },
  },
  {
    name: 'import',
    path: ({ imports: { read } }) => `/imports/${read}`,
    ready: (page) => page.getByText('rows read').waitFor(),
  },
  {
    name: 'refused import',
    path: ({ imports: { refused } }) => `/imports/${refused}`,
    ready: (page) => page.getByLabel('Reason for CODES_LOST').waitFor(),
  },
  { name: 'sections', path: () => '/sections', ready: row('Medicine') },
  {
    name: 'section dialog',
    ready: async (page) => {
      await page.getByRole('button', { name: 'Edit Medicine', exact: true }).click();
      await page.getByText(/would move/).waitFor();
    },
  },
  { name: 'specialties', path: () => '/specialties', ready: row('Dermatology') },
  {
    name: 'specialty dialog',
    ready: async (page) => {
      await page.getByRole('button', { name: 'Add a specialty' }).click();
      await page.getByRole('dialog').waitFor();
    },
  },
  { name: 'people', path: () => '/people', ready: heading('People') },
  {
    name: 'sessions of a person',
    ready: async (page) => {
      await page.getByRole('button', { name: 'Actions for Ada' }).click();
      await page.getByRole('menuitem', { name: 'Sessions' }).click();
      await page.getByRole('dialog').getByText('This browser').waitFor();
    },
  },
  { name: 'audit log', path: () => '/audit', ready: heading('Audit log') },
  {
    name: 'audit entry',
    ready: async (page) => {
      await page
        .getByRole('button', { name: /^Show detail of/ })
        .first()
        .click();
      await page.getByRole('dialog').waitFor();
    },
  },
  { name: 'settings', path: () => '/settings', ready: heading('Settings') },
  { name: 'account', path: () => '/account', ready: heading('My account') },
  {
    name: 'shortcuts',
    ready: async (page) => {
      await page.keyboard.press('?');
      await page.getByRole('dialog', { name: 'Keyboard shortcuts' }).waitFor();
    },
  },
];
