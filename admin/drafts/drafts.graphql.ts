import { graphql } from '../gql/gql.ts';

export const BODY_FIELDS = graphql(`
  fragment BodyFields on ContentBody {
    displayName
    synonyms {
      text
      kind
    }
    summary
    plainLanguage
    clinicalContext
    billingOverride
    billingSourceUrl
    specialties
    faqs {
      id
      question
      answer
      audience
    }
    related {
      code
      kind
      note
    }
    seoTitle
    seoDescription
    sources {
      label
      url
    }
    editorNote
  }
`);

export const FINDING_FIELDS = graphql(`
  fragment FindingFields on Finding {
    rule
    field
    severity
    message
    suggestion
    from
    to
    item
    quote
    replacement
    canOverride
  }
`);

export const DRAFT_FIELDS = graphql(`
  fragment DraftFields on CodeDraft {
    code
    appliesFrom
    version
    state
    isSaved
    body {
      ...BodyFields
    }
    basedOn
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
    attestedBy {
      id
      name
    }
    attestedAt
    isAssisted
    copiedFrom
    findings {
      ...FindingFields
    }
    actions
    live {
      ...BodyFields
    }
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
    isRetired
    redirectTo
  }
`);

export const STALE_FIELDS = graphql(`
  fragment StaleFields on StaleVersion {
    message
    currentVersion
    savedBy {
      id
      name
    }
    savedAt
    mine {
      ...BodyFields
    }
    theirs {
      ...BodyFields
    }
    base {
      ...BodyFields
    }
    merged {
      ...BodyFields
    }
    conflicts
  }
`);

export const REFUSED_FIELDS = graphql(`
  fragment RefusedFields on Findings {
    message
    findings {
      ...FindingFields
    }
  }
`);

/** Both places where an open draft usually lies, so that one answer decides which to show. */
export const OPEN_CODE = graphql(`
  query OpenCode($code: CodeValue!, $first: ReleaseName, $second: ReleaseName) {
    editorialCode(code: $code) {
      ...CodeRow
    }
    first: codeDraft(code: $code, appliesFrom: $first) {
      ...DraftFields
    }
    second: codeDraft(code: $code, appliesFrom: $second) {
      ...DraftFields
    }
  }
`);

/** In which places of a code somebody is at work. */
export const OPEN_DRAFTS = graphql(`
  query OpenDrafts($code: CodeValue!) {
    openDrafts(code: $code) {
      appliesFrom
      state
      updatedBy {
        id
        name
      }
      updatedAt
    }
  }
`);

export const SAVE_DRAFT = graphql(`
  mutation SaveDraft($input: SaveDraftInput!) {
    saveDraft(input: $input) {
      __typename
      ...DraftFields
      ...StaleFields
      ...RefusedFields
    }
  }
`);
