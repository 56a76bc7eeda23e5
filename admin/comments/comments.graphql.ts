import { graphql } from '../gql/gql.ts';

export const COMMENT_FIELDS = graphql(`
  fragment CommentFields on Comment {
    id
    version
    appliesFrom
    draftVersion
    field
    item
    quote
    quoteFrom
    body
    author {
      id
      name
    }
    writtenAt
    editedAt
    removedAt
    mentions {
      id
      name
    }
    isUnread
    replies {
      id
      version
      body
      author {
        id
        name
      }
      writtenAt
      editedAt
      removedAt
      mentions {
        id
        name
      }
      isUnread
    }
    resolvedAt
    resolvedBy {
      id
      name
    }
  }
`);

export const COMMENTS = graphql(`
  query Comments($place: DraftPlaceInput!, $perPage: Int!) {
    comments(place: $place, perPage: $perPage) {
      total
      open
      items {
        ...CommentFields
      }
    }
  }
`);

export const ADD_COMMENT = graphql(`
  mutation AddComment($input: AddCommentInput!) {
    addComment(input: $input) {
      ...CommentFields
    }
  }
`);

export const REPLY_TO_COMMENT = graphql(`
  mutation ReplyToComment($input: ReplyInput!) {
    replyToComment(input: $input) {
      ...CommentFields
    }
  }
`);

export const RESOLVE_COMMENT = graphql(`
  mutation ResolveComment($input: SettleCommentInput!) {
    answer: resolveComment(input: $input) {
      __typename
      ...CommentFields
      ... on StaleComment {
        message
        comment {
          ...CommentFields
        }
      }
    }
  }
`);

export const REOPEN_COMMENT = graphql(`
  mutation ReopenComment($input: SettleCommentInput!) {
    answer: reopenComment(input: $input) {
      __typename
      ...CommentFields
      ... on StaleComment {
        message
        comment {
          ...CommentFields
        }
      }
    }
  }
`);

export const EDIT_COMMENT = graphql(`
  mutation EditComment($input: EditCommentInput!) {
    answer: editComment(input: $input) {
      __typename
      ...CommentFields
      ... on StaleComment {
        message
        comment {
          ...CommentFields
        }
      }
    }
  }
`);

export const REMOVE_COMMENT = graphql(`
  mutation RemoveComment($input: SettleCommentInput!) {
    answer: removeComment(input: $input) {
      __typename
      ...CommentFields
      ... on StaleComment {
        message
        comment {
          ...CommentFields
        }
      }
    }
  }
`);

export const READ_MENTIONS = graphql(`
  mutation ReadMentions($ids: [ID!]!) {
    readMentions(ids: $ids)
  }
`);

export const COLLEAGUES = graphql(`
  query Colleagues {
    colleagues {
      id
      name
      role
      mayApprove
    }
  }
`);
