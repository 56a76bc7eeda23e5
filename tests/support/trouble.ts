import type { Page, Route } from 'playwright-core';

const EDITORIAL = '**/editorial/graphql';

/** What a server says that breaks, that refuses, whose session is over; `AWAY`: no answer at all. */
export type Trouble = 'BROKEN' | 'REFUSED' | 'AWAY' | 'ENDED';

const refusal = (code: string, message: string) =>
  JSON.stringify({ data: null, errors: [{ message, extensions: { code } }] });

/** What the admin says about each; `ENDED` asks for the password in place. */
export const SAYS: Readonly<Record<Exclude<Trouble, 'ENDED'>, string>> = {
  BROKEN: 'The server does not answer just now. Try again in a moment.',
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
    const contentType = trouble === 'BROKEN' ? 'text/html' : 'application/json';
    return route.fulfill({ status: trouble === 'BROKEN' ? 500 : 200, contentType, body: BODIES[trouble] });
  });
}

const BODIES = {
  BROKEN: '<h1>Bad day</h1>',
  REFUSED: refusal('FORBIDDEN', SAYS.REFUSED),
  ENDED: refusal('UNAUTHENTICATED', 'Please sign in.'),
} as const;

export async function relieve(page: Page): Promise<void> {
  await page.unroute(EDITORIAL);
}
