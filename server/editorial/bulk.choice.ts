import type { ChosenCode } from '../bulk/bulk.read.ts';
import { BadInput } from '../errors.ts';
import type { BulkSelection } from './bulk.type.ts';
import type { CatalogEntry } from './code.entry.ts';
import type { CatalogFilter } from './code.facet.ts';

const MOST_BY_NAME = 1_000;

/** The codes of a selection in code order. @throws BadInput where it names both or neither */
export async function chosenCodes(
  { codes, filter }: BulkSelection,
  listed: (filter: CatalogFilter) => Promise<readonly CatalogEntry[]>,
): Promise<ChosenCode[]> {
  if (Boolean(codes) === Boolean(filter))
    throw new BadInput('Choose codes by name or by a filter.', { field: 'selection' });
  if (codes && codes.length > MOST_BY_NAME)
    throw new BadInput(`Name at most ${MOST_BY_NAME} codes; use a filter for more.`, { field: 'selection' });
  const wanted = codes ? new Set(codes) : null;
  return (await listed(filter ?? {}))
    .filter(({ code }) => !wanted || wanted.has(code))
    .map(({ code, title, contentRevision, specialties, appliesFrom }) => ({
      ...{ code, title, specialties, appliesFrom: appliesFrom ?? '' },
      hasWords: contentRevision > 0,
    }));
}
