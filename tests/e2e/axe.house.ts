import { ReleaseImport } from '../../importers/release.import.ts';
import { SYSTEM } from '../../server/audit/audit.actor.ts';
import { ImportRuns } from '../../server/release/import-run.table.ts';
import type { Workshop } from '../../server/workshop.ts';
import { fileOf } from '../importers/written.files.ts';
import { type Ask, type TestApp, testApp } from '../support/app.ts';
import { buildBody } from '../support/body.ts';
import { approvedDraft } from '../support/draft.ts';
import { madeCsv, madeRows, TITLES } from '../support/made-release.ts';
import { loadSample, loadStarterContent } from '../support/workshop.ts';
import type { Stage } from './axe.stage.ts';

/** A house with something on each screen; Ada runs it, Wanda writes, Vera is new. */
export async function axeHouse(): Promise<{ app: TestApp; stage: Stage }> {
  let refused = '';
  const app = await testApp(async (workshop) => {
    await loadSample(workshop, 'RVU25D');
    await loadSample(workshop, 'RVU26C');
    await loadStarterContent(workshop);
    refused = await refusedImport(workshop);
  });
  const ask = await app.signedIn('ADMIN', 'Ada');
  const { data } = await ask<{ importRuns: { items: { id: string }[] } }>('{ importRuns { items { id } } }');
  const wanda = await app.signedIn('WRITER', 'Wanda');
  await app.signedIn('VIEWER', 'Vera');
  await approvedDraft(wanda, ask, '96933', 'Skin scan that is approved');
  await reviewable(wanda);
  await ask('mutation ($input: CodeViewInput!) { createCodeView(input: $input, clientKey: "axe") { id } }', {
    input: { name: 'Skin of the team', isShared: true, filter: { q: 'skin' }, columns: [], sort: 'CODE_ASC' },
  });
  const imports = { read: data.importRuns.items.at(-1)?.id ?? '', refused };
  return {
    app,
    stage: { imports, wanda, endSessions: () => app.workshop.source.query('DELETE FROM session') },
  };
}

/** A release that lost nearly all codes of the one before. */
async function refusedImport({ source, releases }: Workshop): Promise<string> {
  const importer = new ReleaseImport(source, releases);
  const bring = (csv: string) =>
    importer.run({
      ...{
        path: fileOf(csv, 'PPRRVU.csv'),
        isDryRun: false,
        activate: 'NO',
        accept: [],
        isSample: false,
        by: SYSTEM,
      },
    });
  await bring(madeCsv(madeRows(300), TITLES.RVU26B));
  await bring(madeCsv(madeRows(600).slice(300), TITLES.RVU26D));
  return (await new ImportRuns(source).list(1, 1)).items[0]?.id ?? '';
}

/** A draft of 96931 in review, with a comment on its summary. */
async function reviewable(ask: Ask): Promise<void> {
  const code = '96931';
  const { data } = await ask<{ codeDraft: { version: number } }>(
    'query ($code: CodeValue!) { codeDraft(code: $code) { version } }',
    { code },
  );
  const { version } = data.codeDraft;
  await ask('mutation ($input: SaveDraftInput!) { saveDraft(input: $input) { __typename } }', {
    input: { code, version, body: buildBody() },
  });
  await ask('mutation ($input: DraftStepInput!) { submitForReview(input: $input) { __typename } }', {
    input: { code, version: version + 1, ownWords: true },
  });
  await ask('mutation ($input: AddCommentInput!) { addComment(input: $input) { id } }', {
    input: {
      ...{ place: { kind: 'CODE', name: code }, draftVersion: version + 1, field: 'summary' },
      ...{ quote: 'one skin spot', quoteFrom: 21, body: 'Whose words are these?' },
    },
  });
}
