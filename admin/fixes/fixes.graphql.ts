import { graphql } from '../gql/gql.ts';

export const FIX_ROW = graphql(`
  fragment FixRow on FixOffer {
    id
    version
    code
    title
    state
    fixRevision
    fixFrom
    fixBy {
      name
    }
    fixedAt
    appliesFrom
    isLive
    fields
    reason
    decidedBy
    decidedAt
    confirmedBy
  }
`);

export const FIX_SIDES = graphql(`
  fragment FixSides on FixOffer {
    ...FixRow
    draftVersion
    draftState
    conflicts
    base {
      ...BodyFields
    }
    mine {
      ...BodyFields
    }
    theirs {
      ...BodyFields
    }
    merged {
      ...BodyFields
    }
  }
`);

/** What waits for words of a code, is in a draft of them, or was left out. */
export const FIXES_OF = graphql(`
  query FixesOf($code: CodeValue!) {
    fixOffers(filter: { code: $code, states: [OPEN, IN_DRAFT, LEFT_OUT] }, perPage: 50) {
      items {
        ...FixRow
      }
    }
  }
`);

export const FIX_SIDES_OF = graphql(`
  query FixSidesOf($id: ID!) {
    fixOffer(id: $id) {
      ...FixSides
    }
  }
`);

export const TAKE_FIX = graphql(`
  mutation TakeFix($input: TakeFixInput!) {
    answer: takeFix(input: $input) {
      __typename
      ...DraftFields
      ... on FixConflict {
        message
      }
      ... on StaleVersion {
        message
      }
      ... on StaleFixOffer {
        message
      }
    }
  }
`);

export const LEAVE_OUT_FIX = graphql(`
  mutation LeaveOutFix($input: LeaveOutFixInput!) {
    answer: leaveOutFix(input: $input) {
      __typename
      ... on StaleFixOffer {
        message
      }
    }
  }
`);
