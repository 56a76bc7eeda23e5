import { Arg, Authorized, Ctx, Mutation, Resolver } from 'type-graphql';
import { type EditorContext, editorOf } from '../auth/editor.context.ts';
import type { Permission } from '../auth/role.permission.ts';
import { FindingsType } from '../workflow/finding.type.ts';
import { plainText } from '../workflow/plain.text.ts';
import type { DraftDesk } from './draft.desk.ts';
import { DraftStepInput, OverrideFindingInput } from './draft.input.ts';
import type { DraftService } from './draft.service.ts';
import { Discarded, DiscardResult, DraftResult, Publication, PublishResult } from './draft.type.ts';
import { RevisionType } from './revision.type.ts';
import type { Step, StepOutcome, WorkflowService } from './workflow.service.ts';

const LONGEST_NOTE = 2_000;

@Resolver()
export class WorkflowResolver {
  constructor(
    private readonly workflow: WorkflowService,
    private readonly drafts: DraftService,
    private readonly desk: DraftDesk,
  ) {}

  @Authorized<Permission>('WRITE_DRAFTS')
  @Mutation(() => DraftResult, { description: 'Asks for review. `ownWords` is required.' })
  async submitForReview(
    @Arg('input', () => DraftStepInput) input: DraftStepInput,
    @Ctx() context: EditorContext,
  ) {
    return this.show(await this.workflow.submit(stepOf(input), editorOf(context)), context);
  }

  @Authorized<Permission>('APPROVE')
  @Mutation(() => DraftResult, {
    description: 'Hands a draft back with a note that says what should change.',
  })
  async requestChanges(
    @Arg('input', () => DraftStepInput) input: DraftStepInput,
    @Ctx() context: EditorContext,
  ) {
    return this.show(await this.workflow.requestChanges(stepOf(input), editorOf(context)), context);
  }

  @Authorized<Permission>('APPROVE')
  @Mutation(() => DraftResult, { description: 'Approves what somebody else wrote.' })
  async approve(@Arg('input', () => DraftStepInput) input: DraftStepInput, @Ctx() context: EditorContext) {
    return this.show(await this.workflow.approve(stepOf(input), editorOf(context)), context);
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
    return this.show(await this.workflow.override(wish, editorOf(context)), context);
  }

  @Authorized<Permission>('PUBLISH')
  @Mutation(() => PublishResult, { description: 'Makes an approved draft the words that readers see.' })
  async publish(@Arg('input', () => DraftStepInput) input: DraftStepInput, @Ctx() context: EditorContext) {
    const outcome = await this.workflow.publish(stepOf(input), editorOf(context));
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

  private show(outcome: StepOutcome, context: EditorContext) {
    if ('draft' in outcome) return this.desk.show(outcome.draft, editorOf(context));
    return 'stale' in outcome ? this.desk.showStale(outcome.stale) : new FindingsType(outcome.findings);
  }
}

function stepOf(input: DraftStepInput): Step {
  return {
    key: { code: input.code, appliesFrom: input.appliesFrom ?? '' },
    version: input.version,
    note: input.note ? plainText('note', input.note, LONGEST_NOTE) : null,
    ownWords: input.ownWords === true,
    isAssisted: input.isAssisted ?? null,
    clientKey: input.clientKey ?? null,
  };
}
