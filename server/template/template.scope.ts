import { isPlaceholderName, PAGE_PLACEHOLDERS } from './template.placeholder.ts';
import { shippedTemplate } from './template.starter.ts';

/** What the text of a key may hold, after the place in which the page says it. */
export interface TemplateScope {
  /** Names that may stand in braces. */
  readonly placeholders: ReadonlySet<string>;
  readonly hasConditions: boolean;
  /** Whether a section may have a text of its own. */
  readonly hasVariants: boolean;
  /** '' says nothing on purpose; false where the page would have a hole. */
  readonly mayBeEmpty: boolean;
}

const PAGE_NAMES = Object.keys(PAGE_PLACEHOLDERS).filter(isPlaceholderName);

/** Indicators and payment notes are said as they stand, titles and history before there is a page. */
export function scopeOf(key: string): TemplateScope {
  const template = shippedTemplate(key);
  const own = template?.own ?? [];
  switch (template?.group) {
    case 'Indicators':
      return scope([], { hasConditions: false, hasVariants: false, mayBeEmpty: false });
    case 'Payment':
      return scope(own, {
        hasConditions: false,
        hasVariants: false,
        mayBeEmpty: !key.startsWith('anesthesia.'),
      });
    case 'History':
      return scope(own, { hasConditions: false, hasVariants: true, mayBeEmpty: true });
    case 'Titles':
      return scope(['code', 'section', 'subsection'], {
        hasConditions: false,
        hasVariants: true,
        mayBeEmpty: false,
      });
    case 'States':
    case 'Notices':
    case 'Search engines':
      return scope([...PAGE_NAMES, ...own], { hasConditions: true, hasVariants: true, mayBeEmpty: false });
    default:
      return scope([...PAGE_NAMES, ...own], { hasConditions: true, hasVariants: true, mayBeEmpty: true });
  }
}

function scope(placeholders: readonly string[], rest: Omit<TemplateScope, 'placeholders'>): TemplateScope {
  return { placeholders: new Set(placeholders), ...rest };
}
