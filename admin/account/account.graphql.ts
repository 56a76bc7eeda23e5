import { graphql } from '../gql/gql.ts';

export const ME_FIELDS = graphql(`
  fragment MeFields on Me {
    id
    email
    name
    role
    permissions
  }
`);

export const ME = graphql(`
  query Me {
    me {
      ...MeFields
    }
  }
`);

export const SIGN_IN = graphql(`
  mutation SignIn($email: String!, $password: String!) {
    signIn(email: $email, password: $password) {
      ...MeFields
    }
  }
`);

export const SIGN_OUT = graphql(`
  mutation SignOut {
    signOut
  }
`);

export const ACCEPT_INVITATION = graphql(`
  mutation AcceptInvitation($token: String!, $password: String!) {
    acceptInvitation(token: $token, password: $password) {
      ...MeFields
    }
  }
`);

export const CHANGE_PASSWORD = graphql(`
  mutation ChangePassword($current: String!, $next: String!) {
    changePassword(current: $current, next: $next)
  }
`);

export const MY_SESSIONS = graphql(`
  query MySessions {
    mySessions {
      ...SessionFields
    }
  }
`);

export const END_OTHER_SESSIONS = graphql(`
  mutation EndOtherSessions {
    endOtherSessions
  }
`);
