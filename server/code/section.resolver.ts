import { Arg, Authorized, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql';
import { type EditorContext, editorOf } from '../auth/editor.context.ts';
import type { Permission } from '../auth/role.permission.ts';
import { FindingsType } from '../workflow/finding.type.ts';
import { changeOf, SaveSectionInput } from './section.input.ts';
import type { SectionOutcome, SectionService } from './section.service.ts';
import { SectionTableResult, SectionTableType, StaleSectionTable } from './section.type.ts';

@Resolver()
export class SectionResolver {
  constructor(private readonly service: SectionService) {}

  @Authorized<Permission>('READ')
  @Query(() => SectionTableType, { description: 'The range table with its version.' })
  sectionTable() {
    return this.service.table();
  }

  @Authorized<Permission>('MANAGE_SETTINGS')
  @Mutation(() => SectionTableResult, {
    description:
      'Adds a section or changes one. Works at once on every page; sectionImpact says beforehand how.',
  })
  async saveSection(
    @Arg('input', () => SaveSectionInput) input: SaveSectionInput,
    @Ctx() context: EditorContext,
  ) {
    const { version, clientKey } = input;
    return shown(await this.service.change(changeOf(input), version, editorOf(context), clientKey ?? null));
  }

  @Authorized<Permission>('MANAGE_SETTINGS')
  @Mutation(() => SectionTableResult, {
    description:
      'Takes out a section that has no subsections. With the same client key again it is answered by the table as it stands.',
  })
  async removeSection(
    @Arg('slug') slug: string,
    @Arg('version', () => Int) version: number,
    @Arg('clientKey', () => ID, { nullable: true }) clientKey: string | null,
    @Ctx() context: EditorContext,
  ) {
    const removal = { slug, section: null, after: null };
    return shown(await this.service.change(removal, version, editorOf(context), clientKey));
  }
}

function shown(outcome: SectionOutcome) {
  if ('table' in outcome) return outcome.table;
  return 'stale' in outcome ? new StaleSectionTable(outcome.stale) : new FindingsType(outcome.findings);
}
