import { useQuery } from '@tanstack/react-query';
import type { TemplateDraftsImpactQuery } from '../gql/graphql.ts';
import { ask } from '../providers/graphql.client.ts';
import type { ReviewRow } from './review.row.ts';
import { TEMPLATE_DRAFTS_IMPACT } from './several.graphql.ts';

export interface SeveralLook {
  /** Of the templates among the drafts. */
  readonly keys: readonly string[];
  readonly impact: TemplateDraftsImpactQuery['impact'] | null;
  readonly error: Error | null;
  readonly retry: () => void;
}

/** What the templates among some drafts would do to the pages of the current release, counted together. */
export function useSeveralImpact(rows: readonly ReviewRow[]): SeveralLook {
  const texts = rows.filter(({ kind }) => kind === 'TEMPLATE');
  const keys = texts.map(({ name }) => name);
  const { data, error, refetch } = useQuery({
    queryKey: ['severalImpact', texts.map(({ name, version }) => [name, version])],
    queryFn: async ({ signal }) => (await ask(TEMPLATE_DRAFTS_IMPACT, { keys }, { signal })).impact,
    enabled: keys.length > 0,
    refetchOnWindowFocus: false,
  });
  return { keys, impact: data ?? null, error, retry: () => void refetch() };
}
