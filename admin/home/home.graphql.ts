import { graphql } from '../gql/gql.ts';

export const HOME = graphql(`
  query Home {
    drafts: codes(filter: { contentStatus: DRAFT }, sort: UPDATED_DESC, perPage: 100) {
      total
      items {
        code
        title
        draftState
        draftBy
        updatedAt
      }
    }
    templates(filter: { hasDraft: true }) {
      ...TemplateRow
    }
    all: codes(perPage: 1) {
      total
    }
    reviewed: codes(filter: { contentStatus: REVIEWED }, perPage: 1) {
      total
    }
    starter: codes(filter: { contentStatus: STARTER }, perPage: 1) {
      total
    }
    imported: codes(filter: { contentStatus: IMPORTED }, perPage: 1) {
      total
    }
    unwritten: codes(filter: { contentStatus: NONE }, perPage: 1) {
      total
    }
  }
`);
