import { BadInput, PageTooLarge } from '../errors.ts';

const MOST_PER_PAGE = 100;
const LAST_PAGE = 1_000_000;

/** Checks numbered paging. @throws BadInput, PageTooLarge */
export function checkPage(page: number, perPage: number): void {
  if (perPage > MOST_PER_PAGE) throw new PageTooLarge(perPage, MOST_PER_PAGE);
  if (perPage < 1) throw new BadInput('Ask for at least one item.', { field: 'perPage' });
  if (page < 1 || page > LAST_PAGE) throw new BadInput('Pages count from 1.', { field: 'page' });
}
