import type { FacetField } from './code.facet.ts';
import type { CodeSelection } from './code.listed.ts';

export interface FacetCounts {
  readonly field: FacetField;
  readonly values: { readonly value: string; readonly label: string | null; readonly count: number }[];
}

/** The counts of a selection by field and value, the values in the order in which codes have them. */
export function facetCounts({ board, facets, counts }: CodeSelection): FacetCounts[] {
  return facets.map(({ field, values }) => ({
    field,
    values: values.map((value, number) => ({
      ...{ value, count: counts.get(field)?.[number] ?? 0 },
      label: field === 'ASSIGNEE' ? (board.people.get(value) ?? null) : null,
    })),
  }));
}
