import type { Page } from 'playwright-core';
import { beset, relieve, SAYS, type Trouble } from '../support/trouble.ts';
import { dialog, filtered, heading, press, type Screen } from './axe.stage.ts';
import { SCREENS as MAIN } from './trouble.screens.ts';

const WAYS: readonly Trouble[] = ['REFUSED', 'BROKEN', 'SILENT', 'AWAY'];
const NOT_LOADED = /^Failed to load resource/;
const says = (page: Page, trouble: Trouble) =>
  page.getByRole('alert').filter({ hasText: SAYS[trouble] }).first().waitFor();
const isScreen = (operation: string) => operation !== 'Me';

/** Each main screen in front of a server that refuses, breaks or is away, by turns. */
const REFUSED: readonly Screen[] = MAIN.map(([path, title], at) => {
  const trouble = WAYS[at % WAYS.length] ?? 'REFUSED';
  return {
    name: `${title}: ${trouble.toLowerCase()}`,
    path: () => path,
    before: async (page) => {
      await beset(page, trouble, isScreen);
      // What was fetched before would be shown instead.
      if (at === 0) await page.reload();
    },
    ready: (page) => says(page, trouble),
    after: relieve,
    complaint: NOT_LOADED,
  };
});

export const TROUBLES: readonly Screen[] = [
  ...REFUSED,
  {
    name: 'what a screen lacks',
    path: () => '/queue',
    before: async (page) => {
      await beset(page, 'SILENT', (operation) => ['Vocabulary', 'MyWriting'].includes(operation));
      await page.reload();
    },
    ready: (page) => page.getByText('Not everything could be fetched').waitFor(),
    after: relieve,
    complaint: NOT_LOADED,
  },
  {
    name: 'who is there, not answered',
    path: () => '/sections',
    before: async (page) => {
      await beset(page, 'SILENT');
      await page.reload();
    },
    ready: (page) => says(page, 'SILENT'),
    after: async (page) => {
      await relieve(page);
      await press(page, 'Try again');
      await heading('Sections')(page);
    },
    complaint: NOT_LOADED,
  },
  {
    name: 'screen that could not be drawn',
    path: () => '/people',
    before: async (page) => {
      await page.route('**/editorial/graphql', async (route) => {
        if (!/query People\b/.test(route.request().postData() ?? '')) return route.fallback();
        const response = await route.fetch();
        const text = (await response.text()).replace('"name":"Ada"', '"name":{}');
        return route.fulfill({ response, body: text });
      });
    },
    ready: heading('This screen could not be shown'),
    after: async (page) => {
      await relieve(page);
      await page.reload();
    },
    complaint: /./,
  },
  {
    name: 'dialog whose step is refused',
    path: () => '/people',
    ready: async (page) => {
      await press(page, 'Invite a person');
      await dialog(page).getByLabel('Name').fill('Nora');
      await dialog(page).getByLabel('E-mail').fill('nora@example.org');
      await beset(page, 'BROKEN');
      await press(page, 'Make a link');
      await says(page, 'BROKEN');
    },
    after: relieve,
    complaint: NOT_LOADED,
  },
  {
    name: 'part that did not come',
    path: () => '/audit',
    before: async (page) => {
      await page.reload();
      await page.getByRole('navigation').first().waitFor();
      await page.route('**/assets/*.js', (route) => route.abort());
    },
    ready: (page) => page.getByText('This part could not be fetched').waitFor(),
    after: (page) => page.unroute('**/assets/*.js'),
    complaint: /Failed to load resource|could not be fetched|dynamically imported/,
  },
];

const nothing = (title: string | RegExp) => (page: Page) =>
  page.getByRole('heading', { level: 2, name: title }).waitFor();

/** Where there is nothing, and addresses that lead nowhere. */
export const EMPTY: readonly Screen[] = [
  { name: 'no such page', path: () => '/nowhere', ready: heading('There is no such page') },
  { name: 'no code fits', path: filtered('/codes', { q: 'zzzz' }), ready: nothing('No code fits') },
  { name: 'no such code', path: () => '/codes/ZZZZZ', ready: nothing('No code ZZZZZ') },
  {
    name: 'nothing taken',
    path: filtered('/queue', { whose: 'mine' }),
    ready: nothing('You have taken nothing'),
  },
  {
    name: 'no work fits',
    path: filtered('/worklist', { state: 'RESOLVED' }),
    ready: nothing('No item fits'),
  },
  { name: 'no draft fits', path: filtered('/review', { days: '14' }), ready: nothing('No draft fits') },
  { name: 'no such draft', path: () => '/review/CODE%2000142', ready: nothing(/./) },
  {
    name: 'no template fits',
    path: filtered('/templates', { q: 'zzzz' }),
    ready: nothing('No template fits'),
  },
  { name: 'no such template', path: () => '/templates/nonsense', ready: nothing('No template fits') },
  { name: 'no such release', path: () => '/releases/RVU99A.1', ready: nothing('No such release') },
  {
    name: 'no section fits',
    path: () => '/sections',
    ready: async (page) => {
      await page.getByRole('searchbox', { name: 'Search sections' }).fill('zzzz');
      await nothing('No section fits')(page);
    },
  },
  {
    name: 'no specialty fits',
    path: () => '/specialties',
    ready: async (page) => {
      await page.getByRole('searchbox', { name: 'Search specialties' }).fill('zzzz');
      await nothing('No specialty fits')(page);
    },
  },
  {
    name: 'no entry fits',
    path: filtered('/audit', { subject: 'zzzz' }),
    ready: nothing('No entry fits'),
  },
];
