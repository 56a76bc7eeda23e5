import { graphql } from '../gql/gql.ts';

export const MARK_PRESENCE = graphql(`
  mutation MarkPresence($place: DraftPlaceInput!, $isWriting: Boolean!) {
    markPresence(place: $place, isWriting: $isWriting) {
      person {
        id
        name
      }
      cameAt
      isWriting
    }
  }
`);

export const LEAVE_PRESENCE = graphql(`
  mutation LeavePresence($place: DraftPlaceInput!) {
    leavePresence(place: $place)
  }
`);
