import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { projectRoot } from '../../server/config.ts';
import { type TestApp, testApp } from '../support/app.ts';
import { openBrowser, type Seat, seatFor } from '../support/browser.ts';
import { loadSample } from '../support/workshop.ts';

jest.setTimeout(120_000);

const FILE = join(projectRoot(), 'importers', 'sample', 'RVU26C', 'PPRRVU2026_Jul_nonQPP.csv');

let app: TestApp;
let browser: Browser;
let ines: Seat;

beforeAll(async () => {
  app = await testApp((workshop) => loadSample(workshop, 'RVU25D'));
  await app.signedIn('IMPORTER', 'Ines');
  browser = await openBrowser();
  ines = await seatFor(browser, app.url, 'ines@example.org');
});
afterAll(async () => {
  await browser?.close();
  await app?.stop();
});

const current = async () => {
  const { data } = await app.ask<{ releases: { name: string; isCurrent: boolean }[] }>(
    '{ releases { name isCurrent } }',
  );
  return data.releases.find(({ isCurrent }) => isCurrent)?.name;
};

describe('a release in the browser', () => {
  it('is planned before its files exist', async () => {
    const { page } = ines;
    await page.goto(`${app.url}/admin/#/releases`);
    await page.getByRole('button', { name: 'Plan a release' }).click();
    await page.getByRole('textbox', { name: 'Release' }).fill('rvu27a');
    expect(await page.getByRole('dialog').getByLabel('Effective').inputValue()).toBe('2027-01-01');
    await page.getByRole('button', { name: 'Plan it' }).click();
    await page.getByText('RVU27A is planned.').waitFor();
  });

  it('is brought in as a file, and its report survives a reload', async () => {
    const { page } = ines;
    await page.locator('input[type=file]').first().setInputFiles(FILE);
    await page.getByRole('button', { name: 'Bring it in' }).click();
    await page.waitForURL(/#\/imports\//);
    await page.reload();
    await page.getByText(/It is staged|Refused: nothing was written/).waitFor({ timeout: 60_000 });
    await page.getByText('rows read').waitFor();
  });

  it('shows what it changes before readers see it', async () => {
    const { page } = ines;
    await page.getByRole('link', { name: /^Open RVU26C/ }).click();
    await page.getByRole('table', { name: 'Differences' }).waitFor();
    await page.getByRole('img', { name: /Total before and after/ }).waitFor();
    expect(await current()).toBe('RVU25D');
  });

  it('goes live after the consequence was said, and comes back by its name', async () => {
    const { page } = ines;
    await page.getByRole('button', { name: /^Activate RVU26C/ }).click();
    await page.getByText('Readers see the figures of RVU26C at once. Before: RVU25D.').waitFor();
    await page.getByRole('dialog').getByRole('button', { name: 'Activate', exact: true }).click();
    await page.getByText('RVU26C is active.').waitFor();
    for (let turn = 0; turn < 60 && (await current()) !== 'RVU26C'; turn += 1)
      await new Promise((resolve) => setTimeout(resolve, 50));
    expect(await current()).toBe('RVU26C');
    await page.getByRole('button', { name: /^Roll back RVU26C/ }).click();
    const button = page.getByRole('dialog').getByRole('button', { name: 'Roll back', exact: true });
    await page.getByText('RVU25D is in force again').waitFor();
    expect(await button.isDisabled()).toBe(true);
    await page.getByLabel('Type RVU26C to go on').fill('RVU26C');
    await button.click();
    await page.getByText('RVU26C is withdrawn.').waitFor();
  });

  it('no screen breaks the security policy or throws', () => {
    expect(ines.complaints).toEqual([]);
  });
});
