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
  return answer.editorialCode
    ? { code: answer.editorialCode, draft: isAsked ? answer.first : draftToShow(answer) }
    : null;
}

/** An open draft wins. Else a first text applies from the beginning and a change from the current release. */
export function draftToShow({ editorialCode, first, second }: OpenCodeQuery): Draft {
  if (second.version > 0) {
    return second;
  }
  if (first.version > 0) {
    return first;
  }
  return (editorialCode?.contentRevision ?? 0) > 0 ? second : first;
}
