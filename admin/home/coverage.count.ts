import type { ContentStatus, HomeQuery } from '../gql/graphql.ts';

export type SectionCoverage = HomeQuery['house']['coverage'][number];
export type PartMissing = HomeQuery['house']['missing'][number];

/** From the furthest to what nobody has begun. */
export const STATUSES: readonly ContentStatus[] = ['REVIEWED', 'IMPORTED', 'STARTER', 'DRAFT', 'NONE'];

const FIELDS = {
  REVIEWED: 'reviewed',
  IMPORTED: 'imported',
  STARTER: 'starter',
  DRAFT: 'drafts',
  NONE: 'unwritten',
} as const satisfies Record<ContentStatus, keyof SectionCoverage>;

export function countOf(section: SectionCoverage, status: ContentStatus): number {
  return section[FIELDS[status]];
}

export function totalOf(sections: readonly SectionCoverage[], status: ContentStatus): number {
  return sections.reduce((sum, section) => sum + countOf(section, status), 0);
}

/** Published pages that lack something, of all sections. */
export function incompleteOf(sections: readonly SectionCoverage[]): number {
  return sections.reduce((sum, { incomplete }) => sum + incomplete, 0);
}
