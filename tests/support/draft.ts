import type { Ask } from './app.ts';
import { buildBody } from './body.ts';

const SAVE = 'mutation ($input: SaveDraftInput!) { saveDraft(input: $input) { __typename } }';
const step = (verb: string) => `mutation ($input: DraftStepInput!) { ${verb}(input: $input) { __typename } }`;

/** Writes and approves new words of a code that apply from the beginning. @returns the version to send next */
export async function approvedDraft(
  writer: Ask,
  reviewer: Ask,
  code: string,
  displayName: string,
): Promise<number> {
  const opened = await writer<{ codeDraft: { version: number } }>(
    'query ($code: CodeValue!) { codeDraft(code: $code) { version } }',
    { code },
  );
  const { version } = opened.data.codeDraft;
  await writer(SAVE, { input: { code, version, body: buildBody({ displayName }) } });
  await writer(step('submitForReview'), { input: { code, version: version + 1, ownWords: true } });
  const { data } = await reviewer<{ approve?: { __typename: string } }>(step('approve'), {
    input: { code, version: version + 2 },
  });
  if (data.approve?.__typename !== 'CodeDraft') throw new Error(`${code} could not be approved.`);
  return version + 3;
}
