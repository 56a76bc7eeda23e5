import type { OpenCodeQuery } from '../gql/graphql.ts';
import { ask } from '../providers/graphql.client.ts';
import type { Draft } from './draft.body.ts';
import { OPEN_CODE } from './drafts.graphql.ts';

export interface OpenedCode {
  readonly code: NonNullable<OpenCodeQuery['editorialCode']>;
  readonly draft: Draft;
}

/**
 * Opens a code for writing. With `appliesFrom` undefined the draft is looked for where drafts usually lie: from the
 * beginning, and from the current release. Null when nobody knows the code.
 */
export async function openCode(
  code: string,
  appliesFrom: string | null | undefined,
  currentRelease: string | null,
): Promise<OpenedCode | null> {
  const isAsked = appliesFrom !== undefined;
  const answer = await ask(OPEN_CODE, {
    code,
    first: isAsked ? appliesFrom : null,
    second: isAsked ? appliesFrom : currentRelease,
  });
  const { editorialCode } = answer;
  if (!editorialCode) {
    return null;
  }
  const draft = isAsked ? answer.first : draftToShow(answer);
  // A draft may lie at a release that is neither: then it is asked for by its place.
  return draft ? { code: editorialCode, draft } : openCode(code, editorialCode.appliesFrom, currentRelease);
}

/** The draft at the place that the server names; null where it is neither of the two. */
export function draftToShow({ editorialCode, first, second }: OpenCodeQuery): Draft | null {
  const place = editorialCode?.appliesFrom ?? null;
  return [first, second].find(({ appliesFrom }) => appliesFrom === place) ?? null;
}
