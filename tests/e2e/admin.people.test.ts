import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { type TestApp, testApp } from '../support/app.ts';
import { holdsFocus, openBrowser, type Seat, seatFor } from '../support/browser.ts';
import { loadSample } from '../support/workshop.ts';

jest.setTimeout(90_000);

const PHRASE = 'seven quiet rivers run north';

let app: TestApp;
let browser: Browser;
let ada: Seat;
let nora: Page;
let link = '';

beforeAll(async () => {
  app = await testApp((workshop) => loadSample(workshop, 'RVU26C'));
  await app.signedIn('ADMIN', 'Ada');
  browser = await openBrowser();
  ada = await seatFor(browser, app.url, 'ada@example.org');
  nora = await (await browser.newContext({ reducedMotion: 'reduce' })).newPage();
});
afterAll(async () => {
  await browser?.close();
  await app?.stop();
});

const people = async () => {
  await ada.page.goto('about:blank');
  await ada.page.goto(`${app.url}/admin/#/people`);
};
const step = async (name: string) => {
  await people();
  await ada.page.getByRole('button', { name: 'Actions for Nora' }).click();
  await ada.page.getByRole('menuitem', { name, exact: true }).click();
};
const choosePassword = async (address: string) => {
  await nora.goto(address);
  await nora.getByLabel('New password', { exact: true }).fill(PHRASE);
  await nora.getByLabel('Repeat the new password').fill(PHRASE);
  await nora.getByRole('button', { name: 'Set password and go in' }).click();
};

describe('an administrator', () => {
  it('invites somebody by a link that is shown once', async () => {
    await people();
    await ada.page.getByRole('button', { name: 'Invite a person' }).click();
    await ada.page.getByLabel('Name', { exact: true }).fill('Nora');
    await ada.page.getByLabel('E-mail').fill('nora@example.org');
    await ada.page.getByRole('button', { name: 'Make a link' }).click();
    const { pathname, hash } = new URL(
      await ada.page.getByRole('textbox', { name: 'Invitation link' }).inputValue(),
    );
    // The port of this test is not the one that the house is configured for.
    link = `${app.url}${pathname}${hash}`;
    await ada.page.getByRole('button', { name: 'Close' }).click();
    await ada.page
      .getByRole('row')
      .filter({ hasText: /Nora.*Invited, not yet in/ })
      .waitFor();
  });

  it('sees them come in by it, once', async () => {
    await choosePassword(link);
    await nora.getByRole('heading', { level: 1, name: 'Home' }).waitFor();
    await nora.goto('about:blank');
    await choosePassword(link);
    await nora.getByRole('alert').waitFor();
  });

  it('gives them another role, which signs them out', async () => {
    await step('Change role');
    await ada.page.getByRole('combobox', { name: 'Role' }).selectOption({ label: 'Reviewer' });
    await ada.page.getByRole('dialog').getByRole('button', { name: 'Change role' }).click();
    await ada.page.getByText('Nora is now: Reviewer.').waitFor();
    await signIn();
    await nora.getByRole('heading', { level: 1, name: 'Home' }).waitFor();
  });

  it('ends their sessions, and the keyboard is where it was', async () => {
    await people();
    const actions = ada.page.getByRole('button', { name: 'Actions for Nora' });
    await actions.focus();
    await ada.page.keyboard.press('Enter');
    await ada.page.getByRole('menuitem', { name: 'Sessions' }).press('Enter');
    const dialog = ada.page.getByRole('dialog', { name: 'Sessions of Nora' });
    await dialog.getByRole('button', { name: 'Sign out everywhere' }).press('Enter');
    await dialog.getByText('Signed in nowhere.').waitFor();
    await ada.page.waitForFunction(() => document.activeElement?.closest('[role=presentation]'));
    await ada.page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    await holdsFocus(actions);
    await nora.reload();
    await nora.getByRole('button', { name: 'Sign in' }).waitFor();
  });

  it('makes another link for a password that was forgotten', async () => {
    await step('Another invitation');
    await ada.page.getByRole('dialog').getByRole('button', { name: 'Make a link' }).click();
    const { hash } = new URL(await ada.page.getByRole('textbox', { name: 'Invitation link' }).inputValue());
    await choosePassword(`${app.url}/admin/${hash}`);
    await nora.getByRole('heading', { level: 1, name: 'Home' }).waitFor();
  });

  it('disables them: signed out at once, and refused at the door', async () => {
    await step('Disable');
    await ada.page.getByRole('dialog').getByRole('button', { name: 'Disable', exact: true }).click();
    await ada.page.getByText('Nora is disabled.').waitFor();
    await signIn();
    await nora.getByRole('alert').waitFor();
  });

  it('lets them in again, with the password from before', async () => {
    await step('Enable');
    await ada.page.getByRole('dialog').getByRole('button', { name: 'Enable', exact: true }).click();
    await ada.page.getByText('Nora may come in again.').waitFor();
    await signIn();
    await nora.getByRole('heading', { level: 1, name: 'Home' }).waitFor();
  });

  it('reads in the audit log who did what to whom', async () => {
    await ada.page.goto(`${app.url}/admin/#/audit`);
    await ada.page.getByRole('combobox', { name: 'About' }).selectOption({ label: 'People' });
    for (const act of ['invited', 'accepted the invitation of', 'changed the role of', 'disabled'])
      await ada.page.getByRole('row').filter({ hasText: act }).first().waitFor();
  });

  it('meets no complaint of the browser', () => {
    expect(ada.complaints).toEqual([]);
  });
});

