import { Arg, Authorized, Int, Query, Resolver } from 'type-graphql';
import type { DataSource } from 'typeorm';
import type { Permission } from '../auth/role.permission.ts';
import { CodeValueScalar } from '../schema/schema.scalar.ts';
import { readRevision, readRevisions } from './content.table.ts';
import { diffBodies } from './revision.diff.ts';
import { FieldDiffType, RevisionType } from './revision.type.ts';

@Resolver()
export class RevisionResolver {
  constructor(private readonly source: DataSource) {}

  @Authorized<Permission>('READ')
  @Query(() => [RevisionType], { description: 'Published revisions of a code, newest first.' })
  async revisions(@Arg('code', () => CodeValueScalar) code: string) {
    return (await readRevisions(this.source.manager, code)).map((revision) => new RevisionType(revision));
  }

  @Authorized<Permission>('READ')
  @Query(() => [FieldDiffType], { description: 'What changed between two revisions, by field and word.' })
  async revisionDiff(
    @Arg('code', () => CodeValueScalar) code: string,
    @Arg('from', () => Int) from: number,
    @Arg('to', () => Int) to: number,
  ) {
    const before = await readRevision(this.source.manager, code, from);
    const after = await readRevision(this.source.manager, code, to);
    return diffBodies(before.body, after.body);
  }
}
