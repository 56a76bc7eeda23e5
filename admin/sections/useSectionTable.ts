import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { SectionTableFieldsFragment } from '../gql/graphql.ts';
import { ask } from '../providers/graphql.client.ts';
import { SECTION_TABLE } from './sections.graphql.ts';

export type SectionTable = SectionTableFieldsFragment;

const KEY = ['sectionTable'];

/** The range table; `put` shows what a write answered, and lets every list of sections be asked for again. */
export function useSectionTable() {
  const queries = useQueryClient();
  const { data, error, refetch } = useQuery({
    queryKey: KEY,
    queryFn: async ({ signal }) => (await ask(SECTION_TABLE, {}, { signal })).sectionTable,
  });
  const put = (table: SectionTable) => {
    queries.setQueryData(KEY, table);
    void queries.invalidateQueries({ queryKey: ['vocabulary'] });
    void queries.invalidateQueries({ queryKey: ['codes'] });
  };
  return { table: data, error, refetch, put };
}
