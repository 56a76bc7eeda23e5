import type { RvuState } from '../rvu/rvu.state.ts';
import type { CodePageView, JsonLd, JsonLdValue } from './page.view.ts';
import type { PageVoice } from './page.voice.ts';

/** What of the page goes into JSON-LD. */
export type JsonLdPage = Pick<
  CodePageView,
  | 'title'
  | 'summary'
  | 'plainLanguage'
  | 'stateSentence'
  | 'synonyms'
  | 'specialties'
  | 'seoTitle'
  | 'seoDescription'
  | 'reviewedBy'
  | 'reviewedAt'
>;

/** HCPCS letters that name things rather than acts: transport, supplies, equipment, drugs, vision and hearing. */
const THINGS = new Set(['A', 'B', 'E', 'J', 'K', 'L', 'R', 'V']);
const VACCINE_SECTIONS = new Set([
  'medicine-immune-globulins',
  'medicine-vaccines',
  'medicine-vaccines-covid',
]);

/**
 * schema.org: a MedicalWebPage about a MedicalProcedure with its MedicalCode, and the BreadcrumbList. Supplies,
 * drugs and measures are no procedures: the page is then about the MedicalCode alone.
 */
export function jsonLd(voice: PageVoice, page: JsonLdPage): JsonLd {
  const url = address(voice, 'path.code', '');
  const code = medicalCode(voice, page);
  return {
    '@context': 'https://schema.org',
    '@type': 'MedicalWebPage',
    ...(url === null ? {} : { '@id': url, url }),
    name: inert(page.seoTitle),
    description: inert(page.seoDescription),
    inLanguage: 'en-US',
    ...review(page),
    about: isProcedure(voice) ? procedure(voice, page, code) : code,
    breadcrumb: breadcrumb(voice, page),
  };
}

function isProcedure(voice: PageVoice): boolean {
  const { input, system, state } = voice.subject;
  if (state === 'MEASURE' || system.system === 'CPT_II') return false;
  if (system.system === 'HCPCS_II') return !isThing(input.code, state);
  return !VACCINE_SECTIONS.has(input.place.subsection?.slug ?? '');
}

/** Q codes are mostly products, save those with physician work; P9 codes are blood products. */
function isThing(code: string, state: RvuState): boolean {
  if (code.startsWith('Q')) return state !== 'PAID' && state !== 'SPLIT';
  return THINGS.has(code.charAt(0)) || code.startsWith('P9');
}

function medicalCode(voice: PageVoice, page: JsonLdPage): JsonLd {
  const { input, system } = voice.subject;
  return {
    '@type': 'MedicalCode',
    name: inert(page.title),
    codeValue: input.code,
    codingSystem: system.codingSystem,
    ...(isProcedure(voice)
      ? {}
      : { description: inert(page.plainLanguage ?? page.summary ?? page.stateSentence) }),
  };
}

function procedure(voice: PageVoice, page: JsonLdPage, code: JsonLd): JsonLd {
  const specialties = page.specialties.flatMap(({ schemaOrg }) =>
    schemaOrg === null ? [] : [`https://schema.org/${schemaOrg}`],
  );
  return {
    '@type': 'MedicalProcedure',
    name: inert(page.title),
    ...(page.synonyms.length === 0 ? {} : { alternateName: page.synonyms.map(({ text }) => inert(text)) }),
    description: inert(page.plainLanguage ?? page.summary ?? page.stateSentence),
    ...(specialties.length === 0 ? {} : { relevantSpecialty: specialties }),
    code: { ...code, name: `${voice.subject.system.name} ${voice.input.code}` },
  };
}

function review({ reviewedAt, reviewedBy }: JsonLdPage): JsonLd {
  if (reviewedAt === null) return {};
  const lastReviewed = reviewedAt.toISOString().slice(0, 10);
  if (reviewedBy === null) return { lastReviewed };
  const credential: JsonLd =
    reviewedBy.credential === null ? {} : { honorificSuffix: inert(reviewedBy.credential) };
  return { lastReviewed, reviewedBy: { '@type': 'Person', name: inert(reviewedBy.name), ...credential } };
}

function breadcrumb(voice: PageVoice, page: JsonLdPage): JsonLd {
  const { section, subsection } = voice.input.place;
  const trail: JsonLdValue[] = [crumb(1, section.name, address(voice, 'path.section', section.slug))];
  if (subsection !== null) {
    trail.push(crumb(2, subsection.name, address(voice, 'path.section', subsection.slug)));
  }
  trail.push(crumb(trail.length + 1, page.title, address(voice, 'path.code', '')));
  return { '@type': 'BreadcrumbList', itemListElement: trail };
}

function crumb(position: number, name: string, item: string | null): JsonLd {
  return { '@type': 'ListItem', position, name: inert(name), ...(item === null ? {} : { item }) };
}

function address(voice: PageVoice, key: string, slug: string): string | null {
  const { siteUrl } = voice.input;
  return siteUrl === null ? null : siteUrl + (voice.say(key, { slug }) ?? '');
}

const RISKY = /[\u2028\u2029]|<(?=[/!?a-z])/gi;

/**
 * Text that stays text even where a website prints the object into a script element without escaping: a line
 * separator becomes a blank, and a `<` that could open a tag gets a blank after it.
 */
function inert(text: string): string {
  return text.replace(RISKY, (found) => (found === '<' ? '< ' : ' '));
}

const UNSAFE = /[<>&\u2028\u2029]/g;

/** The object as the content of a script element. */
export function jsonLdText(value: JsonLd): string {
  return JSON.stringify(value).replace(
    UNSAFE,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
