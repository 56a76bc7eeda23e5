import type { DerivedRelation } from '../rvu/rvu.relation.ts';
import type { RelatedView } from './page.view.ts';
import type { PageVoice } from './page.voice.ts';

/**
 * Related codes: the authored ones in their order, then what the figures prove and no editor named. A code
 * without a page, and the code itself, is left out.
 */
export function relatedCodes(voice: PageVoice): RelatedView[] {
  const { code, content, relations, titleOf } = voice.input;
  const related: RelatedView[] = [];
  const named = new Set([code]);
  for (const entry of content?.body.related ?? []) {
    const title = named.has(entry.code) ? null : titleOf(entry.code);
    if (title === null) continue;
    named.add(entry.code);
    const note = voice.authored(entry.note);
    related.push({ code: entry.code, title, kind: entry.kind, note, origin: 'AUTHORED' });
  }
  for (const relation of relations) {
    const title = named.has(relation.code) ? null : titleOf(relation.code);
    if (title === null) continue;
    named.add(relation.code);
    const note = voice.say(noteKey(relation));
    related.push({ code: relation.code, title, kind: relation.kind, note, origin: 'DERIVED' });
  }
  return related;
}

function noteKey({ kind, ground }: DerivedRelation): string {
  return ground === 'ENDOSCOPY' ? 'related.endoscopicBase' : `related.${kind}`;
}
