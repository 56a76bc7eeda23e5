import { graphql } from '../gql/gql.ts';

export const SPECIALTY_FIELDS = graphql(`
  fragment SpecialtyFields on SpecialtyEntry {
    slug
    name
    schemaOrg
  }
`);

export const SPECIALTY_TABLE_FIELDS = graphql(`
  fragment SpecialtyTableFields on SpecialtyTable {
    version
    specialties {
      ...SpecialtyFields
    }
  }
`);

export const STALE_SPECIALTY_FIELDS = graphql(`
  fragment StaleSpecialtyFields on StaleSpecialtyTable {
    currentVersion
    savedByName
    savedAt
    mine {
      ...SpecialtyFields
    }
    theirs {
      ...SpecialtyFields
    }
    base {
      ...SpecialtyFields
    }
  }
`);

export const SPECIALTY_TABLE = graphql(`
  query SpecialtyTable {
    specialtyTable {
      ...SpecialtyTableFields
    }
  }
`);

export const SAVE_SPECIALTY = graphql(`
  mutation SaveSpecialty($input: SaveSpecialtyInput!) {
    answer: saveSpecialty(input: $input) {
      __typename
      ...SpecialtyTableFields
      ...StaleSpecialtyFields
      ...RefusedFields
    }
  }
`);

export const REMOVE_SPECIALTY = graphql(`
  mutation RemoveSpecialty($slug: String!, $version: Int!, $clientKey: ID) {
    answer: removeSpecialty(slug: $slug, version: $version, clientKey: $clientKey) {
      __typename
      ...SpecialtyTableFields
      ...StaleSpecialtyFields
      ...RefusedFields
    }
  }
`);
