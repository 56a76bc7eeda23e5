import { graphql } from '../gql/gql.ts';

export const BULK_JOB_FIELDS = graphql(`
  fragment BulkJobFields on BulkJob {
    id
    act
    state
    total
    done
    leftOut
    stale
    refused
    requestedAt
    reportPath
  }
`);

export const BULK_PREVIEW = graphql(`
  query BulkPreview($input: BulkInput!) {
    bulkPreview(input: $input) {
      total
      fitting
      samples {
        code
        title
      }
      leftOut {
        reason
        count
        codes
      }
    }
  }
`);

export const START_BULK = graphql(`
  mutation StartBulk($input: BulkInput!, $clientKey: ID!) {
    startBulk(input: $input, clientKey: $clientKey) {
      ...BulkJobFields
    }
  }
`);

export const CANCEL_BULK = graphql(`
  mutation CancelBulk($id: ID!) {
    cancelBulk(id: $id) {
      ...BulkJobFields
    }
  }
`);

export const BULK_JOB = graphql(`
  query BulkJob($id: ID!) {
    bulkJob(id: $id) {
      ...BulkJobFields
    }
  }
`);

export const BULK_JOBS = graphql(`
  query BulkJobs {
    bulkJobs {
      ...BulkJobFields
    }
  }
`);
