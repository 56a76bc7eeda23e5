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

export const HOME_HOUSE = graphql(`
  fragment HomeHouse on Query {
    house {
      coverage {
        section
        name
        codes
        reviewed
        imported
        starter
        drafts
        unwritten
        incomplete
      }
      missing {
        part
        pages
      }
      news {
        id
        at
        actor
        action
        subject
      }
    }
    releases {
      ...ReleaseFields
    }
  }
`);

/** Only for those who write: others may not ask for it. */
export const HOME_WORK = graphql(`
  fragment HomeWork on Query {
    worklist(perPage: 1) @include(if: $writes) {
      progress {
        release
        open
        unassigned
        resolved
        updatedByItself
      }
    }
    myWork: worklist(filter: { state: OPEN, assigneeId: $me }, perPage: 3) @include(if: $writes) {
      ...HomeWorkItems
    }
    unassignedWork: worklist(filter: { state: OPEN, isUnassigned: true }, perPage: 3) @include(if: $writes) {
      ...HomeWorkItems
    }
  }
`);

export const HOME_WORK_ITEMS = graphql(`
  fragment HomeWorkItems on Worklist {
    total
    items {
      code
      title
      release
      draftState
      openedAt
    }
  }
`);

export const HOME_REVIEWS = graphql(`
  fragment HomeReviews on Query {
    reviewQueue(filter: { isReviewable: true }, sort: OLDEST_FIRST, perPage: 10) {
      items {
        id
        name
        title
        submittedBy {
          name
        }
        submittedAt
        isOverdue
      }
      summary {
        reviewable
        overdue
      }
    }
    mentions(isUnread: true, perPage: 5) {
      unread
      items {
        commentId
        kind
        name
        appliesFrom
        body
        authorName
        writtenAt
      }
    }
  }
`);

export const HOME_SCHEDULED = graphql(`
  fragment HomeScheduled on Query {
    scheduled {
      code
      appliesFrom
      title
      schedule {
        owner {
          id
          name
        }
        reason
        refusedAt
      }
    }
    scheduledTemplates {
      key
      schedule {
        owner {
          id
          name
        }
        reason
        refusedAt
      }
    }
  }
`);

export const HOME_FIXES = graphql(`
  fragment HomeFixes on Query {
    liveFixes: fixOffers(filter: { states: [OPEN], isLive: true }, perPage: 3) {
      ...HomeFixOffers
    }
    aheadFixes: fixOffers(filter: { states: [OPEN], isLive: false }, perPage: 3) {
      ...HomeFixOffers
    }
  }
`);

export const HOME_FIX_OFFERS = graphql(`
  fragment HomeFixOffers on FixOffers {
    total
    items {
      code
      title
      appliesFrom
      fixedAt
    }
  }
`);

/** One question for the whole screen. A room adds the fragment that its need or panel reads. */
export const HOME = graphql(`
  query Home($writes: Boolean!, $me: ID!) {
    ...HomeDrafts
    ...HomeScheduled
    ...HomeTemplates
    ...HomeHouse
    ...HomeWork
    ...HomeReviews
    ...HomeFixes
  }
`);
