import { editDistance } from '../release/release.suggestion.ts';
import type { TemplateGroup } from './template.default.ts';
import { scopeOf } from './template.scope.ts';
import { shippedTemplate, TEMPLATE_STARTER } from './template.starter.ts';

/** The parts of a key: `billing@surgery` is `billing` for the section or subsection `surgery`. */
export interface TemplateKey {
  readonly base: string;
  /** Slug; null for the text of all sections. */
  readonly place: string | null;
}

const QUESTION = /^faq\.[A-Za-z0-9-]{1,40}\.(question|answer)$/;
/** What CMS corrected in a release by the Federal Register: none is shipped. */
const CORRECTION = /^notice\.correction\.RVU\d{2}[A-Z](R\d?)?$/;
const SHIPPED = new Set(TEMPLATE_STARTER.map(({ key }) => key));

export function splitKey(key: string): TemplateKey {
  const at = key.indexOf('@');
  return at < 0 ? { base: key, place: null } : { base: key.slice(0, at), place: key.slice(at + 1) };
}

/** True for a key that the product ships; an editor's own variants and questions are not. */
export function isShipped(key: string): boolean {
  return SHIPPED.has(key);
}

export function groupOf(key: string): TemplateGroup {
  return shippedTemplate(key)?.group ?? (CORRECTION.test(splitKey(key).base) ? 'Notices' : 'Questions');
}

/** The other half of a question stub; null for any other key. */
export function pairOf(key: string): string | null {
  const { base } = splitKey(key);
  const half = QUESTION.exec(base)?.[1];
  if (half === undefined) return null;
  return base.slice(0, -half.length) + (half === 'question' ? 'answer' : 'question');
}

/**
 * Why no text can be kept under a key, as a sentence with the nearest key; null for a shipped key, for a variant of
 * one by section (`billing@surgery-eye`), for a question stub (`faq.parking.answer`) and for the correction of a
 * release (`notice.correction.RVU26C`).
 * @param sections slugs of the range table
 */
export function keyProblem(key: string, sections: ReadonlySet<string>): string | null {
  if (isShipped(key)) return null;
  const { base, place } = splitKey(key);
  if (!SHIPPED.has(base) && !QUESTION.test(base) && !CORRECTION.test(base))
    return withNearest(`No template ${key}.`, base, SHIPPED);
  if (place === null) return null;
  if (!scopeOf(base).hasVariants) return `${base} says the same in every section.`;
  return sections.has(place) ? null : withNearest(`No section ${place}.`, place, sections);
}

function withNearest(sentence: string, asked: string, known: Iterable<string>): string {
  let nearest: string | null = null;
  let distance = Math.max(3, Math.ceil(asked.length / 6));
  for (const name of known) {
    if (Math.abs(name.length - asked.length) >= distance) continue;
    const found = editDistance(asked, name);
    if (found < distance) [nearest, distance] = [name, found];
  }
  return nearest === null ? sentence : `${sentence} Did you mean ${nearest}?`;
}