describe('whoever is in', () => {
  const change = async (current: string, next: string, again: string) => {
    await nora.getByLabel('Current password').fill(current);
    await nora.getByLabel('New password', { exact: true }).fill(next);
    await nora.getByLabel('Repeat the new password').fill(again);
    await nora.getByRole('button', { name: 'Change password' }).click();
  };

  it('keeps the password where the present one is wrong or the new ones differ', async () => {
    await nora.goto(`${app.url}/admin/#/account`);
    await change(PHRASE, 'eight loud rivers run south', 'eight loud rivers run north');
    await nora.getByText('The two passwords differ.').waitFor();
    await change('not the password', 'eight loud rivers run south', 'eight loud rivers run south');
    await nora.getByText('The current password is wrong.').waitFor();
  });

  it('changes it, and is signed out everywhere else', async () => {
    const elsewhere = await (await browser.newContext()).newPage();
    await signIn(elsewhere);
    await elsewhere.getByRole('heading', { level: 1, name: 'Home' }).waitFor();
    await change(PHRASE, 'eight loud rivers run south', 'eight loud rivers run south');
    await nora.getByText('Your password is changed. You are signed out everywhere else.').waitFor();
    await elsewhere.reload();
    await elsewhere.getByRole('button', { name: 'Sign in' }).waitFor();
    await signIn(elsewhere, 'eight loud rivers run south');
    await elsewhere.getByRole('heading', { level: 1, name: 'Home' }).waitFor();
    await elsewhere.context().close();
  });

  it('sees nothing move who asked for less motion', async () => {
    const { page } = ada;
    await people();
    await page.getByRole('button', { name: 'Invite a person' }).click();
    await page.getByRole('dialog').waitFor();
    expect(await moving(page)).toBe(0);
    await page.emulateMedia({ reducedMotion: 'no-preference' });
    expect(await moving(page)).toBeGreaterThan(0);
    await page.emulateMedia({ reducedMotion: 'reduce' });
  });
});

/** How many elements have a transition or an animation of more than a millisecond. */
const moving = (page: Page) =>
  page.evaluate(() => {
    const isMoving = ({ transitionDuration, animationDuration }: CSSStyleDeclaration) =>
      `${transitionDuration},${animationDuration}`.split(',').some((time) => Number.parseFloat(time) > 0.001);
    return [...document.querySelectorAll('*')].filter((element) =>
      [undefined, '::before', '::after'].some((part) => isMoving(getComputedStyle(element, part))),
    ).length;
  });

async function signIn(page: Page = nora, password = PHRASE): Promise<void> {
  await page.goto('about:blank');
  await page.goto(`${app.url}/admin/`);
  await page.getByLabel('E-mail').fill('nora@example.org');
  await page.getByLabel('Password').fill(password);
  await page.getByRole('button', { name: 'Sign in' }).click();
}
