import { graphql } from '../gql/gql.ts';

export const SECTION_FIELDS = graphql(`
  fragment SectionFields on SectionEntry {
    slug
    name
    parent
    ranges {
      from
      to
    }
  }
`);

export const SECTION_TABLE_FIELDS = graphql(`
  fragment SectionTableFields on SectionTable {
    version
    sections {
      ...SectionFields
    }
  }
`);

export const STALE_SECTION_FIELDS = graphql(`
  fragment StaleSectionFields on StaleSectionTable {
    currentVersion
    savedByName
    savedAt
    mine {
      ...SectionFields
    }
    theirs {
      ...SectionFields
    }
    base {
      ...SectionFields
    }
  }
`);

export const SECTION_TABLE = graphql(`
  query SectionTable {
    sectionTable {
      ...SectionTableFields
    }
  }
`);

export const SECTION_IMPACT = graphql(`
  query SectionImpact($input: SectionInput!, $isRemoved: Boolean!) {
    sectionImpact(input: $input, isRemoved: $isRemoved) {
      release
      moved
      of
      moves {
        code
        title
        from
        to
      }
      findings {
        ...FindingFields
      }
    }
  }
`);

export const SAVE_SECTION = graphql(`
  mutation SaveSection($input: SaveSectionInput!) {
    answer: saveSection(input: $input) {
      __typename
      ...SectionTableFields
      ...StaleSectionFields
      ...RefusedFields
    }
  }
`);

export const REMOVE_SECTION = graphql(`
  mutation RemoveSection($slug: String!, $version: Int!, $clientKey: ID) {
    answer: removeSection(slug: $slug, version: $version, clientKey: $clientKey) {
      __typename
      ...SectionTableFields
      ...StaleSectionFields
      ...RefusedFields
    }
  }
`);
