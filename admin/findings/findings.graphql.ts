import { graphql } from '../gql/gql.ts';

export const OVERRIDE_FINDING = graphql(`
  mutation OverrideFinding($input: OverrideFindingInput!) {
    answer: overrideFinding(input: $input) {
      __typename
      ...DraftFields
      ...StaleFields
      ...RefusedFields
    }
  }
`);
