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
  mutation InvitePerson($email: String!, $name: String!, $role: Role!, $credential: String) {
    invitePerson(email: $email, name: $name, role: $role, credential: $credential) {
      person {
        ...PersonFields
      }
      url
      expiresAt
    }
  }
`);

export const CHANGE_ROLE = graphql(`
  mutation ChangeRole($personId: ID!, $role: Role!) {
    changeRole(personId: $personId, role: $role) {
      ...PersonFields
    }
  }
`);

export const DISABLE_PERSON = graphql(`
  mutation DisablePerson($personId: ID!) {
    disablePerson(personId: $personId) {
      ...PersonFields
    }
  }
`);

export const ENABLE_PERSON = graphql(`
  mutation EnablePerson($personId: ID!) {
    enablePerson(personId: $personId) {
      ...PersonFields
    }
  }
`);

export const REINVITE_PERSON = graphql(`
  mutation ReinvitePerson($personId: ID!) {
    reinvitePerson(personId: $personId) {
      person {
        ...PersonFields
      }
      url
      expiresAt
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
