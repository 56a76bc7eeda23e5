import type { KeyboardEvent } from 'react';

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, j: 1, ArrowUp: -1, k: -1 };

/**
 * Which row a key was pressed on; moves the focus between the rows' links by arrows, or by j and k. Null where the
 * key belongs to something else: a field, a button, a combination.
 */
export function rowAtKey(event: KeyboardEvent<HTMLElement>): number | null {
  const target = event.target as HTMLElement;
  if (event.ctrlKey || event.metaKey || event.altKey || target.tagName !== 'A') {
    return null;
  }
  const row = target.closest<HTMLElement>('[data-row]');
  const step = STEPS[event.key];
  if (row && step !== undefined) {
    event.preventDefault();
    const links = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-row] a:first-of-type')].filter(
      (link, at, all) => all.findIndex((other) => other.closest('tr') === link.closest('tr')) === at,
    );
    const at = links.findIndex((link) => link.closest('tr') === row);
    links[Math.min(links.length - 1, Math.max(0, at + step))]?.focus();
    return null;
  }
  return row ? Number(row.dataset.row) : null;
}
