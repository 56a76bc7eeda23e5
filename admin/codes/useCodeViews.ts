import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useListContext } from 'react-admin';
import type { CodeColumn, CodeViewFieldsFragment, CodeViewsQuery } from '../gql/graphql.ts';
import { ask } from '../providers/graphql.client.ts';
import { USUAL_COLUMNS } from './code.columns.tsx';
import { columnsOf, type ListValues } from './code.listing.ts';
import { CODE_VIEWS, KEEP_CODE_COLUMNS } from './codes.graphql.ts';

const KEY = ['codeViews'];

/** Views that are kept, mine and shared, and my own columns. */
export function useCodeViews() {
  return useQuery({
    queryKey: KEY,
    meta: { part: 'views' },
    queryFn: ({ signal }) => ask(CODE_VIEWS, {}, { signal }),
  });
}

/** Asks for the views anew, after one was written. */
export function useViewsAnew(): () => Promise<void> {
  const queries = useQueryClient();
  return () => queries.invalidateQueries({ queryKey: KEY });
}

/** The view that the list around began with; null where it began with none, or with one that is gone. */
export function useChosenView(): CodeViewFieldsFragment | null {
  const { view } = useListContext().filterValues as ListValues;
  const { data } = useCodeViews();
  return data?.codeViews.find(({ id }) => id === view) ?? null;
}

export interface ShownColumns {
  readonly columns: readonly CodeColumn[];
  /** False where nobody chose: then a narrow screen shows fewer. */
  readonly isChosen: boolean;
  /** Whether they may be others in a moment. */
  readonly isPending: boolean;
}

/** The columns of the address, else of the view, else my own, else the usual ones. */
export function useShownColumns(): ShownColumns {
  const { data, isPending } = useCodeViews();
  const view = useChosenView();
  const own = columnsOf(useListContext().filterValues as ListValues);
  const columns = own ?? view?.columns ?? data?.codeColumns ?? null;
  return { columns: columns ?? USUAL_COLUMNS, isChosen: columns !== null, isPending: isPending && !own };
}

/** Keeps my own columns: shown at once, and asked for again where keeping failed. */
export function useKeepColumns() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (columns: CodeColumn[]) => ask(KEEP_CODE_COLUMNS, { columns }),
    onMutate: (columns) =>
      queries.setQueryData<CodeViewsQuery>(KEY, (known) => known && { ...known, codeColumns: columns }),
    onError: () => void queries.invalidateQueries({ queryKey: KEY }),
  });
}
