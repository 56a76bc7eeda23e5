import { graphql } from '../gql/gql.ts';

export const REVISIONS = graphql(`
  query Revisions($code: CodeValue!) {
    revisions(code: $code) {
      number
      appliesFrom
      origin
      isAssisted
      author {
        name
      }
      reviewer {
        name
      }
      publishedAt
      checkedAgainst
      kind
      reason
      publishedBy
      redirectTo
      formerFields {
        field
        text
      }
      attestedBy {
        name
      }
      overrides {
        rule
        field
        reason
        by {
          name
        }
      }
    }
  }
`);

export const REVISION_DIFF = graphql(`
  query RevisionDiff($code: CodeValue!, $from: Int!, $to: Int!) {
    revisionDiff(code: $code, from: $from, to: $to) {
      field
      before
      after
      items {
        item
        kind
        before
        after
      }
    }
  }
`);

export const RESTORE_REVISION = graphql(`
  mutation RestoreRevision($input: RestoreRevisionInput!) {
    restoreRevision(input: $input) {
      __typename
      ...DraftFields
      ...StaleFields
      ...RefusedFields
    }
  }
`);
