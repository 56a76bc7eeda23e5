import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { BrowserContext, Page } from 'playwright-core';

interface Violation {
  readonly id: string;
  readonly impact: string | null;
  readonly nodes: readonly { readonly target: readonly string[] }[];
}

interface Engine {
  configure(spec: object): void;
  run(context: Document, options: object): Promise<{ violations: Violation[] }>;
}

export type Theme = 'light' | 'dark';

/** Puts axe into every document that a window of this context opens from now on. */
export function withAxe(context: BrowserContext): Promise<unknown> {
  return context.addInitScript(
    readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8'),
  );
}

/** Another state: nothing of it was looked at. The bar at the top is the same in each. */
export function forgetLooks(page: Page): Promise<void> {
  return page.evaluate(() => {
    for (const theme of ['light', 'dark'])
      for (const element of document.querySelectorAll(`[data-looked-${theme}]`))
        if (!element.closest('header')) element.removeAttribute(`data-looked-${theme}`);
  });
}

/**
 * Serious and critical violations of the page as it stands, in words. Markup is the same in both themes: the rules that
 * look at it alone are asked in the light one. Colours are the same at each width: an element is asked about its own
 * once in each theme, at the first width that shows it. Without `always`, a width that shows nothing new is passed over.
 */
export async function violations(page: Page, theme: Theme, always: boolean): Promise<string[]> {
  const found = await page.evaluate(
    async ({ mark, isWhole, always }) => {
      const engine = (globalThis as unknown as { axe: Engine }).axe;
      const selector = `:not([${mark}])`;
      const fresh = [...document.body.querySelectorAll(selector)].filter((one) => one.checkVisibility());
      if (fresh.length === 0 && !always) return [];
      engine.configure({ rules: [{ id: 'color-contrast', selector }] });
      const { violations } = await engine.run(document, {
        resultTypes: ['violations'],
        preload: false,
        ...(isWhole ? {} : { runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] } }),
      });
      for (const one of fresh) one.setAttribute(mark, '');
      return violations;
    },
    { mark: `data-looked-${theme}`, isWhole: theme === 'light', always },
  );
  return found
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(' | ')}`);
}

/** What stands out of the screen to the side; a table may scroll in its own frame. */
export async function overflow(page: Page): Promise<string[]> {
  const [inner, outer] = await page.evaluate(() => [document.documentElement.scrollWidth, window.innerWidth]);
  return Number(inner) > Number(outer) ? [`the page is ${inner} pixels wide in a window of ${outer}`] : [];
}

const STILL = 100;
const LONGEST = 3_000;

/** Waits until nothing of the page has changed for a tenth of a second: lists have followed, dialogs have come. */
export function stillness(page: Page): Promise<void> {
  return page.evaluate(
    ([still, longest]) =>
      new Promise<void>((resolve) => {
        const begun = performance.now();
        let changed = begun;
        const watch = new MutationObserver(() => {
          changed = performance.now();
        });
        watch.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
        const look = () => {
          const now = performance.now();
          if (now - changed < still && now - begun < longest) return void setTimeout(look, 20);
          watch.disconnect();
          resolve();
        };
        look();
      }),
    [STILL, LONGEST] as const,
  );
}

const SHIFTS = `window.shifts = 0;
new PerformanceObserver((list) => {
  for (const { hadRecentInput, value } of list.getEntries()) if (!hadRecentInput) window.shifts += value;
}).observe({ type: 'layout-shift', buffered: true });`;

/** Adds up how far things move by themselves in every document that a window of this context opens from now on. */
export function withShifts(context: BrowserContext): Promise<unknown> {
  return context.addInitScript(SHIFTS);
}

/** The layout shift since the last look: share of the window that moved, times how far. */
export function shiftsSince(page: Page): Promise<number> {
  return page.evaluate(() => {
    const counted = globalThis as unknown as { shifts: number };
    const { shifts } = counted;
    counted.shifts = 0;
    return shifts;
  });
}
