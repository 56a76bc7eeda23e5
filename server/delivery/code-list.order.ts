import type { CodeEntry } from './code-list.entry.ts';
import type { CodeSort } from './delivery.enum.ts';

/** A sort: the number that decides, its direction, and the direction of codes where that number is equal. */
export interface CodeOrder {
  readonly valueOf: (entry: CodeEntry) => number;
  readonly direction: 1 | -1;
  readonly codeDirection: 1 | -1;
}

const WORK = ({ work }: CodeEntry) => work;
const TOTAL = ({ total }: CodeEntry) => total;
const NOTHING = () => 0;

/** @param updatedAt milliseconds at which the page of a code last changed */
export function codeOrder(sort: CodeSort, updatedAt: (code: string) => number): CodeOrder {
  switch (sort) {
    case 'CODE_ASC':
      return { valueOf: NOTHING, direction: 1, codeDirection: 1 };
    case 'CODE_DESC':
      return { valueOf: NOTHING, direction: 1, codeDirection: -1 };
    case 'WORK_ASC':
      return { valueOf: WORK, direction: 1, codeDirection: 1 };
    case 'WORK_DESC':
      return { valueOf: WORK, direction: -1, codeDirection: 1 };
    case 'TOTAL_NON_FACILITY_ASC':
      return { valueOf: TOTAL, direction: 1, codeDirection: 1 };
    case 'TOTAL_NON_FACILITY_DESC':
      return { valueOf: TOTAL, direction: -1, codeDirection: 1 };
    case 'UPDATED_DESC':
      return { valueOf: ({ code }) => updatedAt(code), direction: -1, codeDirection: 1 };
  }
}

/** Order of an entry against a place in the list: before it, at it, after it. */
export function compareInOrder(
  order: CodeOrder,
  left: { value: number; code: string },
  right: { value: number; code: string },
): number {
  if (left.value !== right.value) return order.direction * (left.value - right.value);
  if (left.code === right.code) return 0;
  return left.code < right.code ? -order.codeDirection : order.codeDirection;
}
