import { Arg, Authorized, Int, Query, Resolver } from 'type-graphql';
import type { DataSource } from 'typeorm';
import type { Permission } from '../auth/role.permission.ts';
import { diffDraft, diffRevisions } from './template.diff.ts';
import type { TemplateService } from './template.service.ts';
import { readTemplateRevisions } from './template.table.ts';
import { TemplateRevisionType, TextDiffType } from './template-revision.type.ts';

@Resolver()
export class TemplateRevisionResolver {
  constructor(
    private readonly source: DataSource,
    private readonly service: TemplateService,
  ) {}

  @Authorized<Permission>('READ')
  @Query(() => [TemplateRevisionType], { description: 'Published texts of a template, newest first.' })
  async templateRevisions(@Arg('key') key: string) {
    const revisions = await readTemplateRevisions(this.source.manager, key);
    return revisions.map((revision) => new TemplateRevisionType(revision));
  }

  @Authorized<Permission>('READ')
  @Query(() => TextDiffType, {
    description: 'What changed between two published texts of a template, by word; 0 is the shipped one.',
  })
  async templateDiff(
    @Arg('key') key: string,
    @Arg('from', () => Int) from: number,
    @Arg('to', () => Int) to: number,
  ) {
    await this.service.read(key);
    return diffRevisions(this.source.manager, key, from, to);
  }

  @Authorized<Permission>('READ')
  @Query(() => TextDiffType, {
    description:
      'What the draft of a template, as it is saved, changes in the text in force, or in any published one.',
  })
  async templateDraftDiff(
    @Arg('key') key: string,
    @Arg('against', () => Int, {
      nullable: true,
      description: 'Number of a revision, 0 for the shipped text; null: what is in force.',
    })
    against: number | null,
  ) {
    await this.service.read(key);
    return diffDraft(this.source.manager, key, against ?? null);
  }
}
