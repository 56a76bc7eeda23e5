import { graphql } from '../gql/gql.ts';

export const PERSON_FIELDS = graphql(`
  fragment PersonFields on EditorialPerson {
    id
    email
    name
    role
    credential
    isDisabled
    hasSignedIn
    createdAt
    version
  }
`);

export const STALE_PERSON_FIELDS = graphql(`
  fragment StalePersonFields on StalePerson {
    message
    current {
      ...PersonFields
    }
  }
`);

export const PEOPLE = graphql(`
  query People {
    people {
      ...PersonFields
    }
  }
`);

export const INVITE_PERSON = graphql(`
  mutation InvitePerson($email: String!, $name: String!, $role: Role!, $credential: String, $clientKey: ID) {
    invitePerson(email: $email, name: $name, role: $role, credential: $credential, clientKey: $clientKey) {
      person {
        ...PersonFields
      }
      url
      expiresAt
    }
  }
`);

export const CHANGE_ROLE = graphql(`
  mutation ChangeRole($personId: ID!, $version: Int!, $role: Role!) {
    answer: changeRole(personId: $personId, version: $version, role: $role) {
      ...PersonFields
      ...StalePersonFields
    }
  }
`);

export const DISABLE_PERSON = graphql(`
  mutation DisablePerson($personId: ID!, $version: Int!) {
    answer: disablePerson(personId: $personId, version: $version) {
      ...PersonFields
      ...StalePersonFields
    }
  }
`);

export const ENABLE_PERSON = graphql(`
  mutation EnablePerson($personId: ID!, $version: Int!) {
    answer: enablePerson(personId: $personId, version: $version) {
      ...PersonFields
      ...StalePersonFields
    }
  }
`);

export const REINVITE_PERSON = graphql(`
  mutation ReinvitePerson($personId: ID!, $version: Int!) {
    answer: reinvitePerson(personId: $personId, version: $version) {
      ... on Invitation {
        person {
          ...PersonFields
        }
        url
        expiresAt
      }
      ...StalePersonFields
    }
  }
`);

export const SESSION_FIELDS = graphql(`
  fragment SessionFields on Session {
    createdAt
    lastSeenAt
    address
    userAgent
    isThis
  }
`);

export const SESSIONS = graphql(`
  query Sessions($personId: ID!) {
    sessions(personId: $personId) {
      ...SessionFields
    }
  }
`);

export const END_SESSIONS = graphql(`
  mutation EndSessions($personId: ID!) {
    endSessions(personId: $personId)
  }
`);
