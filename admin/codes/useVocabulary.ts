import { useQuery } from '@tanstack/react-query';
import type { VocabularyQuery } from '../gql/graphql.ts';
import { ask } from '../providers/graphql.client.ts';
import { VOCABULARY } from './codes.graphql.ts';

const NONE: VocabularyQuery = { editorialSpecialties: [], editorialSections: [] };

/** Specialties and sections change rarely: asked once a session. */
export function useVocabulary(): VocabularyQuery {
  const { data } = useQuery({
    queryKey: ['vocabulary'],
    meta: { part: 'vocabulary' },
    queryFn: ({ signal }) => ask(VOCABULARY, {}, { signal }),
    staleTime: Number.POSITIVE_INFINITY,
  });
  return data ?? NONE;
}
