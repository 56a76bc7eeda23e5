import type { Page, Route } from 'playwright-core';

const EDITORIAL = '**/editorial/graphql';

/** A server that breaks and says so, one that only a proxy speaks for, one that refuses; `AWAY`: no answer at all. */
export type Trouble = 'BROKEN' | 'SILENT' | 'REFUSED' | 'AWAY';

const refusal = (code: string, message: string, more: object = {}) =>
  JSON.stringify({ data: null, errors: [{ message, extensions: { code, ...more } }] });

/** What the admin says about each. */
export const SAYS: Readonly<Record<Trouble, string>> = {
  BROKEN: 'Something went wrong. (7f3a)',
  SILENT: 'The server does not answer just now. Try again in a moment.',
  REFUSED: 'Your role does not allow this.',
  AWAY: 'The server cannot be reached. Check your connection and try again.',
};

/** From now on every question of this page to the editorial API, or those that `isMeant` names, ends this way. */
export async function beset(
  page: Page,
  trouble: Trouble,
  isMeant: (operation: string) => boolean = () => true,
): Promise<void> {
  await page.route(EDITORIAL, async (route: Route) => {
    const operation = /(?:query|mutation)\s+(\w+)/.exec(String(route.request().postDataJSON()?.query))?.[1];
    if (!isMeant(operation ?? '')) return route.fallback();
    if (trouble === 'AWAY') return route.abort('internetdisconnected');
    const contentType = trouble === 'SILENT' ? 'text/html' : 'application/json';
    return route.fulfill({ status: trouble === 'REFUSED' ? 200 : 500, contentType, body: BODIES[trouble] });
  });
}

const BODIES = {
  BROKEN: refusal('INTERNAL', 'Something went wrong.', { reference: '7f3a' }),
  SILENT: '<h1>Bad day</h1>',
  REFUSED: refusal('FORBIDDEN', SAYS.REFUSED),
} as const;

export async function relieve(page: Page): Promise<void> {
  await page.unroute(EDITORIAL);
}
