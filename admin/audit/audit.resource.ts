import { ask } from '../providers/graphql.client.ts';
import type { ListedResource } from '../providers/resource.ts';
import { auditFilter } from './audit.filter.ts';
import { AUDIT_LOG } from './audit.graphql.ts';

export const auditResource: ListedResource = {
  async getList({ pagination, filter, signal }) {
    const { auditLog } = await ask(
      AUDIT_LOG,
      { filter: auditFilter(filter), page: pagination?.page ?? 1, perPage: pagination?.perPage ?? 50 },
      { signal },
    );
    return { data: auditLog.items.map((item) => ({ ...item })), total: auditLog.total };
  },
};
