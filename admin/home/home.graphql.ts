import { graphql } from '../gql/gql.ts';

export const HOME_DRAFTS = graphql(`
  fragment HomeDrafts on Query {
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
  }
`);

export const HOME_TEMPLATES = graphql(`
  fragment HomeTemplates on Query {
    templates(filter: { hasDraft: true }) {
      key
      draftState
      draftBy
    }
  }
`);

export const HOME_COVERAGE = graphql(`
  fragment HomeCoverage on Query {
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

/** One question for the whole screen. A room adds the fragment that its need or panel reads. */
export const HOME = graphql(`
  query Home {
    ...HomeDrafts
    ...HomeTemplates
    ...HomeCoverage
  }
`);
