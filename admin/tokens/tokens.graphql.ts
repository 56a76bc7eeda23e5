import { graphql } from '../gql/gql.ts';

export const TOKEN_FIELDS = graphql(`
  fragment TokenFields on ApiToken {
    id
    name
    perMinute
    createdAt
    createdBy {
      name
    }
    lastUsedAt
    revokedAt
  }
`);

export const API_TOKENS = graphql(`
  query ApiTokens {
    apiTokens {
      ...TokenFields
    }
  }
`);

export const CREATE_API_TOKEN = graphql(`
  mutation CreateApiToken($name: String!, $perMinute: Int!, $clientKey: ID) {
    createApiToken(name: $name, perMinute: $perMinute, clientKey: $clientKey) {
      secret
      token {
        ...TokenFields
      }
    }
  }
`);

export const REVOKE_API_TOKEN = graphql(`
  mutation RevokeApiToken($id: ID!) {
    revokeApiToken(id: $id) {
      ...TokenFields
    }
  }
`);
