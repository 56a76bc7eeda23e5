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

/** How many rows have a figure that moved by so much, from little to far. */
export const RELEASE_MOVES = graphql(`
  query ReleaseMoves($from: ReleaseName!, $to: ReleaseName!, $section: String) {
    by1: releaseChanges(from: $from, to: $to, perPage: 1, filter: { minimumPercent: "1", section: $section }) {
      total
    }
    by2: releaseChanges(from: $from, to: $to, perPage: 1, filter: { minimumPercent: "2", section: $section }) {
      total
    }
    by5: releaseChanges(from: $from, to: $to, perPage: 1, filter: { minimumPercent: "5", section: $section }) {
      total
    }
    by10: releaseChanges(from: $from, to: $to, perPage: 1, filter: { minimumPercent: "10", section: $section }) {
      total
    }
    by25: releaseChanges(from: $from, to: $to, perPage: 1, filter: { minimumPercent: "25", section: $section }) {
      total
    }
    by50: releaseChanges(from: $from, to: $to, perPage: 1, filter: { minimumPercent: "50", section: $section }) {
      total
    }
  }
`);
