import { Arg, Authorized, Ctx, Int, Mutation, Query, Resolver } from 'type-graphql';
import type { DataSource } from 'typeorm';
import { type EditorContext, editorOf } from '../auth/editor.context.ts';
import type { Permission } from '../auth/role.permission.ts';
import { checkPage } from '../schema/page.number.ts';
import { CodeValueScalar, ReleaseNameScalar } from '../schema/schema.scalar.ts';
import type { DraftDesk } from './draft.desk.ts';
import type { DraftService } from './draft.service.ts';
import { SaveDraftResult } from './draft.type.ts';
import { readSave, readSaves } from './save.table.ts';
import { DraftSaves, DraftSaveWords, RestoreSaveInput } from './save.type.ts';

@Resolver()
export class SaveResolver {
  constructor(
    private readonly source: DataSource,
    private readonly drafts: DraftService,
    private readonly desk: DraftDesk,
  ) {}

  @Authorized<Permission>('READ')
  @Query(() => DraftSaves, {
    description: 'Every save of a code’s drafts that apply from a release (null: from the beginning).',
  })
  async draftSaves(
    @Arg('code', () => CodeValueScalar) code: string,
    @Arg('appliesFrom', () => ReleaseNameScalar, { nullable: true }) appliesFrom: string | null,
    @Arg('page', () => Int, { defaultValue: 1 }) page: number,
    @Arg('perPage', () => Int, { defaultValue: 50 }) perPage: number,
  ) {
    checkPage(page, perPage);
    const key = { code, appliesFrom: appliesFrom ?? '' };
    return new DraftSaves(await readSaves(this.source.manager, key, page, perPage));
  }

  @Authorized<Permission>('READ')
  @Query(() => DraftSaveWords, { description: 'What was saved as one version of a draft.' })
  async draftSave(
    @Arg('code', () => CodeValueScalar) code: string,
    @Arg('version', () => Int) version: number,
    @Arg('appliesFrom', () => ReleaseNameScalar, { nullable: true }) appliesFrom: string | null,
  ) {
    const key = { code, appliesFrom: appliesFrom ?? '' };
    return new DraftSaveWords(await readSave(this.source.manager, key, version));
  }

  @Authorized<Permission>('WRITE_DRAFTS')
  @Mutation(() => SaveDraftResult, {
    description: 'Puts the words of an earlier save into the draft, as a save of its own; never live.',
  })
  async restoreSave(
    @Arg('input', () => RestoreSaveInput) input: RestoreSaveInput,
    @Ctx() context: EditorContext,
  ) {
    const key = { code: input.code, appliesFrom: input.appliesFrom ?? '' };
    const editor = editorOf(context);
    const outcome = await this.drafts.restoreSave(
      ...([key, input.version, input.save, editor, input.clientKey ?? null] as const),
    );
    return 'draft' in outcome ? this.desk.show(outcome.draft, editor) : this.desk.showStale(outcome.stale);
  }
}
