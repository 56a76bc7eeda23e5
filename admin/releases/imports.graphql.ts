import { graphql } from '../gql/gql.ts';

export const IMPORT_ROW = graphql(`
  fragment ImportRow on ImportRun {
    id
    source
    state
    step
    done
    total
    requestedBy
    requestedAt
    startedAt
    finishedAt
    release
    cut
    sentence
    options {
      isDryRun
    }
  }
`);

export const IMPORT_RUNS = graphql(`
  query ImportRuns($page: Int!, $perPage: Int!) {
    importRuns(page: $page, perPage: $perPage) {
      total
      items {
        ...ImportRow
      }
    }
  }
`);

export const IMPORT_RUN = graphql(`
  query ImportRunById($id: ID!) {
    importRun(id: $id) {
      ...ImportRow
      archiveSha256
      refusedRowsPath
      options {
        isDryRun
        activate
        release
        effective
        attachTo
        accept {
          kind
          reason
        }
      }
      anomalies {
        kind
        against
        message
        needsAcceptance
        reason
      }
      comparisons {
        against
        role
        rowsBefore
        rowsAfter
        changes {
          kind
          count
        }
      }
      report {
        rowsRead
        rowsRefused
        errorCount
        warningCount
        counts {
          kind
          count
        }
        problems {
          code
          severity
          isAcceptable
          file
          line
          column
          value
          message
        }
      }
    }
  }
`);
