import type { ListValues } from '../codes/code.listing.ts';

/** Where the list of codes shows what a number counts. */
export function listOf(filter: ListValues): string {
  return `/codes?${new URLSearchParams({ filter: JSON.stringify(filter), page: '1' })}`;
}
