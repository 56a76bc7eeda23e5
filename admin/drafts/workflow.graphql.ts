import { graphql } from '../gql/gql.ts';

export const SUBMIT_FOR_REVIEW = graphql(`
  mutation SubmitForReview($input: DraftStepInput!) {
    answer: submitForReview(input: $input) {
      __typename
      ...DraftFields
      ...StaleFields
      ...RefusedFields
    }
  }
`);

export const REQUEST_CHANGES = graphql(`
  mutation RequestChanges($input: DraftStepInput!) {
    answer: requestChanges(input: $input) {
      __typename
      ...DraftFields
      ...StaleFields
      ...RefusedFields
    }
  }
`);

export const APPROVE = graphql(`
  mutation Approve($input: DraftStepInput!) {
    answer: approve(input: $input) {
      __typename
      ...DraftFields
      ...StaleFields
      ...RefusedFields
    }
  }
`);

export const PUBLISH = graphql(`
  mutation Publish($input: DraftStepInput!) {
    answer: publish(input: $input) {
      __typename
      ... on Publication {
        revision {
          number
          publishedAt
        }
      }
      ...StaleFields
      ...RefusedFields
    }
  }
`);

export const DISCARD_DRAFT = graphql(`
  mutation DiscardDraft($input: DraftStepInput!) {
    answer: discardDraft(input: $input) {
      __typename
      ... on Discarded {
        code
      }
      ...StaleFields
    }
  }
`);

export const PUBLISH_CORRECTION = graphql(`
  mutation PublishCorrection($input: DraftStepInput!) {
    answer: publishCorrection(input: $input) {
      __typename
      ... on Publication {
        revision {
          number
          publishedAt
        }
      }
      ...StaleFields
      ...RefusedFields
    }
  }
`);

export const SCHEDULE = graphql(`
  mutation Schedule($input: ScheduleInput!) {
    answer: schedule(input: $input) {
      __typename
      ...DraftFields
      ...StaleFields
      ...RefusedFields
    }
  }
`);

export const UNSCHEDULE = graphql(`
  mutation Unschedule($input: DraftStepInput!) {
    answer: unschedule(input: $input) {
      __typename
      ...DraftFields
      ...StaleFields
      ...RefusedFields
    }
  }
`);

export const UNDO_DISCARD = graphql(`
  mutation UndoDiscard($input: DraftStepInput!) {
    answer: undoDiscard(input: $input) {
      __typename
      ...DraftFields
      ...StaleFields
      ...RefusedFields
    }
  }
`);
