import { graphql } from '../gql/gql.ts';

export const WORK_ROW = graphql(`
  fragment WorkRow on WorkItem {
    id
    version
    code
    title
    release
    comparedWith
    revision
    reasons {
      kind
      field
      modifier
      before
      after
    }
    openedAt
    assignee {
      id
      name
    }
    state
    resolution
    resolvedBy
    resolvedAt
    draftState
  }
`);

export const WORK_LIST = graphql(`
  query WorkList($filter: WorklistFilter, $page: Int!, $perPage: Int!) {
    worklist(filter: $filter, page: $page, perPage: $perPage) {
      total
      items {
        ...WorkRow
      }
    }
  }
`);

export const WORK_PROGRESS = graphql(`
  query WorkProgress {
    worklist(perPage: 1) {
      progress {
        release
        open
        unassigned
        resolved
        updatedByItself
      }
    }
  }
`);

export const WRITERS = graphql(`
  query Writers {
    writers {
      id
      name
    }
  }
`);

export const ASSIGN_WORK = graphql(`
  mutation AssignWork($items: [WorkItemInput!]!, $personId: ID) {
    outcomes: assignWork(items: $items, personId: $personId) {
      id
      verdict
      message
      item {
        ...WorkRow
      }
    }
  }
`);

export const CONFIRM_WORK = graphql(`
  mutation ConfirmWork($items: [WorkItemInput!]!, $release: ReleaseName!) {
    outcomes: resolveWork(items: $items, resolution: STILL_RIGHT, release: $release) {
      id
      verdict
      message
      item {
        ...WorkRow
      }
    }
  }
`);
