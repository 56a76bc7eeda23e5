import type { Synonym } from '../content/content.body.ts';
import type { PageVoice } from './page.voice.ts';

/** The authored synonyms, their placeholders filled in; one whose placeholder has no value is left out. */
export function pageSynonyms(voice: PageVoice): readonly Synonym[] {
  const synonyms = voice.content?.body.synonyms ?? [];
  if (synonyms.every(({ text }) => !text.includes('{'))) return synonyms;
  return synonyms.flatMap((synonym) => {
    const text = voice.authored(synonym.text);
    return text === null ? [] : [{ ...synonym, text }];
  });
}
