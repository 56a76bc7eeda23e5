import { graphql } from '../gql/gql.ts';

export const SETTINGS = graphql(`
  query Settings {
    settings {
      allowSelfApproval
    }
  }
`);

export const CHANGE_SETTINGS = graphql(`
  mutation ChangeSettings($allowSelfApproval: Boolean!) {
    changeSettings(allowSelfApproval: $allowSelfApproval) {
      allowSelfApproval
    }
  }
`);
