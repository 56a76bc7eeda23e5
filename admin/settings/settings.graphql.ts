import { graphql } from '../gql/gql.ts';

export const SETTINGS = graphql(`
  query Settings {
    settings {
      allowSelfApproval
      reviewPatienceDays
    }
  }
`);

export const CHANGE_SETTINGS = graphql(`
  mutation ChangeSettings($allowSelfApproval: Boolean!, $reviewPatienceDays: Int) {
    changeSettings(allowSelfApproval: $allowSelfApproval, reviewPatienceDays: $reviewPatienceDays) {
      allowSelfApproval
      reviewPatienceDays
    }
  }
`);
