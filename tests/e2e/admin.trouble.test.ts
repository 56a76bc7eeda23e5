import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { type TestApp, testApp } from '../support/app.ts';
import { openBrowser, openCode, type Seat, seatFor } from '../support/browser.ts';
import { PASSWORD } from '../support/password.ts';
import { beset, relieve, SAYS, type Trouble } from '../support/trouble.ts';
import { loadSample } from '../support/workshop.ts';
import { SCREENS } from './trouble.screens.ts';

jest.setTimeout(60_000);

let app: TestApp;
let browser: Browser;
let seat: Seat;

beforeAll(async () => {
  app = await testApp((workshop) => loadSample(workshop, 'RVU26C'));
  await app.signedIn('ADMIN', 'Ada');
  browser = await openBrowser();
  seat = await seatFor(browser, app.url, 'ada@example.org');
  seat.page.setDefaultTimeout(10_000);
});
afterAll(async () => {
  await browser?.close();
  await app?.stop();
});

const go = (path: string) => seat.page.goto(`${app.url}/admin/#${path}`);

// One that fails leaves no trouble to the next.
afterEach(async () => {
  await relieve(seat.page);
  await seat.context.setOffline(false);
});

/** Goes there without a reload, so that nothing but the screen is fetched. */
async function see(path: string, heading: string): Promise<void> {
  await go(path);
  await seat.page.getByRole('heading', { level: 1, name: heading, exact: true }).waitFor();
}

const isScreen = (operation: string) => operation !== 'Me';

describe('every main screen', () => {
  it('says what happened in its place, once, offers to try again, and comes when the line is back', async () => {
    const { page, context } = seat;
    const main = page.getByRole('main');
    const says = (trouble: Trouble) =>
      main.getByRole('alert').filter({ hasText: SAYS[trouble] }).first().waitFor();
    const again = () => main.getByRole('button', { name: 'Try again' }).first().click();
    await beset(page, 'REFUSED', isScreen);
    await page.reload();
    for (const [path, heading] of SCREENS) {
      await see(path, heading);
      await says('REFUSED');
      await relieve(page);
      await beset(page, 'BROKEN', isScreen);
      await again();
      await says('BROKEN');
      await relieve(page);
      await context.setOffline(true);
      await again();
      await says('AWAY');
      expect(await page.locator('.RaNotification-error').count()).toBe(0);
      await context.setOffline(false);
      await main.getByRole('alert').first().waitFor({ state: 'detached' });
      await beset(page, 'REFUSED', isScreen);
    }
    await relieve(page);
  });

  it('asks for the password over it where the session has ended, and goes on', async () => {
    const { page } = seat;
    await app.workshop.source.query('DELETE FROM session');
    await go('/codes?filter=%7B%22q%22%3A%2296931%22%7D');
    const dialog = page.getByRole('dialog', { name: 'Sign in again' });
    await dialog.getByLabel('Password').fill(PASSWORD);
    await dialog.getByRole('button', { name: 'Sign in' }).click();
    await page.locator('[data-row]').first().waitFor();
    expect(await page.getByLabel('Search codes').inputValue()).toBe('96931');
  });

  it('keeps what was typed into a form of which the step is refused', async () => {
    const { page } = seat;
    await see('/people', 'People');
    await page.getByRole('button', { name: 'Invite a person' }).click();
    const dialog = page.getByRole('dialog', { name: 'Invite a person' });
    await dialog.getByLabel('Name').fill('Nora');
    await dialog.getByLabel('E-mail').fill('nora@example.org');
    for (const trouble of ['REFUSED', 'BROKEN', 'AWAY'] as const) {
      await beset(page, trouble);
      await dialog.getByRole('button', { name: /^Invite|^Make/ }).click();
      await dialog.getByRole('alert').filter({ hasText: SAYS[trouble] }).waitFor();
      expect(await dialog.getByLabel('Name').inputValue()).toBe('Nora');
      await relieve(page);
    }
    await page.keyboard.press('Escape');
  });

  it('says over the editor why words were not saved, and keeps them', async () => {
    const { page } = seat;
    await openCode(seat, app.url, '96933');
    await beset(page, 'REFUSED', (operation) => operation === 'SaveDraft');
    await page.getByLabel('Summary', { exact: true }).fill('Words that the role does not allow.');
    const refused = page.getByRole('alert').filter({ hasText: SAYS.REFUSED });
    await refused.waitFor();
    await relieve(page);
    await refused.getByRole('button', { name: 'Try again' }).click();
    await page.locator('[data-saving=saved]').waitFor();
    expect(await page.getByLabel('Summary', { exact: true }).inputValue()).toBe(
      'Words that the role does not allow.',
    );
  });
});

