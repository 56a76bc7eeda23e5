import { graphql } from '../gql/gql.ts';

export const QUEUE_ROW = graphql(`
  fragment QueueRow on QueueItem {
    code
    title
    sectionName
    subsectionName
    state
    services
    takenBy {
      id
      name
    }
    takenAt
    draftState
    draftBy
    isWritten
  }
`);

export const QUEUE_LIST = graphql(`
  query QueueList($filter: WritingQueueFilter, $page: Int!, $perPage: Int!) {
    writingQueue(filter: $filter, page: $page, perPage: $perPage) {
      total
      items {
        ...QueueRow
      }
    }
  }
`);

export const QUEUE_ORDER = graphql(`
  query QueueOrder {
    writingQueue(perPage: 1) {
      total
      countedBy {
        name
        countedColumn
        codes
        loadedBy
        loadedAt
      }
      rule {
        states
        weight
        sentence
      }
    }
  }
`);

export const MY_WRITING = graphql(`
  query MyWriting {
    myWriting {
      goal
      timeZone
      today
      toDo
      waiting
    }
    mine: writingQueue(filter: { isMine: true }, perPage: 50) {
      items {
        ...QueueRow
      }
    }
  }
`);

export const TAKE_FROM_QUEUE = graphql(`
  mutation TakeFromQueue($codes: [CodeValue!]!) {
    outcomes: takeFromQueue(codes: $codes) {
      code
      verdict
      message
    }
  }
`);

export const HAND_BACK = graphql(`
  mutation HandBack($codes: [CodeValue!]!) {
    outcomes: handBack(codes: $codes) {
      code
      verdict
      message
    }
  }
`);

export const SET_WRITING_GOAL = graphql(`
  mutation SetWritingGoal($pagesADay: Int!, $timeZone: String!) {
    setWritingGoal(pagesADay: $pagesADay, timeZone: $timeZone) {
      goal
    }
  }
`);

export const START_FROM_SIBLING = graphql(`
  mutation StartFromSibling($input: StartFromSiblingInput!) {
    answer: startFromSibling(input: $input) {
      __typename
      ...DraftFields
      ...StaleFields
      ...RefusedFields
    }
  }
`);
