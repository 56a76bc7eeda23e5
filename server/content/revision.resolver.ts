import { Arg, Authorized, Int, Query, Resolver } from 'type-graphql';
import type { DataSource } from 'typeorm';
import type { Permission } from '../auth/role.permission.ts';
import { CodeValueScalar, ReleaseNameScalar } from '../schema/schema.scalar.ts';
import { EMPTY_BODY } from './content.body.ts';
import { readFormerFields, readRevision, readRevisions } from './content.table.ts';
import { readDraft } from './draft.view.ts';
import { diffBodies, diffFormer } from './revision.diff.ts';
import { FieldDiffType, RevisionType } from './revision.type.ts';

@Resolver()
export class RevisionResolver {
  constructor(private readonly source: DataSource) {}

  @Authorized<Permission>('READ')
  @Query(() => [RevisionType], { description: 'Published revisions of a code, newest first.' })
  async revisions(@Arg('code', () => CodeValueScalar) code: string) {
    const { manager } = this.source;
    const former = await readFormerFields(manager, code);
    return (await readRevisions(manager, code)).map(
      (revision) => new RevisionType(revision, former.get(revision.number)),
    );
  }

  @Authorized<Permission>('READ')
  @Query(() => [FieldDiffType], {
    description: 'What changed between two revisions, by field, item and word.',
  })
  async revisionDiff(
    @Arg('code', () => CodeValueScalar) code: string,
    @Arg('from', () => Int) from: number,
    @Arg('to', () => Int) to: number,
  ) {
    const { manager } = this.source;
    const before = await readRevision(manager, code, from);
    const after = await readRevision(manager, code, to);
    const former = await readFormerFields(manager, code);
    return [
      ...diffBodies(before.body, after.body),
      ...diffFormer(former.get(from) ?? [], former.get(to) ?? []),
    ];
  }

  @Authorized<Permission>('READ')
  @Query(() => [FieldDiffType], {
    description:
      'What a draft, as it is saved, changes in the words in force, or in any revision of its code.',
  })
  async draftDiff(
    @Arg('code', () => CodeValueScalar) code: string,
    @Arg('appliesFrom', () => ReleaseNameScalar, { nullable: true }) appliesFrom: string | null,
    @Arg('against', () => Int, {
      nullable: true,
      description: 'Number of a revision; null: what is in force where the draft applies.',
    })
    against: number | null,
  ) {
    const { manager } = this.source;
    const { body, live } = await readDraft(manager, { code, appliesFrom: appliesFrom ?? '' });
    // Left out is undefined.
    const before = typeof against === 'number' ? await readRevision(manager, code, against) : live;
    return diffBodies(before?.body ?? EMPTY_BODY, body);
  }
}
