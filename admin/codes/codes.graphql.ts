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
    missing
    draftState
    draftBy
    draftName
    specialties
    isStale
    assignee {
      id
      name
    }
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
      facets {
        field
        values {
          value
          label
          count
        }
      }
      changeReleases
    }
  }
`);

export const CODE_LOOKUP = graphql(`
  query CodeLookup($q: String!) {
    codes(filter: { q: $q }, sort: NEAREST_FIRST, perPage: 10) {
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

export const CODE_VIEW_FIELDS = graphql(`
  fragment CodeViewFields on CodeView {
    id
    version
    name
    isShared
    isMine
    mayChange
    ownerName
    columns
    sort
    filter {
      q
      section
      specialty
      state
      contentStatus
      missing
      isStale
      assigneeId
      isUnassigned
      changedIn
      changed
    }
  }
`);

export const CODE_VIEWS = graphql(`
  query CodeViews {
    codeViews {
      ...CodeViewFields
    }
    codeColumns
  }
`);

export const CREATE_CODE_VIEW = graphql(`
  mutation CreateCodeView($input: CodeViewInput!, $clientKey: ID!) {
    answer: createCodeView(input: $input, clientKey: $clientKey) {
      ...CodeViewFields
    }
  }
`);

export const CHANGE_CODE_VIEW = graphql(`
  mutation ChangeCodeView($id: ID!, $version: Int!, $input: CodeViewInput!) {
    answer: changeCodeView(id: $id, version: $version, input: $input) {
      __typename
      ...CodeViewFields
      ... on StaleCodeView {
        message
      }
    }
  }
`);

export const REMOVE_CODE_VIEW = graphql(`
  mutation RemoveCodeView($id: ID!, $version: Int!) {
    answer: removeCodeView(id: $id, version: $version) {
      __typename
      ... on StaleCodeView {
        message
      }
    }
  }
`);

export const KEEP_CODE_COLUMNS = graphql(`
  mutation KeepCodeColumns($columns: [CodeColumn!]!) {
    keepCodeColumns(columns: $columns)
  }
`);
