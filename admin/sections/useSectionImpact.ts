import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useSettled } from '../drafts/CodeLookUp.tsx';
import type { SectionInput } from '../gql/graphql.ts';
import { ask } from '../providers/graphql.client.ts';
import { SECTION_IMPACT } from './sections.graphql.ts';

const PAUSE = 400;

/** Which codes a section as it is typed, or its removal, would move; null asks nothing. */
export function useSectionImpact(input: SectionInput | null, isRemoved = false) {
  const asked = useSettled(JSON.stringify(input), PAUSE);
  const settled = JSON.parse(asked) as SectionInput | null;
  const { data, isFetching, isPlaceholderData, error, refetch } = useQuery({
    queryKey: ['sectionImpact', asked, isRemoved],
    queryFn: async ({ signal }) =>
      settled && (await ask(SECTION_IMPACT, { input: settled, isRemoved }, { signal })).sectionImpact,
    enabled: settled !== null,
    placeholderData: keepPreviousData,
  });
  return {
    impact: data ?? null,
    /** Whether `impact` is of what is typed now: before that nobody can agree to it. */
    isKnown: !!data && !isPlaceholderData && !error && asked === JSON.stringify(input),
    ...{ isFetching, error },
    retry: () => void refetch(),
  };
}
