import { graphql } from '../gql/gql.ts';

export const CHANGE_FIELDS = graphql(`
  fragment ChangeFields on ReleaseChange {
    code
    modifier
    title
    kinds
    fields {
      field
      before
      after
      difference
      percent
    }
  }
`);

export const RELEASE_CHANGES = graphql(`
  query ReleaseChanges(
    $from: ReleaseName!
    $to: ReleaseName!
    $filter: ReleaseChangeFilter
    $sort: ReleaseChangeSort!
    $page: Int!
    $perPage: Int!
  ) {
    releaseChanges(from: $from, to: $to, filter: $filter, sort: $sort, page: $page, perPage: $perPage) {
      total
      spread {
        from
        to
        rows
      }
      counts {
        kind
        count
      }
      items {
        ...ChangeFields
      }
    }
  }
`);
