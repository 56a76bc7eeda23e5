import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { type Ask, type TestApp, testApp } from '../support/app.ts';
import { loadSample } from '../support/workshop.ts';

const OLD = `'{"displayName": "Skin scan", "synonyms": [{"text": "RCM", "kind": "SLANG"}], "plainLanguage": "A scan of the skin.",
  "specialties": ["dermatology"], "faqs": [{"question": "Does it hurt?", "answer": "No."}], "keywords": ["skin"]}'`;
let app: TestApp;
let writer: Ask;

beforeAll(async () => {
  app = await testApp(async (workshop) => {
    await loadSample(workshop, 'RVU26C');
    await workshop.source.query(
      `INSERT INTO content_revision (code, number, applies_from, body, origin, author_name, published_at)
       VALUES ('96932', 1, '', ${OLD}, 'IMPORTED', 'Earlier', now())`,
    );
  });
  writer = await app.signedIn('WRITER');
});
afterAll(() => app.stop());

it('words of an older model are read, compared, edited and delivered', async () => {
  const { data, errors } = await writer(`{
    revisions(code: "96932") { number formerFields { field text } body { displayName synonyms { text kind } seoTitle sources { url } } }
    codeDraft(code: "96932") { version body { faqs { id question audience } related { code } editorNote } }
    revisionDiff(code: "96932", from: 1, to: 1) { field } }`);
  expect(errors).toEqual([]);
  expect(data).toEqual({
    revisions: [
      {
        number: 1,
        // In the order in which the database keeps them.
        formerFields: [
          { field: 'keywords', text: '["skin"]' },
          { field: 'synonyms', text: '{"kind":"SLANG","text":"RCM"}' },
        ],
        body: {
          ...{ displayName: 'Skin scan', seoTitle: '', sources: [] },
          synonyms: [{ text: 'RCM', kind: 'CLINICAL' }],
        },
      },
    ],
    codeDraft: {
      version: 0,
      body: {
        faqs: [{ id: '', question: 'Does it hurt?', audience: 'PATIENT' }],
        related: [],
        editorNote: '',
      },
    },
    revisionDiff: [],
  });
  const page = await app.ask(
    '{ codePage(code: "96932") { title summary synonyms { text kind } faqs { question } sources { url } } }',
  );
  expect(page.errors).toEqual([]);
  expect(page.data).toMatchObject({ codePage: { title: 'Skin scan', synonyms: [{ text: 'RCM' }] } });
});
