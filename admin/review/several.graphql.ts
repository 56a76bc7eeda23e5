import { graphql } from '../gql/gql.ts';

export const PUBLISH_REPORT_FIELDS = graphql(`
  fragment PublishReportFields on PublishReport {
    code
    template
    appliesFrom
    verdict
    message
    revision
    findings {
      severity
      message
    }
  }
`);

export const PUBLISH_SEVERAL_PREVIEW = graphql(`
  query PublishSeveralPreview($items: [SeveralItemInput!]!) {
    reports: publishSeveralPreview(items: $items) {
      ...PublishReportFields
    }
  }
`);

export const PUBLISH_SEVERAL = graphql(`
  mutation PublishSeveral($items: [SeveralItemInput!]!, $clientKey: ID!) {
    answer: publishSeveral(items: $items, clientKey: $clientKey) {
      isPublished
      items {
        ...PublishReportFields
      }
    }
  }
`);

export const TEMPLATE_DRAFTS_IMPACT = graphql(`
  query TemplateDraftsImpact($keys: [String!]!) {
    impact: templateDraftsImpact(keys: $keys) {
      release
      altered
      of
    }
  }
`);
