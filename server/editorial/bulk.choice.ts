import type { ChosenCode } from '../bulk/bulk.read.ts';
import type { BulkRequest } from '../bulk/bulk.service.ts';
import { BadInput } from '../errors.ts';
import type { WorkFilter } from '../worklist/worklist.view.ts';
import type { BulkInput, BulkSelection } from './bulk.type.ts';
import type { CatalogEntry } from './code.entry.ts';
import type { CatalogFilter } from './code.facet.ts';

const MOST_BY_NAME = 1_000;

/** What a client asks for. A filter of the work list says whose items are meant. @throws BadInput where nothing does */
export function bulkRequestOf({ act, selection, settings }: BulkInput): BulkRequest {
  const release = settings?.release ?? selection.work?.release ?? null;
  if (selection.work && release === null)
    throw new BadInput('Say for which release, like RVU26D.', { field: 'release' });
  return { act, settings: { ...settings, release }, selection: { ...selection } };
}

/** The codes of a selection in code order. @throws BadInput where it names none or two of the three */
export async function chosenCodes(
  { codes, filter, work }: BulkSelection,
  listed: (filter: CatalogFilter) => Promise<readonly CatalogEntry[]>,
  worked: (filter: WorkFilter) => Promise<ReadonlySet<string>>,
): Promise<ChosenCode[]> {
  if ([codes, filter, work].filter(Boolean).length !== 1)
    throw new BadInput('Choose codes by name or by a filter.', { field: 'selection' });
  if (codes && codes.length > MOST_BY_NAME)
    throw new BadInput(`Name at most ${MOST_BY_NAME} codes; use a filter for more.`, { field: 'selection' });
  const wanted = codes ? new Set(codes) : work ? await worked(work) : null;
  return (await listed(filter ?? {}))
    .filter(({ code }) => !wanted || wanted.has(code))
    .map(({ code, title, contentRevision, specialties, appliesFrom }) => ({
      ...{ code, title, specialties, appliesFrom: appliesFrom ?? '' },
      hasWords: contentRevision > 0,
    }));
}
