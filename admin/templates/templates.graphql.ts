import { graphql } from '../gql/gql.ts';

export const TEMPLATE_ROW = graphql(`
  fragment TemplateRow on TemplateEntry {
    key
    group
    text
    shippedText
    revision
    publishedAt
    draftState
    draftBy
  }
`);

export const TEMPLATE_LIST = graphql(`
  query TemplateList($filter: TemplateFilterInput) {
    templates(filter: $filter) {
      ...TemplateRow
    }
  }
`);

export const TEMPLATE_FIELDS = graphql(`
  fragment TemplateFields on Template {
    key
    group
    version
    state
    isSaved
    isAsShipped
    text
    shippedText
    liveText
    revision
    ownPlaceholders
    placeholders
    hasConditions
    hasVariants
    actions
    author {
      id
      name
    }
    updatedBy {
      id
      name
    }
    updatedAt
    submittedAt
    approvedBy {
      id
      name
    }
    reviewNote
    schedule {
      at
      withRelease
      owner {
        name
      }
      reason
      note
    }
    discardedAt
    findings {
      ...FindingFields
    }
  }
`);

export const STALE_TEMPLATE_FIELDS = graphql(`
  fragment StaleTemplateFields on StaleTemplate {
    message
    currentVersion
    savedAt
    savedBy {
      id
      name
    }
    mineText: mine
    theirsText: theirs
    baseText: base
  }
`);

export const TEMPLATE = graphql(`
  query TemplateByKey($key: String!) {
    template(key: $key) {
      ...TemplateFields
    }
  }
`);

export const TEMPLATE_WORDS = graphql(`
  query TemplateWords {
    templateWords {
      placeholders {
        name
        type
        meaning
      }
      conditions {
        name
        values
      }
    }
  }
`);

export const TEMPLATE_IMPACT = graphql(`
  query TemplateImpact($key: String!, $text: String!) {
    templateImpact(key: $key, text: $text) {
      release
      altered
      of
      byState {
        state
        count
      }
      samples {
        code
        title
        state
        before
        after
      }
      findings {
        ...FindingFields
      }
    }
  }
`);

export const TEMPLATE_REVISIONS = graphql(`
  query TemplateRevisions($key: String!) {
    templateRevisions(key: $key) {
      number
      text
      isAsShipped
      publishedAt
      author {
        id
        name
      }
      reviewer {
        id
        name
      }
    }
  }
`);
