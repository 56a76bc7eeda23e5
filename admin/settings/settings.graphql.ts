import { graphql } from '../gql/gql.ts';

export const SETTINGS_FIELDS = graphql(`
  fragment SettingsFields on Settings {
    version
    allowSelfApproval
    reviewPatienceDays
  }
`);

export const SETTINGS = graphql(`
  query Settings {
    settings {
      ...SettingsFields
    }
  }
`);

export const CHANGE_SETTINGS = graphql(`
  mutation ChangeSettings($version: Int!, $allowSelfApproval: Boolean!, $reviewPatienceDays: Int) {
    answer: changeSettings(
      version: $version
      allowSelfApproval: $allowSelfApproval
      reviewPatienceDays: $reviewPatienceDays
    ) {
      ...SettingsFields
      ... on StaleSettings {
        message
        theirs {
          ...SettingsFields
        }
      }
    }
  }
`);
