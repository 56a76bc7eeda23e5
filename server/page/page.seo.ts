import type { PageVoice } from './page.voice.ts';
import { cutToLength } from './page.wording.ts';

export const SEO_TITLE_LIMIT = 60;
export const SEO_DESCRIPTION_LIMIT = 155;

/** The authored title, else one made of code and title; at most 60 characters. */
export function seoTitle(voice: PageVoice): string {
  const authored = voice.authored(voice.content?.body.seoTitle);
  const isNamed = voice.subject.descriptor !== null || (voice.content?.body.displayName ?? '') !== '';
  const made = authored ?? voice.say(isNamed ? 'seo.title' : 'seo.title.unnamed') ?? voice.title;
  return cutToLength(made, SEO_TITLE_LIMIT);
}

/** The authored description, else the plain line, the summary or the state in that order; at most 155 characters. */
export function seoDescription(
  voice: PageVoice,
  plain: string | null,
  summary: string | null,
  state: string,
): string {
  const authored = voice.authored(voice.content?.body.seoDescription);
  const lead = plain ?? summary ?? state;
  return cutToLength(authored ?? voice.say('seo.description', { lead }) ?? lead, SEO_DESCRIPTION_LIMIT);
}
