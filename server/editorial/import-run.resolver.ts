import { Arg, Authorized, ID, Int, Query, Resolver } from 'type-graphql';
import type { Permission } from '../auth/role.permission.ts';
import type { ImportRuns } from '../release/import-run.table.ts';
import { ImportRun, ImportRunList } from '../release/import-run.type.ts';
import { checkPage } from '../schema/page.number.ts';

@Resolver()
export class ImportRunResolver {
  constructor(private readonly runs: ImportRuns) {}

  @Authorized<Permission>('READ')
  @Query(() => ImportRunList, {
    description: 'Imports, newest first. Uploads go to POST /editorial/imports.',
  })
  async importRuns(
    @Arg('page', () => Int, { defaultValue: 1 }) page: number,
    @Arg('perPage', () => Int, { defaultValue: 25 }) perPage: number,
  ): Promise<ImportRunList> {
    checkPage(page, perPage);
    const { items, total } = await this.runs.list(page, perPage);
    return { items: items.map((run) => new ImportRun(run)), total };
  }

  @Authorized<Permission>('READ')
  @Query(() => ImportRun)
  async importRun(@Arg('id', () => ID) id: string): Promise<ImportRun> {
    return new ImportRun(await this.runs.find(id));
  }
}
