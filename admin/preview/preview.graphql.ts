import { graphql } from '../gql/gql.ts';

export const PAGE_FIELDS = graphql(`
  fragment PageFields on CodePage {
    code
    system
    section {
      name
    }
    subsection {
      name
    }
    title
    descriptor
    lifecycle
    lastRelease {
      name
    }
    redirectTo
    synonyms {
      text
      kind
    }
    summary
    plainLanguage
    clinicalContext
    specialties {
      name
    }
    state
    stateSentence
    rvus {
      modifier
      status {
        value
        label
        meaning
      }
      work
      nonFacilityPe
      facilityPe
      malpractice
      nonFacilityTotal
      facilityTotal
      nonFacilityNa
      facilityNa
      usedForPayment
    }
    indicators: rvu {
      globalPeriod {
        ...CodedFields
      }
      pcTc {
        ...CodedFields
      }
      multipleProcedure {
        ...CodedFields
      }
      bilateral {
        ...CodedFields
      }
      assistantSurgeon {
        ...CodedFields
      }
      coSurgeons {
        ...CodedFields
      }
      teamSurgery {
        ...CodedFields
      }
      supervision {
        ...CodedFields
      }
    }
    usual: payment {
      ...AmountFields
    }
    qualifying: payment(basis: QPP) {
      ...AmountFields
    }
    anesthesia {
      baseUnits
      conversionFactor
      note
    }
    billing
    comparison {
      cohort
      cohortSize
      value
      lowerQuartile
      median
      upperQuartile
      maximum
      percentile
      sentence
    }
    history {
      release {
        name
      }
      modifier
      work
      nonFacilityTotal
      facilityTotal
      nonFacilityNa
      facilityNa
      reason
    }
    changes {
      modifier
      from {
        name
      }
      fields {
        field
        before
        after
      }
    }
    related {
      code
      title
      kind
      note
      origin
    }
    faqs {
      question
      answer
      origin
      audience
    }
    notices {
      kind
      text
    }
    release {
      name
      state
      effectiveFrom
      isSample
    }
    reviewStatus
    reviewedBy {
      name
      credential
    }
    reviewedAt
    checkedAgainst {
      name
    }
    sources {
      label
      url
    }
    provenance {
      file
      line
      archiveSha256
    }
    seoTitle
    seoDescription
  }
`);

export const CODED_FIELDS = graphql(`
  fragment CodedFields on CodedValue {
    value
    label
    meaning
  }
`);

export const AMOUNT_FIELDS = graphql(`
  fragment AmountFields on Payment {
    conversionFactor
    nonFacility
    facility
    note
  }
`);

/** The page and the findings of the same words in one answer, so that they never disagree on screen. */
export const PREVIEW = graphql(`
  query Preview(
    $code: CodeValue!
    $body: ContentBodyInput!
    $release: ReleaseName
    $appliesFrom: ReleaseName
  ) {
    previewPage(code: $code, body: $body, release: $release) {
      ...PageFields
    }
    checkContent(code: $code, body: $body, appliesFrom: $appliesFrom) {
      ...FindingFields
    }
  }
`);

export const PUBLISHED_PAGE = graphql(`
  query PublishedPage($code: CodeValue!, $release: ReleaseName!) {
    publishedPage(code: $code, release: $release) {
      ...PageFields
    }
  }
`);
