import { Arg, Authorized, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { type EditorContext, editorOf } from '../auth/editor.context.ts';
import type { Permission } from '../auth/role.permission.ts';
import { CodeValueScalar, ReleaseNameScalar } from '../schema/schema.scalar.ts';
import { FindingType } from '../workflow/finding.type.ts';
import { ContentBodyInput } from './content.input.ts';
import { normalBody } from './content.normal.ts';
import type { DraftDesk } from './draft.desk.ts';
import { RestoreRevisionInput, SaveDraftInput, StartFromSiblingInput } from './draft.input.ts';
import { OpenDraft } from './draft.open.type.ts';
import type { DraftService, SaveOutcome } from './draft.service.ts';
import { CodeDraft, SaveDraftResult } from './draft.type.ts';

@Resolver()
export class DraftResolver {
  constructor(
    private readonly drafts: DraftService,
    private readonly desk: DraftDesk,
  ) {}

  @Authorized<Permission>('READ')
  @Query(() => CodeDraft, {
    description:
      'The draft of a code that applies from a release (null: from the beginning). Where none is saved, one that holds the words in force.',
  })
  async codeDraft(
    @Arg('code', () => CodeValueScalar) code: string,
    @Arg('appliesFrom', () => ReleaseNameScalar, { nullable: true }) appliesFrom: string | null,
    @Ctx() context: EditorContext,
  ) {
    return this.desk.show(
      await this.drafts.read({ code, appliesFrom: appliesFrom ?? '' }),
      editorOf(context),
    );
  }

  @Authorized<Permission>('READ')
  @Query(() => [OpenDraft], {
    description: 'Every open draft of a code, in whichever place: from the beginning first, then by release.',
  })
  async openDrafts(@Arg('code', () => CodeValueScalar) code: string) {
    return (await this.drafts.open(code)).map((draft) => new OpenDraft(draft));
  }

  @Authorized<Permission>('READ')
  @Query(() => [FindingType], {
    description: 'What the checks have to say about these words, without saving them.',
  })
  async checkContent(
    @Arg('code', () => CodeValueScalar) code: string,
    @Arg('body', () => ContentBodyInput) body: ContentBodyInput,
    @Arg('appliesFrom', () => ReleaseNameScalar, {
      nullable: true,
      description: 'Release from which the words apply; null: from the beginning.',
    })
    appliesFrom?: string | null,
  ) {
    return this.desk.findings({ code, appliesFrom: appliesFrom ?? '' }, normalBody(body));
  }

  @Authorized<Permission>('WRITE_DRAFTS')
  @Mutation(() => SaveDraftResult, {
    description:
      'Saves a draft. A version is required: the one that codeDraft answered. A stale one writes nothing.',
  })
  async saveDraft(@Arg('input', () => SaveDraftInput) input: SaveDraftInput, @Ctx() context: EditorContext) {
    const key = { code: input.code, appliesFrom: input.appliesFrom ?? '' };
    const editor = editorOf(context);
    const outcome = await this.drafts.save(
      key,
      input.version,
      normalBody(input.body),
      editor,
      input.clientKey ?? null,
      { begunWith: input.basedOn ?? null },
    );
    return this.show(outcome, context);
  }

  @Authorized<Permission>('WRITE_DRAFTS')
  @Mutation(() => SaveDraftResult, {
    description:
      'Begins a draft with the published words of a related code. What is not reworded cannot be submitted.',
  })
  async startFromSibling(
    @Arg('input', () => StartFromSiblingInput) input: StartFromSiblingInput,
    @Ctx() context: EditorContext,
  ) {
    const key = { code: input.code, appliesFrom: input.appliesFrom ?? '' };
    const { version, sibling, clientKey } = input;
    return this.show(
      await this.drafts.startFrom(key, version, sibling, editorOf(context), clientKey ?? null),
      context,
    );
  }

  @Authorized<Permission>('WRITE_DRAFTS')
  @Mutation(() => SaveDraftResult, {
    description: 'Puts the words of an older revision into the draft; never live.',
  })
  async restoreRevision(
    @Arg('input', () => RestoreRevisionInput) input: RestoreRevisionInput,
    @Ctx() context: EditorContext,
  ) {
    const key = { code: input.code, appliesFrom: input.appliesFrom ?? '' };
    const { version, number, clientKey } = input;
    return this.show(
      await this.drafts.restore(key, version, number, editorOf(context), clientKey ?? null),
      context,
    );
  }

  private show(outcome: SaveOutcome, context: EditorContext) {
    return 'draft' in outcome
      ? this.desk.show(outcome.draft, editorOf(context))
      : this.desk.showStale(outcome.stale);
  }
}
