import type { CodeFacetField, CodeListQuery } from '../gql/graphql.ts';
import type { Option } from '../layout/Choice.tsx';
import { count } from '../providers/locale.ts';

/** What comes with the list beside its rows. */
export type ListFacts = Omit<CodeListQuery['codes'], 'items' | 'total'>;
export type Counts = ReadonlyMap<string, number>;

/** Codes by value of one field; null before the first list came. */
export function countsOf(facts: ListFacts | undefined, field: CodeFacetField): Counts | null {
  const facet = facts?.facets.find((one) => one.field === field);
  return facet ? new Map(facet.values.map(({ value, count }) => [value, count])) : null;
}

/** Options with their counts behind them; what no code has is left out, unless it is chosen. */
export function counted(options: readonly Option[], counts: Counts | null, chosen: string): Option[] {
  if (!counts) {
    return [...options];
  }
  return options
    .filter(({ value }) => value === chosen || (counts.get(value) ?? 0) > 0)
    .map(({ value, label }) => ({ value, label: `${label} (${count.format(counts.get(value) ?? 0)})` }));
}

/** People who are at codes, by name. */
export function peopleOf(facts: ListFacts | undefined): Option[] {
  const facet = facts?.facets.find(({ field }) => field === 'ASSIGNEE');
  return (facet?.values ?? [])
    .flatMap(({ value, label }) => (label === null ? [] : [{ value, label }]))
    .toSorted((left, right) => left.label.localeCompare(right.label, 'en'));
}
