import type { Page } from 'playwright-core';
import type { Ask } from '../support/app.ts';

/** What a screen may need to come about. */
export interface Stage {
  /** An import that was read, and one that was refused. */
  readonly imports: { readonly read: string; readonly refused: string };
  readonly wanda: Ask;
  /** Signs everybody out, behind the back of their windows. */
  endSessions(): Promise<unknown>;
}

/** One state of a screen that is looked at. */
export interface Screen {
  readonly name: string;
  /** Where it is; without one it goes on from the state before. */
  readonly path?: (stage: Stage) => string;
  /** Done before going there. */
  readonly before?: (page: Page, stage: Stage) => Promise<unknown>;
  /** What to wait for before looking. */
  readonly ready: (page: Page, stage: Stage) => Promise<unknown>;
  /** What a phone needs besides, to show the same. */
  readonly onPhone?: (page: Page) => Promise<unknown>;
  /** Done after looking, so that the next one can be gone to. */
  readonly after?: (page: Page) => Promise<unknown>;
  /** What the browser says of it in its console: of answers that are refused, for one. Nothing where it is missing. */
  readonly complaint?: RegExp;
}

export const heading = (name: string | RegExp) => (page: Page) =>
  page.getByRole('heading', { level: 1, name }).waitFor();
export const row = (name: string) => (page: Page) =>
  page.getByRole('link', { name, exact: true }).first().waitFor();
export const press = (page: Page, name: string | RegExp) =>
  page.getByRole('button', { name, exact: true }).first().click();
export const dialog = (page: Page) => page.getByRole('dialog');
export const filtered = (path: string, filter: object) => () =>
  `${path}?${new URLSearchParams({ filter: JSON.stringify(filter) })}`;