describe('without a line', () => {
  it('a list says so at once, and is fetched by itself when the line is back', async () => {
    const { page, context } = seat;
    await go('/people');
    await page.getByRole('heading', { level: 1, name: 'People' }).waitFor();
    await go('/codes?filter=%7B%7D');
    await page.getByRole('link', { name: '00142', exact: true }).waitFor();
    await context.setOffline(true);
    await page.getByLabel('Search codes').fill('skin lesion');
    await page.getByRole('alert').getByText(SAYS.AWAY).waitFor();
    expect(await page.getByRole('alert').count()).toBe(1);
    await context.setOffline(false);
    await page.getByText(SAYS.AWAY).waitFor({ state: 'detached' });
    expect(await page.getByLabel('Search codes').inputValue()).toBe('skin lesion');
  });

  it('a part that cannot be fetched says so in its place, and the editor around it stays', async () => {
    const { page, context } = seat;
    const words = 'Typed while the line was away.';
    await openCode(seat, app.url, '96931');
    await context.setOffline(true);
    await page.getByLabel('Summary', { exact: true }).fill(words);
    await page.keyboard.press('Control+k');
    const dialog = page.getByRole('dialog', { name: 'This part could not be fetched' });
    await dialog.waitFor();
    await context.setOffline(false);
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('Escape');
    await page.locator('[data-saving=saved]').waitFor();
    expect(await page.getByLabel('Summary', { exact: true }).inputValue()).toBe(words);
  });

  it('a part that an installation does not have any more asks for a reload', async () => {
    const { page } = seat;
    await page.route('**/assets/*.js', (route) => route.abort());
    await page.getByRole('main').focus();
    await page.keyboard.press('?');
    const dialog = page.getByRole('dialog', { name: 'This part could not be fetched' });
    await dialog.getByRole('button', { name: 'Reload' }).waitFor();
    await dialog.getByRole('button', { name: 'Close' }).click();
    await page.getByLabel('Summary', { exact: true }).waitFor();
    await page.unroute('**/assets/*.js');
  });
});

describe('what a screen lacks', () => {
  it('is named over it, and comes when it is asked for again', async () => {
    const { page } = seat;
    await page.reload();
    await beset(page, 'SILENT', (operation) => ['Vocabulary', 'Releases', 'MyWriting'].includes(operation));
    await go('/queue');
    const gaps = page.getByRole('status').filter({ hasText: 'Not everything could be fetched' });
    await gaps.getByText(/^Missing: .*your day/).waitFor();
    await relieve(page);
    await gaps.getByRole('button', { name: 'Try again' }).click();
    await gaps.waitFor({ state: 'detached' });
  });

  it('a code opens although the releases did not come', async () => {
    const { page } = seat;
    await page.reload();
    await beset(page, 'REFUSED', (operation) => operation === 'Releases');
    await openCode(seat, app.url, '96932');
    await page.getByText('Missing: the releases.').waitFor();
    await relieve(page);
  });

  it('a button whose work is refused says so, and keeps what was chosen', async () => {
    const { page } = seat;
    await go('/queue');
    await page
      .getByRole('checkbox', { name: /^Choose / })
      .nth(1)
      .check();
    await beset(page, 'REFUSED', (operation) => operation === 'TakeFromQueue');
    await page.getByRole('button', { name: 'Take', exact: false }).first().click();
    await page.getByRole('alert').getByText(SAYS.REFUSED).waitFor();
    await page.getByText('1 chosen').waitFor();
    await relieve(page);
  });
});

describe('who is there', () => {
  it('is asked again after a reload that the server does not answer, and nobody is signed out', async () => {
    const { page } = seat;
    await go('/sections');
    await page.getByRole('heading', { level: 1, name: 'Sections' }).waitFor();
    await beset(page, 'SILENT');
    await page.reload();
    await page.getByRole('alert').getByText(SAYS.SILENT).waitFor();
    expect(await page.getByLabel('Password').count()).toBe(0);
    await relieve(page);
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByRole('heading', { level: 1, name: 'Sections' }).waitFor();
  });

  it('whoever has to sign in comes back to the address that was asked for', async () => {
    const { page } = seat;
    await app.workshop.source.query('DELETE FROM session');
    await go('/templates?order=ASC');
    await page.reload();
    await page.getByLabel('E-mail').fill('ada@example.org');
    await page.getByLabel('Password').fill(PASSWORD);
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByRole('heading', { level: 1, name: 'Templates' }).waitFor();
    expect(page.url()).toContain('#/templates?order=ASC');
  });
});
