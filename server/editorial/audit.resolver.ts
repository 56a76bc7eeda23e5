import { Arg, Authorized, Int, Query, Resolver } from 'type-graphql';
import { readAudit } from '../audit/audit.read.ts';
import { AuditFilter, AuditList } from '../audit/audit.type.ts';
import type { Permission } from '../auth/role.permission.ts';
import type { ReadingSource } from '../db/reading.source.ts';
import { checkPage } from '../schema/page.number.ts';

@Resolver()
export class AuditResolver {
  constructor(private readonly reading: ReadingSource) {}

  @Authorized<Permission>('READ_AUDIT')
  @Query(() => AuditList, { description: 'Who did what, newest first. For administrators.' })
  async auditLog(
    @Arg('filter', () => AuditFilter, { nullable: true }) filter: AuditFilter | null,
    @Arg('page', () => Int, { defaultValue: 1 }) page: number,
    @Arg('perPage', () => Int, { defaultValue: 50 }) perPage: number,
  ): Promise<AuditList> {
    checkPage(page, perPage);
    return readAudit(await this.reading.manager(), filter ?? {}, page, perPage);
  }
}
