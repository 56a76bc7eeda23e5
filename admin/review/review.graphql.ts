import { graphql } from '../gql/gql.ts';

export const REVIEW_ITEM_FIELDS = graphql(`
  fragment ReviewItemFields on ReviewItem {
    id
    kind
    name
    appliesFrom
    title
    version
    state
    submittedAt
    isOverdue
    submittedBy {
      id
      name
    }
    writers {
      id
      name
    }
    assignee {
      id
      name
    }
    assignmentVersion
    openComments
    blocking
    advice
    isFirst
    changes {
      field
      added
      removed
      edited
    }
  }
`);

export const REVIEW_QUEUE = graphql(`
  query ReviewQueue($filter: ReviewFilter, $sort: ReviewSort!, $page: Int!, $perPage: Int!) {
    reviewQueue(filter: $filter, sort: $sort, page: $page, perPage: $perPage) {
      total
      items {
        ...ReviewItemFields
      }
    }
  }
`);

/** Only which and in what order: for reading several in a row. */
export const REVIEW_ORDER = graphql(`
  query ReviewOrder($filter: ReviewFilter, $sort: ReviewSort!) {
    reviewQueue(filter: $filter, sort: $sort, perPage: 100) {
      total
      items {
        id
      }
    }
  }
`);

export const REVIEW_CODE = graphql(`
  query ReviewCode($code: CodeValue!, $appliesFrom: ReleaseName, $place: DraftPlaceInput!) {
    item: reviewItem(place: $place) {
      ...ReviewItemFields
    }
    draft: codeDraft(code: $code, appliesFrom: $appliesFrom) {
      ...DraftFields
    }
  }
`);

export const REVIEW_TEMPLATE = graphql(`
  query ReviewTemplate($key: String!, $place: DraftPlaceInput!) {
    item: reviewItem(place: $place) {
      ...ReviewItemFields
    }
    template(key: $key) {
      ...TemplateFields
    }
  }
`);

export const ASSIGN_REVIEW = graphql(`
  mutation AssignReview($input: AssignReviewInput!) {
    answer: assignReview(input: $input) {
      __typename
      ...ReviewItemFields
      ... on StaleReview {
        message
        item {
          ...ReviewItemFields
        }
      }
    }
  }
`);
