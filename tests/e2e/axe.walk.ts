import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import type { TestApp } from '../support/app.ts';
import {
  forgetLooks,
  overflow,
  shiftsSince,
  stillness,
  type Theme,
  violations,
  withAxe,
  withShifts,
} from '../support/axe.ts';
import { emptySeat, openBrowser, type Seat, seatFor } from '../support/browser.ts';
import { axeHouse } from './axe.house.ts';
import type { Screen, Stage } from './axe.stage.ts';

jest.setTimeout(60_000);

/** What Web Vitals call good. Most screens have 0; on a busy machine a late font or heading may still move something. */
const MOST_SHIFT = 0.1;

type Device = 'desktop' | 'tablet' | 'phone';
type Place = `${Device}, ${Theme}`;

const WIDTHS = {
  desktop: { width: 1440, height: 900 },
  tablet: { width: 1024, height: 768 },
  phone: { width: 390, height: 844 },
} as const;

/** All widths in both themes by hand, `AXE=all npm test -- tests/e2e/admin.axe`: what is on a phone alone has the same colours. */
const NARROW_IN_THE_DARK: readonly (readonly [Device, Theme])[] = process.env.AXE
  ? [
      ['phone', 'dark'],
      ['tablet', 'dark'],
    ]
  : [];

/**
 * One walk through the widths and both themes with a state as it stands, one step at a time: the page lays itself
 * out anew, and follows the system's colours since nobody has chosen a theme.
 */
const PLACES: readonly (readonly [Device, Theme])[] = [
  ['desktop', 'light'],
  ['tablet', 'light'],
  ['phone', 'light'],
  ...NARROW_IN_THE_DARK,
  ['desktop', 'dark'],
];

async function enter(page: Page, device: Device, theme: Theme): Promise<void> {
  await page.setViewportSize(WIDTHS[device]);
  await page.emulateMedia({ colorScheme: theme });
  await stillness(page);
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe(theme);
}

/** Each gives the focus back. The palette and the list of keys belong to no screen: they outlive a change of address. */
async function closeOverlay(page: Page): Promise<void> {
  const overlay = page.locator('[role=dialog], [role=menu]');
  if ((await overlay.count()) === 0) return;
  await page.keyboard.press('Escape');
  await overlay.first().waitFor({ state: 'detached' });
  await page.waitForFunction(() => document.activeElement !== document.body);
}

/** What must be the same in all places: else it would be another state that is looked at. */
function standing(page: Page): Promise<string> {
  return page.evaluate(
    () => `${location.hash}, dialogs: ${document.querySelectorAll('[role=dialog]').length}`,
  );
}

/** Serious and critical complaints by screen, device and theme: printed at the end. */
const table = new Map<string, Partial<Record<Place, number>>>();
function printTable(): void {
  const places = PLACES.map((place) => place.join(', ') as Place);
  const lines = [...table].map(
    ([name, found]) =>
      `${name.padEnd(34)}${places.map((place) => String(found[place] ?? '–').padStart(16)).join('')}`,
  );
  const head = `${'screen'.padEnd(34)}${places.map((place) => place.padStart(16)).join('')}`;
  process.stdout.write(`\n${[head, ...lines].join('\n')}\n`);
}

async function look({ page, complaints }: Seat, url: string, stage: Stage, screen: Screen): Promise<void> {
  const { name, path, before, ready, onPhone, after, complaint } = screen;
  if (path) {
    await closeOverlay(page);
    await before?.(page, stage);
    await page.mouse.move(0, 0);
    await shiftsSince(page).catch(() => 0);
    await page.goto(`${url}/admin/#${path(stage)}`);
  }
  await ready(page, stage);
  await stillness(page);
  if (path) expect(await shiftsSince(page)).toBeLessThan(MOST_SHIFT);
  const state = await standing(page);
  const found: Record<string, string[]> = {};
  await forgetLooks(page);
  for (const [device, theme] of PLACES) {
    await enter(page, device, theme);
    if (device === 'phone' && theme === 'light' && onPhone) {
      await onPhone(page);
      await stillness(page);
    }
    expect(await standing(page)).toBe(state);
    const place = `${device}, ${theme}` as const;
    const here = [
      ...(await violations(page, theme, theme === 'light' && device !== 'tablet')),
      ...(await overflow(page)),
    ];
    table.set(name, { ...table.get(name), [place]: here.length });
    if (here.length > 0) found[place] = here;
  }
  await enter(page, 'desktop', 'light');
  await after?.(page);
  expect(found).toEqual({});
  expect(complaints.splice(0).filter((line) => !complaint?.test(line))).toEqual([]);
}

/** A suite of its own: looks at each state, first those of somebody who is not signed in. */
export function walk(doors: readonly Screen[], screens: readonly Screen[]): void {
  let house: { app: TestApp; stage: Stage };
  let browser: Browser;
  let seat: Seat;
  let door: Seat;
  beforeAll(async () => {
    house = await axeHouse();
    browser = await openBrowser();
    seat = await seatFor(browser, house.app.url, 'ada@example.org');
    door = await emptySeat(browser);
    for (const { page, context } of [seat, door]) {
      page.setDefaultTimeout(15_000);
      await withAxe(context);
      await withShifts(context);
      await page.goto('about:blank');
    }
  });
  afterAll(async () => {
    printTable();
    await browser?.close();
    await house?.app.stop();
  });
  const each = [
    ...doors.map((screen) => ({ name: screen.name, screen, isInside: false })),
    ...screens.map((screen) => ({ name: screen.name, screen, isInside: true })),
  ];
  it.each(each)('axe and the browser have no serious complaint about: $name', ({ screen, isInside }) =>
    look(isInside ? seat : door, house.app.url, house.stage, screen),
  );
}
