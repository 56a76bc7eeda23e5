import type { SectionFieldsFragment, SectionInput } from '../gql/graphql.ts';
import { rangesOf, rangesText } from './section.ranges.ts';

export type Section = SectionFieldsFragment;

/** A section as it is typed. */
export interface SectionForm {
  readonly slug: string;
  readonly name: string;
  /** '' for a section. */
  readonly parent: string;
  /** Slug after which it shall stand; '' leaves it where it is, or last. */
  readonly after: string;
  readonly ranges: string;
}

export function formOf(section: Section): SectionForm {
  return {
    slug: section.slug,
    name: section.name,
    parent: section.parent ?? '',
    after: '',
    ranges: rangesText(section.ranges),
  };
}

export function inputOf(form: SectionForm): SectionInput {
  return {
    slug: form.slug,
    name: form.name.trim(),
    parent: form.parent === '' ? null : form.parent,
    after: form.after === '' ? null : form.after,
    ranges: rangesOf(form.ranges).ranges.map(({ from, to }) => ({ from, to })),
  };
}

/** "Special skin services" → "special-skin-services": small letters and digits with single hyphens. */
export function slugOf(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 80);
}

/** Sections in reading order, each followed by its subsections. */
export function inReadingOrder(sections: readonly Section[]): Section[] {
  return sections
    .filter(({ parent }) => parent === null)
    .flatMap((section) => [section, ...sections.filter(({ parent }) => parent === section.slug)]);
}

/** A section as text to compare. */
export function sectionText(section: Section | null): string {
  return section
    ? [section.name, section.parent ?? '', rangesText(section.ranges)].filter(Boolean).join('\n')
    : '';
}
