import { graphql } from '../gql/gql.ts';

export const AUDIT_LOG = graphql(`
  query AuditLog($filter: AuditFilter, $page: Int, $perPage: Int) {
    auditLog(filter: $filter, page: $page, perPage: $perPage) {
      total
      items {
        id
        at
        actor
        action
        subject
        detail
        requestId
        address
      }
    }
  }
`);
