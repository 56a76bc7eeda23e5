import chromium from '@sparticuz/chromium';
import {
  type Browser,
  type BrowserContext,
  type Locator,
  type Page,
  chromium as playwright,
} from 'playwright-core';
import { PASSWORD } from './password.ts';

/** In one process all windows would share one jar of cookies; two people need two. */
const SHARING = ['--single-process', '--no-zygote'];
/** A graphics card made of software draws each frame for twice the processor time that drawing without one takes. */
const CARD = ['--ignore-gpu-blocklist', '--in-process-gpu', '--enable-unsafe-swiftshader'];
const LEFT_OUT = [...SHARING, ...CARD];

/** The Chromium that ships inside an npm package: no browser of the machine is needed. */
export async function openBrowser(): Promise<Browser> {
  return playwright.launch({
    executablePath: await chromium.executablePath(),
    args: [
      ...chromium.args.filter((word) => !LEFT_OUT.includes(word) && !word.startsWith('--use-')),
      '--disable-gpu',
      '--disable-software-rasterizer',
      '--no-sandbox',
      '--disable-background-networking',
      '--disable-component-update',
    ],
    headless: true,
  });
}

export interface Seat {
  readonly context: BrowserContext;
  readonly page: Page;
  /** What the browser complained about: errors of the console and of the security policy. */
  readonly complaints: string[];
}

const DESK = { width: 1440, height: 900 };

/** A window of its own, with nobody before it. */
export async function emptySeat(browser: Browser, size = DESK): Promise<Seat> {
  const context = await browser.newContext({ viewport: size, reducedMotion: 'reduce' });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  return { context, page, complaints };
}

/** Somebody's own browser window, signed in through the form. */
export async function seatFor(browser: Browser, url: string, email: string, size = DESK): Promise<Seat> {
  const seat = await emptySeat(browser, size);
  const { page } = seat;
  await page.goto(`${url}/admin/`);
  await page.getByLabel('E-mail').fill(email);
  await page.getByLabel('Password').fill(PASSWORD);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.getByRole('navigation').first().waitFor();
  return seat;
}

export async function openCode({ page }: Seat, url: string, code: string): Promise<void> {
  await page.goto(`${url}/admin/#/codes/${code}`);
  await page.getByLabel('Display name').waitFor();
}

/** Waits until the focus is on this very element. */
export async function holdsFocus(control: Locator): Promise<void> {
  const element = await control.elementHandle();
  await control.page().waitForFunction((wanted) => wanted?.ownerDocument?.activeElement === wanted, element);
}
