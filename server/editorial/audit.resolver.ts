import { Arg, Authorized, Int, Query, Resolver } from 'type-graphql';
import type { DataSource } from 'typeorm';
import { readAudit } from '../audit/audit.read.ts';
import { AuditFilter, AuditList } from '../audit/audit.type.ts';
import type { Permission } from '../auth/role.permission.ts';
import { checkPage } from '../schema/page.number.ts';

@Resolver()
export class AuditResolver {
  constructor(private readonly source: DataSource) {}

  @Authorized<Permission>('READ_AUDIT')
  @Query(() => AuditList, { description: 'Who did what, newest first. For administrators.' })
  auditLog(
    @Arg('filter', () => AuditFilter, { nullable: true }) filter: AuditFilter | null,
    @Arg('page', () => Int, { defaultValue: 1 }) page: number,
    @Arg('perPage', () => Int, { defaultValue: 50 }) perPage: number,
  ): Promise<AuditList> {
    checkPage(page, perPage);
    return readAudit(this.source.manager, filter ?? {}, page, perPage);
  }
}
