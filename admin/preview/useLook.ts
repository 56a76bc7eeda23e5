import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useSettled } from '../drafts/CodeLookUp.tsx';
import { type Body, type Draft, type Finding, inputOf } from '../drafts/draft.body.ts';
import type { PageFieldsFragment } from '../gql/graphql.ts';
import { ask } from '../providers/graphql.client.ts';
import { PREVIEW } from './preview.graphql.ts';

export type Page = PageFieldsFragment;

export interface Look {
  readonly page: Page | null;
  readonly findings: readonly Finding[] | null;
  readonly isFetching: boolean;
  readonly error: Error | null;
  readonly retry: () => void;
}

const PAUSE = 600;

/** The page as readers would see it with these words, and what the checks say; a moment after the last key. */
export function useLook(
  { code, appliesFrom }: Pick<Draft, 'code' | 'appliesFrom'>,
  body: Body,
  release: string | null,
): Look {
  const settled = useSettled(body, PAUSE);
  const { data, isFetching, error, refetch } = useQuery({
    queryKey: ['look', code, appliesFrom, release, settled],
    queryFn: ({ signal }) => ask(PREVIEW, { code, appliesFrom, body: inputOf(settled), release }, { signal }),
    placeholderData: keepPreviousData,
    gcTime: 30_000,
    staleTime: Number.POSITIVE_INFINITY,
  });
  return useMemo(
    () => ({
      page: data?.previewPage ?? null,
      findings: data?.checkContent ?? null,
      isFetching,
      error,
      retry: () => void refetch(),
    }),
    [data, isFetching, error, refetch],
  );
}
