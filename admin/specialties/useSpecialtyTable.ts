import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { SpecialtyFieldsFragment, SpecialtyTableFieldsFragment } from '../gql/graphql.ts';
import { ask } from '../providers/graphql.client.ts';
import { SPECIALTY_TABLE } from './specialties.graphql.ts';

export type SpecialtyTable = SpecialtyTableFieldsFragment;
export type Specialty = SpecialtyFieldsFragment;

const KEY = ['specialtyTable'];

/** The vocabulary; `put` shows what a write answered. */
export function useSpecialtyTable() {
  const queries = useQueryClient();
  const { data, error, refetch } = useQuery({
    queryKey: KEY,
    queryFn: async ({ signal }) => (await ask(SPECIALTY_TABLE, {}, { signal })).specialtyTable,
  });
  const put = (table: SpecialtyTable) => {
    queries.setQueryData(KEY, table);
    void queries.invalidateQueries({ queryKey: ['vocabulary'] });
  };
  return { table: data, error, refetch, put };
}

/** A specialty as text to compare. */
export function specialtyText(specialty: Specialty | null): string {
  return specialty ? [specialty.name, specialty.schemaOrg ?? ''].filter(Boolean).join('\n') : '';
}
