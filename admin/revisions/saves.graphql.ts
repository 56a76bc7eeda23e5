import { graphql } from '../gql/gql.ts';

export const DRAFT_SAVES = graphql(`
  query DraftSaves($code: CodeValue!, $appliesFrom: ReleaseName, $page: Int!, $perPage: Int!) {
    draftSaves(code: $code, appliesFrom: $appliesFrom, page: $page, perPage: $perPage) {
      total
      items {
        version
        savedBy {
          name
        }
        savedAt
        hasWords
      }
    }
  }
`);

export const DRAFT_SAVE = graphql(`
  query DraftSave($code: CodeValue!, $appliesFrom: ReleaseName, $version: Int!) {
    draftSave(code: $code, appliesFrom: $appliesFrom, version: $version) {
      body {
        ...BodyFields
      }
    }
  }
`);

export const RESTORE_SAVE = graphql(`
  mutation RestoreSave($input: RestoreSaveInput!) {
    restoreSave(input: $input) {
      __typename
      ...DraftFields
      ...StaleFields
      ...RefusedFields
    }
  }
`);
