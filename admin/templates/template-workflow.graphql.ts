import { graphql } from '../gql/gql.ts';

export const SAVE_TEMPLATE = graphql(`
  mutation SaveTemplate($input: SaveTemplateInput!) {
    answer: saveTemplate(input: $input) {
      __typename
      ...TemplateFields
      ...StaleTemplateFields
      ...RefusedFields
    }
  }
`);

export const SUBMIT_TEMPLATE = graphql(`
  mutation SubmitTemplate($input: TemplateStepInput!) {
    answer: submitTemplate(input: $input) {
      __typename
      ...TemplateFields
      ...StaleTemplateFields
      ...RefusedFields
    }
  }
`);

export const REQUEST_TEMPLATE_CHANGES = graphql(`
  mutation RequestTemplateChanges($input: TemplateStepInput!) {
    answer: requestTemplateChanges(input: $input) {
      __typename
      ...TemplateFields
      ...StaleTemplateFields
      ...RefusedFields
    }
  }
`);

export const APPROVE_TEMPLATE = graphql(`
  mutation ApproveTemplate($input: TemplateStepInput!) {
    answer: approveTemplate(input: $input) {
      __typename
      ...TemplateFields
      ...StaleTemplateFields
      ...RefusedFields
    }
  }
`);

export const REVERT_TEMPLATE = graphql(`
  mutation RevertTemplate($input: TemplateStepInput!) {
    answer: revertTemplate(input: $input) {
      __typename
      ...TemplateFields
      ...StaleTemplateFields
      ...RefusedFields
    }
  }
`);

export const RESTORE_TEMPLATE = graphql(`
  mutation RestoreTemplate($input: RestoreTemplateInput!) {
    answer: restoreTemplate(input: $input) {
      __typename
      ...TemplateFields
      ...StaleTemplateFields
      ...RefusedFields
    }
  }
`);

export const PUBLISH_TEMPLATE = graphql(`
  mutation PublishTemplate($input: TemplateStepInput!) {
    answer: publishTemplate(input: $input) {
      __typename
      ... on TemplatePublication {
        alteredPages
        revision {
          number
        }
      }
      ...StaleTemplateFields
      ...RefusedFields
    }
  }
`);

export const SCHEDULE_TEMPLATE = graphql(`
  mutation ScheduleTemplate($input: ScheduleTemplateInput!) {
    answer: scheduleTemplate(input: $input) {
      __typename
      ...TemplateFields
      ...StaleTemplateFields
      ...RefusedFields
    }
  }
`);

export const UNSCHEDULE_TEMPLATE = graphql(`
  mutation UnscheduleTemplate($input: TemplateStepInput!) {
    answer: unscheduleTemplate(input: $input) {
      __typename
      ...TemplateFields
      ...StaleTemplateFields
      ...RefusedFields
    }
  }
`);

export const DISCARD_TEMPLATE = graphql(`
  mutation DiscardTemplate($input: TemplateStepInput!) {
    answer: discardTemplate(input: $input) {
      __typename
      ... on TemplateDiscarded {
        key
      }
      ...StaleTemplateFields
    }
  }
`);

export const UNDO_DISCARD_TEMPLATE = graphql(`
  mutation UndoDiscardTemplate($input: TemplateStepInput!) {
    answer: undoDiscardTemplate(input: $input) {
      __typename
      ...TemplateFields
      ...StaleTemplateFields
      ...RefusedFields
    }
  }
`);
