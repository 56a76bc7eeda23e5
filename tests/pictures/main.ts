import 'reflect-metadata';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { projectRoot } from '../../server/config.ts';
import { startServer } from '../bench/bench.server.ts';
import { openBrowser, openCode, seatFor } from '../support/browser.ts';
import { PASSWORD } from '../support/password.ts';

/** Takes the pictures of the README in a real browser, on a fresh house of its own. */
const folder = join(projectRoot(), 'docs');
mkdirSync(folder, { recursive: true });
const server = await startServer({ ADMIN_PASSWORD: PASSWORD });
const browser = await openBrowser();
try {
  const seat = await seatFor(browser, server.url, 'admin@plaincode.local');
  const { page } = seat;
  const take = async (name: string) => {
    await page.waitForLoadState('networkidle');
    await page.screenshot({ path: join(folder, `${name}.png`) });
  };
  const go = (path: string) => page.goto(`${server.url}/admin/#${path}`);

  await openCode(seat, server.url, '96932');
  await page
    .getByRole('heading', { name: /^96932/ })
    .last()
    .waitFor();
  await take('editor');
  await submitted(page, '96931');
  await go('/');
  await page.getByText('As a table').waitFor();
  await take('home');
  await go('/codes');
  await page.getByRole('link', { name: '00142' }).waitFor();
  await take('codes');
  await go('/review');
  await page.getByRole('link', { name: /^96931/ }).click();
  await page.getByText(/^Show the \d+ fields/).waitFor();
  await take('review');
  await go('/releases/RVU26C.1');
  await page.getByRole('table', { name: 'Differences' }).waitFor();
  await take('release');
  await page.setViewportSize({ width: 390, height: 844 });
  await openCode(seat, server.url, '96932');
  await take('phone');
} finally {
  await browser.close();
  await server.stop();
}

/** A change of a code's plain words that waits for a second person, typed in the editor. */
async function submitted(page: Page, code: string): Promise<void> {
  await page.goto(`${server.url}/admin/#/codes/${code}`);
  const words = page.getByRole('textbox', { name: 'In plain language', exact: true });
  await words.waitFor();
  await words.fill(`${await words.inputValue()} Nothing is cut.`);
  await page.getByRole('button', { name: 'Submit for review' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('checkbox').first().check();
  await dialog
    .getByRole('textbox')
    .first()
    .fill('Patients ask whether it hurts: the page now says that nothing is cut.');
  await dialog.getByRole('button', { name: 'Submit for review' }).click();
  const said = page.getByText(`${code} is submitted for review.`);
  await said.waitFor();
  await said.waitFor({ state: 'hidden' });
}
