import { Arg, Authorized, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import { type EditorContext, editorOf } from '../auth/editor.context.ts';
import type { Permission } from '../auth/role.permission.ts';
import { BadInput } from '../errors.ts';
import { FindingsType } from '../workflow/finding.type.ts';
import { plainText } from '../workflow/plain.text.ts';
import type { DraftDesk } from './draft.desk.ts';
import { DraftStepInput, OverrideFindingInput } from './draft.input.ts';
import type { DraftService } from './draft.service.ts';
import { Discarded, DiscardResult, DraftResult, Publication, PublishResult } from './draft.type.ts';
import type { PublishSeveral } from './publish.several.ts';
import { PublishReport, SeveralItemInput, SeveralPublished } from './publish.several.type.ts';
import { RevisionType } from './revision.type.ts';
import type { SeveralItem } from './several.judge.ts';
import type { PublishOutcome, Step, WorkflowService } from './workflow.service.ts';

const LONGEST_NOTE = 2_000;

type StepInput = Pick<DraftStepInput, 'code' | 'appliesFrom' | 'version' | 'clientKey'> &
  Partial<Pick<DraftStepInput, 'note' | 'ownWords' | 'isAssisted'>>;

@Resolver()
export class WorkflowResolver {
  constructor(
    private readonly workflow: WorkflowService,
    private readonly drafts: DraftService,
    private readonly desk: DraftDesk,
    private readonly several: PublishSeveral,
  ) {}

  @Authorized<Permission>('WRITE_DRAFTS')
  @Mutation(() => DraftResult, { description: 'Asks for review. `ownWords` is required.' })
  async submitForReview(
    @Arg('input', () => DraftStepInput) input: DraftStepInput,
    @Ctx() context: EditorContext,
  ) {
    const editor = editorOf(context);
    return this.desk.answer(await this.workflow.submit(stepOf(input), editor), editor);
  }

  @Authorized<Permission>('APPROVE')
  @Mutation(() => DraftResult, {
    description: 'Hands a draft back with a note that says what should change.',
  })
  async requestChanges(
    @Arg('input', () => DraftStepInput) input: DraftStepInput,
    @Ctx() context: EditorContext,
  ) {
    const editor = editorOf(context);
    return this.desk.answer(await this.workflow.requestChanges(stepOf(input), editor), editor);
  }

  @Authorized<Permission>('APPROVE')
  @Mutation(() => DraftResult, { description: 'Approves what somebody else wrote.' })
  async approve(@Arg('input', () => DraftStepInput) input: DraftStepInput, @Ctx() context: EditorContext) {
    const editor = editorOf(context);
    return this.desk.answer(await this.workflow.approve(stepOf(input), editor), editor);
  }

  @Authorized<Permission>('APPROVE')
  @Mutation(() => DraftResult, {
    description: 'Lets a finding with `canOverride` pass, for these very words, with a reason that is kept.',
  })
  async overrideFinding(
    @Arg('input', () => OverrideFindingInput) input: OverrideFindingInput,
    @Ctx() context: EditorContext,
  ) {
    const wish = {
      key: { code: input.code, appliesFrom: input.appliesFrom ?? '' },
      version: input.version,
      rule: input.rule,
      field: input.field,
      reason: plainText('reason', input.reason, LONGEST_NOTE),
      clientKey: input.clientKey ?? null,
    };
    const editor = editorOf(context);
    return this.desk.answer(await this.workflow.override(wish, editor), editor);
  }

  @Authorized<Permission>('PUBLISH')
  @Mutation(() => PublishResult, { description: 'Makes an approved draft the words that readers see.' })
  async publish(@Arg('input', () => DraftStepInput) input: DraftStepInput, @Ctx() context: EditorContext) {
    return this.made(await this.workflow.publish(stepOf(input), editorOf(context)));
  }

  @Authorized<Permission>('PUBLISH')
  @Mutation(() => PublishResult, {
    description:
      'Publishes up to four changed words of one text by a reviewer alone, without figures and without words that turn the meaning round; marked in history and audit log.',
  })
  async publishCorrection(
    @Arg('input', () => DraftStepInput) input: DraftStepInput,
    @Ctx() context: EditorContext,
  ) {
    return this.made(await this.workflow.correct(stepOf(input), editorOf(context)));
  }

  @Authorized<Permission>('PUBLISH')
  @Query(() => [PublishReport], {
    description:
      'What stands in the way of publishing each of up to 100 drafts together, of codes and of templates. Nothing is written.',
  })
  async publishSeveralPreview(
    @Arg('items', () => [SeveralItemInput]) items: SeveralItemInput[],
    @Ctx() context: EditorContext,
  ) {
    const outcomes = await this.several.preview(items.map(itemOf), editorOf(context));
    return outcomes.map((outcome) => new PublishReport(outcome));
  }

  @Authorized<Permission>('PUBLISH')
  @Mutation(() => SeveralPublished, {
    description:
      'Publishes up to 100 approved drafts, of codes and of templates, in one transaction: all or none, with a report for each.',
  })
  async publishSeveral(
    @Arg('items', () => [SeveralItemInput]) items: SeveralItemInput[],
    @Arg('clientKey', () => ID, { nullable: true }) clientKey: string | null,
    @Ctx() context: EditorContext,
  ) {
    const wanted = items.map(itemOf);
    return new SeveralPublished(await this.several.run(wanted, editorOf(context), clientKey ?? null));
  }

  @Authorized<Permission>('WRITE_DRAFTS')
  @Mutation(() => DraftResult, {
    description: 'Opens the draft again that was discarded last; it needs approval anew.',
  })
  async undoDiscard(
    @Arg('input', () => DraftStepInput) input: DraftStepInput,
    @Ctx() context: EditorContext,
  ) {
    const { key, version, clientKey } = stepOf(input);
    const editor = editorOf(context);
    return this.desk.answer(await this.drafts.undoDiscard(key, version, editor, clientKey), editor);
  }

  private async made(outcome: PublishOutcome) {
    if ('revision' in outcome) return new Publication(new RevisionType(outcome.revision));
    return 'stale' in outcome ? this.desk.showStale(outcome.stale) : new FindingsType(outcome.findings);
  }

  @Authorized<Permission>('WRITE_DRAFTS')
  @Mutation(() => DiscardResult, {
    description: 'Closes a draft. What is published stays; the saves stay in the history.',
  })
  async discardDraft(
    @Arg('input', () => DraftStepInput) input: DraftStepInput,
    @Ctx() context: EditorContext,
  ) {
    const { key, version, clientKey } = stepOf(input);
    const { stale } = await this.drafts.discard(key, version, editorOf(context), clientKey);
    return stale ? this.desk.showStale(stale) : new Discarded(input.code);
  }
}

/** @throws BadInput */
function itemOf({ code, template, appliesFrom, version }: SeveralItemInput): SeveralItem {
  if (code && !template) return { key: { code, appliesFrom: appliesFrom ?? '' }, version };
  if (template && !code) return { template, version };
  throw new BadInput('Name either a code or a template with each.', { field: 'items' });
}

export function stepOf(input: StepInput): Step {
  return {
    key: { code: input.code, appliesFrom: input.appliesFrom ?? '' },
    version: input.version,
    note: input.note ? plainText('note', input.note, LONGEST_NOTE) : null,
    ownWords: input.ownWords === true,
    isAssisted: input.isAssisted ?? null,
    clientKey: input.clientKey ?? null,
  };
}
