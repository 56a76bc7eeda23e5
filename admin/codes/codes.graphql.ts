import { graphql } from '../gql/gql.ts';

export const CODE_ROW = graphql(`
  fragment CodeRow on EditorialCode {
    code
    title
    section
    sectionName
    subsectionName
    state
    status
    work
    nonFacilityTotal
    facilityTotal
    contentRevision
    contentStatus
    draftState
    draftBy
    updatedAt
    appliesFrom
  }
`);

export const CODE_LIST = graphql(`
  query CodeList($filter: EditorialCodeFilter, $sort: EditorialCodeSort, $page: Int, $perPage: Int) {
    codes(filter: $filter, sort: $sort, page: $page, perPage: $perPage) {
      total
      items {
        ...CodeRow
      }
    }
  }
`);

export const CODE_LOOKUP = graphql(`
  query CodeLookup($q: String!) {
    codes(filter: { q: $q }, perPage: 10) {
      items {
        code
        title
      }
    }
  }
`);

export const VOCABULARY = graphql(`
  query Vocabulary {
    editorialSpecialties {
      slug
      name
    }
    editorialSections {
      slug
      name
      parent
    }
  }
`);
