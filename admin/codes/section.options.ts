import type { VocabularyQuery } from '../gql/graphql.ts';
import type { Option } from '../layout/Choice.tsx';

/** Sections with their subsections below them, set in by a space that options keep. */
export function sectionOptions(sections: VocabularyQuery['editorialSections']): Option[] {
  return sections
    .filter((section) => section.parent === null)
    .flatMap((section) => [
      { value: section.slug, label: section.name },
      ...sections
        .filter(({ parent }) => parent === section.slug)
        .map(({ slug, name }) => ({ value: slug, label: `\u2003${name}` })),
    ]);
}
