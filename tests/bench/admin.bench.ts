import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { projectRoot } from '../../server/config.ts';
import { openBrowser, openCode, type Seat, seatFor } from '../support/browser.ts';
import { PASSWORD } from '../support/password.ts';
import { startServer } from './bench.server.ts';

/** One measure in the browser beside its yardstick of the same run. */
interface AdminRow {
  readonly work: string;
  readonly ours: number;
  readonly unit: string;
  readonly yardstick: string;
  readonly its: number;
}

/** What the admin costs in a real browser: the first load, a key in a full form, a filter of the list. */
export async function adminBench(): Promise<void> {
  const server = await startServer({ ADMIN_PASSWORD: PASSWORD });
  const browser = await openBrowser();
  try {
    const seat = await seatFor(browser, server.url, 'admin@plaincode.local');
    const rows = [
      ...(await firstLoad(seat, server.url)),
      ...(await typing(seat, server.url)),
      ...(await filtering(seat, server.url)),
    ];
    console.table(
      rows.map(({ work, ours, unit, yardstick, its }) => ({
        ...{ work, ours: round(ours), unit, yardstick, its: round(its), ratio: (ours / its).toFixed(2) },
      })),
    );
  } finally {
    await browser.close();
    await server.stop();
  }
}

/** Scripts that came before the home screen stood, gzipped, against an empty react-admin built in the same way. */
async function firstLoad({ context }: Seat, url: string): Promise<AdminRow[]> {
  const page = await context.newPage();
  let bytes = 0;
  page.on('response', async (response) => {
    if (!new URL(response.url()).pathname.endsWith('.js')) return;
    const body = await response.body().catch(() => Buffer.alloc(0));
    bytes += gzipSync(body).length;
  });
  await page.goto(`${url}/admin/`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.waitForLoadState('networkidle');
  await page.close();
  const empty = await emptyAdmin();
  return [
    {
      ...{ work: 'first load, scripts', ours: bytes / 1000, unit: 'kB gzip' },
      ...{ yardstick: 'empty react-admin', its: empty / 1000 },
    },
  ];
}

const EMPTY = `import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { Admin, ListGuesser, Resource } from 'react-admin';
const dataProvider = { getList: () => Promise.resolve({ data: [], total: 0 }) };
createRoot(document.body.appendChild(document.createElement('div'))).render(
  createElement(Admin, { dataProvider }, createElement(Resource, { name: 'posts', list: ListGuesser })),
);`;

async function emptyAdmin(): Promise<number> {
  const root = join(projectRoot(), 'dist', 'bench-empty-admin');
  mkdirSync(root, { recursive: true });
  writeFileSync(join(root, 'main.js'), EMPTY);
  writeFileSync(join(root, 'index.html'), '<!doctype html><script type="module" src="./main.js"></script>');
  const { build } = await import('vite');
  await build({ root, logLevel: 'silent', build: { outDir: 'out', chunkSizeWarningLimit: 9_999 } });
  const assets = join(root, 'out', 'assets');
  const sizes = readdirSync(assets)
    .filter((name) => name.endsWith('.js'))
    .map((name) => gzipSync(readFileSync(join(assets, name))).length);
  rmSync(root, { recursive: true });
  return sizes.reduce((sum, size) => sum + size, 0);
}

const FULL = 8;
const SENTENCE = 'A person types this answer without looking at the screen, and it has to keep up. ';

/** From a key to the picture that shows it: in an answer below seven full ones, and in a plain text area. */
async function typing(seat: Seat, url: string): Promise<AdminRow[]> {
  const { page } = seat;
  await openCode(seat, url, '96932');
  const answers = page.getByLabel(/^Answer to question/);
  for (let count = await answers.count(); count < FULL; count += 1)
    await page.getByRole('button', { name: 'Add a question' }).click();
  for (let place = 0; place < FULL; place += 1) await answers.nth(place).fill(SENTENCE.repeat(6));
  await answers.nth(3).focus();
  await page.waitForTimeout(3_000);
  const [ours, ourCpu] = await withCpu(page, () => keysToPaint(page));
  const bare = await page.context().newPage();
  await bare.setContent('<textarea rows="6" cols="60"></textarea>');
  await bare.locator('textarea').focus();
  const [its, itsCpu] = await withCpu(bare, () => keysToPaint(bare));
  await bare.close();
  const cpu: AdminRow = {
    ...{ work: `processor a key, ${FULL} full questions`, ours: ourCpu / SENTENCE.length, unit: 'ms of CPU' },
    ...{ yardstick: 'plain text area', its: itsCpu / SENTENCE.length },
  };
  const paints = [0.5, 0.95].map((share) => ({
    ...{
      work: `key to paint, ${FULL} full questions, p${share * 100}`,
      ours: quantile(ours, share),
      unit: 'ms',
    },
    ...{ yardstick: 'plain text area', its: quantile(its, share) },
  }));
  return [cpu, ...paints];
}

/** With the milliseconds that the page's main thread worked meanwhile: of the processor, so load of others is out. */
async function withCpu<Answer>(page: Page, work: () => Promise<Answer>): Promise<[Answer, number]> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const spent = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return 1_000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0);
  };
  // One session for both looks: each counts from its own beginning.
  const begun = await spent();
  const answer = await work();
  const cpu = (await spent()) - begun;
  await session.detach();
  return [answer, cpu];
}

