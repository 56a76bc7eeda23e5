import { graphql } from '../gql/gql.ts';

export const RETIREMENT = graphql(`
  query RetirementPlan($code: CodeValue!, $redirectTo: CodeValue) {
    retirement(code: $code, redirectTo: $redirectTo) {
      revision
      from
      isRetired
      redirectTo
      repointed
      laterPlaces
      namedBy
    }
  }
`);

export const RETIRE_CODE = graphql(`
  mutation RetireCode($input: RetireCodeInput!) {
    answer: retireCode(input: $input) {
      __typename
      ... on Retirement {
        code
      }
      ... on StaleRevision {
        message
      }
    }
  }
`);

export const BRING_BACK_CODE = graphql(`
  mutation BringBackCode($input: RetireCodeInput!) {
    answer: bringBackCode(input: $input) {
      __typename
      ... on Retirement {
        code
      }
      ... on StaleRevision {
        message
      }
    }
  }
`);
