import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useSettled } from '../drafts/CodeLookUp.tsx';
import type { TemplateImpactQuery } from '../gql/graphql.ts';
import { ask } from '../providers/graphql.client.ts';
import type { Template } from './template.row.ts';
import { TEMPLATE_IMPACT } from './templates.graphql.ts';

export type Impact = TemplateImpactQuery['templateImpact'];

export interface ImpactLook {
  readonly impact: Impact | null;
  /** `said`: where pages say the text in force now. `altered`: what another text would do to them. */
  readonly kind: 'said' | 'altered';
  readonly isFetching: boolean;
  readonly error: Error | null;
  readonly retry: () => void;
}

const PAUSE = 900;
/** A text that no page says: what it would alter are the pages that say the text in force. */
const MARKER = '…?';

/**
 * What a text would do to the pages of the current release, a moment after the last key; while it is the one in
 * force, where it is said. The server stops one count when the same person asks for another.
 */
export function useImpact({ key, liveText }: Pick<Template, 'key' | 'liveText'>, text: string): ImpactLook {
  const settled = useSettled(text, PAUSE);
  const kind: ImpactLook['kind'] = settled === (liveText ?? '') ? 'said' : 'altered';
  const asked = kind === 'said' ? MARKER : settled;
  const { data, isFetching, error, refetch } = useQuery({
    queryKey: ['templateImpact', key, asked],
    queryFn: async ({ signal }) => ({
      kind,
      impact: (await ask(TEMPLATE_IMPACT, { key, text: asked }, { signal })).templateImpact,
    }),
    enabled: liveText !== null || settled !== '',
    placeholderData: keepPreviousData,
    staleTime: 60_000,
    gcTime: 60_000,
    refetchOnWindowFocus: false,
  });
  return {
    impact: data?.impact ?? null,
    kind: data?.kind ?? kind,
    isFetching: isFetching || settled !== text,
    error,
    retry: () => void refetch(),
  };
}
