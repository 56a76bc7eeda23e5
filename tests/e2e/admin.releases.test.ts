import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { ReleaseImport } from '../../importers/release.import.ts';
import { SYSTEM } from '../../server/audit/audit.actor.ts';
import { projectRoot } from '../../server/config.ts';
import { type TestApp, testApp } from '../support/app.ts';
import { openBrowser, type Seat, seatFor } from '../support/browser.ts';
import { madeCsv, madeRows, TITLES } from '../support/made-release.ts';
import { loadSample } from '../support/workshop.ts';

jest.setTimeout(120_000);

const CMS = join(projectRoot(), '..', 'shared', 'cms');
const SAMPLE = join(projectRoot(), 'importers', 'sample');
/** Real releases where they lie beside the project; the excerpts of them otherwise. */
const isReal = existsSync(CMS);
const FILE = join(isReal ? CMS : SAMPLE, 'RVU26C', 'PPRRVU2026_Jul_nonQPP.csv');
const BEFORE = join(isReal ? CMS : SAMPLE, 'RVU25D', 'PPRRVU2025_Oct.csv');

let app: TestApp;
let browser: Browser;
let ines: Seat;

beforeAll(async () => {
  app = await testApp(async (workshop) => {
    await loadSample(workshop, 'RVU25D');
    await new ReleaseImport(workshop.source, workshop.releases).run({
      ...{ path: BEFORE, isDryRun: false, activate: 'ON_ITS_DAY', accept: [], isSample: false, by: SYSTEM },
    });
  });
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

  it('that is left while its bytes are on their way leaves nothing', async () => {
    const { page, context } = ines;
    const line = await context.newCDPSession(page);
    const speed = (uploadThroughput: number) =>
      line.send('Network.emulateNetworkConditions', {
        ...{ offline: false, latency: 0, downloadThroughput: -1, uploadThroughput },
      });
    await page.getByLabel('Choose files').first().setInputFiles(FILE);
    await speed(4_000);
    await page.getByRole('button', { name: 'Bring it in' }).click();
    await page.getByRole('progressbar', { name: 'Sending the files' }).waitFor();
    page.once('dialog', (dialog) => void dialog.accept());
    await page.reload();
    await speed(-1);
    await page.getByRole('table', { name: 'Releases' }).waitFor();
    const [{ count }] = await app.workshop.source.query(
      'SELECT count(*)::int AS count FROM import_run WHERE spool IS NOT NULL',
    );
    expect(count).toBe(0);
  });

  it('is dropped as a file, and its report survives a reload', async () => {
    const { page } = ines;
    await page.getByLabel('Choose files').first().waitFor({ state: 'attached' });
    const carried = await page.evaluateHandle(
      ({ bytes, name }) => {
        const transfer = new DataTransfer();
        transfer.items.add(new File([Uint8Array.from(bytes, (byte) => byte.charCodeAt(0))], name));
        return transfer;
      },
      { bytes: readFileSync(FILE, 'latin1'), name: basename(FILE) },
    );
    const isKept = await page.evaluate((dataTransfer) => {
      const beside = new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer });
      document.body.dispatchEvent(beside);
      return beside.defaultPrevented;
    }, carried);
    expect(isKept).toBe(true);
    expect(await page.getByRole('dialog').count()).toBe(0);
    await page.locator('[data-drop]').first().dispatchEvent('drop', { dataTransfer: carried });
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

  it('has differences that can be narrowed by kind, code and how far the total moved', async () => {
    const { page } = ines;
    const range = page.getByRole('status').filter({ hasText: / of / });
    const spread = page.getByRole('region', { name: 'How far totals moved, in percent' });
    if (isReal) {
      await page.getByRole('button', { name: /^Added 496/ }).waitFor();
      await page.getByRole('button', { name: /^Removed 230/ }).waitFor();
      await page.getByRole('button', { name: /^Work 7,477/ }).click();
      await range.filter({ hasText: 'of 7,477' }).waitFor();
      await page.getByRole('button', { name: /^Work 7,477/ }).click();
    }
    await page.getByLabel('Codes that begin with').fill('2744');
    await page.getByRole('link', { name: '27447', exact: true }).waitFor();
    // 27447: 38.88 to 34.71, 10.7 % less.
    const bar = spread.getByRole('button', { name: /^−25 to −10 %/ });
    await bar.click();
    expect(await bar.getAttribute('aria-pressed')).toBe('true');
    await page.getByRole('link', { name: '27447', exact: true }).waitFor();
    await spread.getByRole('button', { name: /^50 % and further up/ }).click();
    await page.getByText('No row fits').waitFor();
    await spread.getByRole('button', { name: /^50 % and further up/ }).click();
    await page.getByRole('link', { name: '27447', exact: true }).waitFor();
    await spread.getByText('As a table').click();
    await spread.getByRole('table').getByText('−25 to −10 %').waitFor();
  });

  it('goes live after the consequence was said, and comes back by its name', async () => {
    const { page } = ines;
    await page.getByRole('button', { name: /^Activate RVU26C/ }).click();
    await page.getByText(/Readers see the figures of RVU26C at once. Before: RVU25D/).waitFor();
    await page.getByRole('dialog').getByRole('button', { name: 'Activate', exact: true }).click();
    await page.getByText('RVU26C is active.').waitFor();
    for (let turn = 0; turn < 60 && (await current()) !== 'RVU26C'; turn += 1)
      await new Promise((resolve) => setTimeout(resolve, 50));
    expect(await current()).toBe('RVU26C');
    await page.getByRole('button', { name: /^Roll back RVU26C/ }).click();
    const button = page.getByRole('dialog').getByRole('button', { name: 'Roll back', exact: true });
    await page.getByText(/RVU25D(\/2)? is in force again/).waitFor();
    expect(await button.isDisabled()).toBe(true);
    await page.getByLabel('Type RVU26C to go on').fill('RVU26C');
    await button.click();
    await page.getByText('RVU26C is withdrawn.').waitFor();
  });

  it('that is odd is refused until each kind is accepted with a reason', async () => {
    const { page } = ines;
    await page.goto(`${app.url}/admin/#/releases`);
    const buffer = Buffer.from(madeCsv(madeRows(300), TITLES.RVU26D));
    await page
      .getByLabel('Choose files')
      .first()
      .setInputFiles({ name: 'RVU26D.csv', mimeType: 'text/csv', buffer });
    await page.getByRole('button', { name: 'Bring it in' }).click();
    await page.getByText('Refused: nothing was written').waitFor({ timeout: 60_000 });
    const form = page.getByRole('region', { name: 'What has to be accepted' });
    const again = form.getByRole('button', { name: 'Bring it in again with these reasons' });
    expect(await again.isDisabled()).toBe(true);
    const reasons = form.getByRole('textbox');
    for (let at = 0; at < (await reasons.count()); at += 1)
      await reasons.nth(at).fill('CMS announced the new coding on 1 August');
    await again.click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText('CODES_LOST').waitFor();
    await dialog.getByRole('button', { name: 'Bring it in' }).click();
    await page.getByText('It is staged').waitFor({ timeout: 60_000 });
    await page.getByText('Accepted: CMS announced the new coding on 1 August').first().waitFor();
    const [run] = await app.workshop.source.query(
      `SELECT anomalies FROM import_run WHERE release_name = 'RVU26D' AND state = 'DONE'`,
    );
    expect(run.anomalies).toContainEqual(
      expect.objectContaining({ kind: 'CODES_LOST', reason: 'CMS announced the new coding on 1 August' }),
    );
  });

  it('takes its companion files in afterwards', async () => {
    const { page } = ines;
    const localities = async () => {
      const [{ count }] = await app.workshop.source.query(
        `SELECT count(*)::int AS count FROM locality JOIN release r ON r.id = release_id WHERE r.name = 'RVU26D'`,
      );
      return count;
    };
    expect(await localities()).toBe(0);
    await page.goto(`${app.url}/admin/#/releases`);
    await page
      .getByLabel('Choose files')
      .first()
      .setInputFiles(join(SAMPLE, 'RVU26C', 'GPCI2026.csv'));
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('What they are').selectOption('RVU26D/1');
    expect(await dialog.getByRole('textbox', { name: 'Release' }).isDisabled()).toBe(true);
    await dialog.getByRole('button', { name: 'Bring it in' }).click();
    await page.waitForURL(/#\/imports\//);
    await page.getByText('It is staged').waitFor({ timeout: 60_000 });
    expect(await localities()).toBeGreaterThan(0);
  });

  it('whose rows are refused says where, and hands them over as csv', async () => {
    const { page } = ines;
    await page.goto(`${app.url}/admin/#/releases`);
    const rows = madeRows(300, (row, at) => (at === 4 ? { ...row, work: '=1+1' } : row));
    const buffer = Buffer.from(madeCsv(rows, TITLES.RVU26D));
    await page
      .getByLabel('Choose files')
      .first()
      .setInputFiles({ name: 'odd.csv', mimeType: 'text/csv', buffer });
    await page.getByRole('button', { name: 'Bring it in' }).click();
    await page.getByText('Refused: nothing was written').waitFor({ timeout: 60_000 });
    await page.getByText('NUMBER_FORM').first().waitFor();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Refused rows (csv)' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('refused.csv');
  });

  it('no screen breaks the security policy or throws', () => {
    // A server that is busy says so by 503, and is asked again.
    expect(ines.complaints.filter((complaint) => !complaint.includes('status of 503'))).toEqual([]);
  });
});
