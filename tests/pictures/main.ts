import 'reflect-metadata';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
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
  const desk = await seatFor(browser, server.url, 'admin@plaincode.local');
  await openCode(desk, server.url, '96932');
  await desk.page
    .getByRole('heading', { name: /^96932/ })
    .last()
    .waitFor();
  await desk.page.waitForTimeout(1_500);
  await desk.page.screenshot({ path: join(folder, 'editor.png') });
  await desk.page.goto(`${server.url}/admin/#/`);
  await desk.page.getByText('As a table').waitFor();
  await desk.page.waitForTimeout(500);
  await desk.page.screenshot({ path: join(folder, 'home.png') });
  await desk.page.goto(`${server.url}/admin/#/codes`);
  await desk.page.getByRole('link', { name: '00142' }).waitFor();
  await desk.page.waitForTimeout(500);
  await desk.page.screenshot({ path: join(folder, 'codes.png') });
} finally {
  await browser.close();
  await server.stop();
}
