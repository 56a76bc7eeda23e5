import { codeSystemFacts, codeSystemOf, type DescriptorOwner } from '../code/code.system.ts';
import { shippedTemplate } from '../template/template.starter.ts';
import type { NoticeView, RelatedView } from './page.view.ts';
import type { PageVoice } from './page.voice.ts';

const PRINTED: Readonly<Record<'AMA' | 'ADA', RegExp>> = {
  AMA: /American Medical Association|\bCPT\b/i,
  ADA: /American Dental Association|\bdental codes\b/i,
};

/**
 * The notices of a page, never empty: copyright as the imported file prints it for the owners of the codes that
 * the page names, trademarks, source, what CMS corrected since (an editor's `notice.correction.RVU26C`),
 * originality and disclaimer.
 */
export function pageNotices(voice: PageVoice, related: readonly RelatedView[]): NoticeView[] {
  const notices: NoticeView[] = [];
  const owners = ownersOn(voice, related);
  for (const owner of owners) notices.push({ kind: 'COPYRIGHT', text: copyrightLine(voice, owner) });
  for (const owner of owners)
    notices.push({ kind: 'TRADEMARK', text: always(voice, `notice.trademark.${owner}`) });
  notices.push({ kind: 'SOURCE', text: always(voice, 'notice.source') });
  const correction = voice.say(`notice.correction.${voice.input.release.name}`);
  if (correction !== null) notices.push({ kind: 'CORRECTION', text: correction });
  notices.push({ kind: 'ORIGINALITY', text: always(voice, 'notice.originality') });
  notices.push({ kind: 'DISCLAIMER', text: always(voice, 'notice.disclaimer') });
  return notices;
}

function ownersOn(voice: PageVoice, related: readonly RelatedView[]): ('AMA' | 'ADA')[] {
  const owners = new Set<DescriptorOwner>([voice.subject.system.owner]);
  for (const { code } of related) owners.add(codeSystemFacts(codeSystemOf(code)).owner);
  return (['AMA', 'ADA'] as const).filter((owner) => owners.has(owner));
}

/** The year is the printed one: CMS's files differ from each other, and none is computed. */
function copyrightLine(voice: PageVoice, owner: 'AMA' | 'ADA'): string {
  const printed = voice.input.release.notices.find((line) => PRINTED[owner].test(line))?.trim();
  return printed || always(voice, `notice.copyright.${owner}`);
}

/** A notice cannot be edited away: an empty text falls back to the shipped one. */
function always(voice: PageVoice, key: string): string {
  return voice.say(key) ?? shippedTemplate(key)?.text ?? key;
}