/** In the page, as text: this side of the bench knows no DOM. */
const WATCH_KEYS = `(() => {
  const times = (window.keyTimes = []);
  window.addEventListener('keydown', ({ timeStamp }) => requestAnimationFrame(() => {
    const channel = new MessageChannel();
    channel.port1.onmessage = () => times.push(performance.now() - timeStamp);
    channel.port2.postMessage(null);
  }), true);
})()`;

/** Milliseconds from each of eighty keys to the end of the frame that shows it. */
async function keysToPaint(page: Page): Promise<number[]> {
  await page.evaluate(WATCH_KEYS);
  await page.keyboard.type(SENTENCE, { delay: 60 });
  return page.evaluate<number[]>('window.keyTimes');
}

const COLUMNS = '{ codes(filter: { q: "Q" }, perPage: 25) { total items { code title } } }';

/** From the last key of a search to the rows that fit, against asking the server for the same alone. */
async function filtering({ page }: Seat, url: string): Promise<AdminRow[]> {
  await page.goto('about:blank');
  await page.goto(`${url}/admin/#/codes`);
  await page.getByRole('link', { name: '00142', exact: true }).waitFor();
  const times: number[] = [];
  const bare: number[] = [];
  for (const code of ['96931', '96933', '99213', '96936']) {
    await page.getByLabel('Search codes').fill(code.slice(0, 4));
    await page.waitForTimeout(1_200);
    const begun = performance.now();
    await page.keyboard.press('End');
    await page.keyboard.type(code.slice(4));
    await page.getByText('1–1 of 1').waitFor();
    await page.getByRole('link', { name: code, exact: true }).first().waitFor();
    times.push(performance.now() - begun);
    bare.push(await asked(page, COLUMNS.replace('Q', code)));
  }
  return [
    {
      ...{ work: 'filter of the list, with the pause for more keys', ours: quantile(times, 0.5), unit: 'ms' },
      ...{ yardstick: 'the question alone', its: quantile(bare, 0.5) },
    },
  ];
}

function asked(page: Page, query: string): Promise<number> {
  return page.evaluate(async (text) => {
    const begun = performance.now();
    const headers = { 'content-type': 'application/json' };
    await (
      await fetch('/editorial/graphql', { method: 'POST', headers, body: JSON.stringify({ query: text }) })
    ).json();
    return performance.now() - begun;
  }, query);
}

function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
