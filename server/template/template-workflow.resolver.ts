import { Arg, Authorized, Ctx, Mutation, Resolver } from 'type-graphql';
import { type EditorContext, editorOf } from '../auth/editor.context.ts';
import type { Permission } from '../auth/role.permission.ts';
import type { TemplateDesk } from './template.desk.ts';
import { TemplateStepInput } from './template.input.ts';
import type { TemplateService } from './template.service.ts';
import { DiscardTemplateResult, PublishTemplateResult, SaveTemplateResult } from './template.type.ts';
import type { TemplateStep, TemplateWorkflow } from './template-workflow.service.ts';

@Resolver()
export class TemplateWorkflowResolver {
  constructor(
    private readonly workflow: TemplateWorkflow,
    private readonly service: TemplateService,
    private readonly desk: TemplateDesk,
  ) {}

  @Authorized<Permission>('WRITE_DRAFTS')
  @Mutation(() => SaveTemplateResult, { description: 'Asks for review of a template.' })
  async submitTemplate(
    @Arg('input', () => TemplateStepInput) input: TemplateStepInput,
    @Ctx() context: EditorContext,
  ) {
    const editor = editorOf(context);
    return this.desk.showOutcome(await this.workflow.submit(stepOf(input), editor), editor);
  }

  @Authorized<Permission>('APPROVE')
  @Mutation(() => SaveTemplateResult, { description: 'Hands a template back with a note.' })
  async requestTemplateChanges(
    @Arg('input', () => TemplateStepInput) input: TemplateStepInput,
    @Ctx() context: EditorContext,
  ) {
    const editor = editorOf(context);
    return this.desk.showOutcome(await this.workflow.requestChanges(stepOf(input), editor), editor);
  }

  @Authorized<Permission>('APPROVE')
  @Mutation(() => SaveTemplateResult, { description: 'Approves what somebody else wrote.' })
  async approveTemplate(
    @Arg('input', () => TemplateStepInput) input: TemplateStepInput,
    @Ctx() context: EditorContext,
  ) {
    const editor = editorOf(context);
    return this.desk.showOutcome(await this.workflow.approve(stepOf(input), editor), editor);
  }

  @Authorized<Permission>('PUBLISH')
  @Mutation(() => PublishTemplateResult, {
    description:
      'Makes an approved text the one that pages say. Pages that it alters get a new updatedAt and fingerprint, no others.',
  })
  async publishTemplate(
    @Arg('input', () => TemplateStepInput) input: TemplateStepInput,
    @Ctx() context: EditorContext,
  ) {
    return this.desk.showPublication(await this.workflow.publish(stepOf(input), editorOf(context)));
  }

  @Authorized<Permission>('WRITE_DRAFTS')
  @Mutation(() => DiscardTemplateResult, {
    description: 'Closes a draft. What is published stays; the saves stay in the history.',
  })
  async discardTemplate(
    @Arg('input', () => TemplateStepInput) input: TemplateStepInput,
    @Ctx() context: EditorContext,
  ) {
    const { stale } = await this.service.discard(stepOf(input), editorOf(context));
    return stale ? this.desk.showStale(stale) : { key: input.key };
  }

  @Authorized<Permission>('WRITE_DRAFTS')
  @Mutation(() => SaveTemplateResult, {
    description: 'Opens the draft again that was discarded last; it needs approval anew.',
  })
  async undoDiscardTemplate(
    @Arg('input', () => TemplateStepInput) input: TemplateStepInput,
    @Ctx() context: EditorContext,
  ) {
    const editor = editorOf(context);
    return this.desk.showOutcome(await this.service.undoDiscard(stepOf(input), editor), editor);
  }
}

function stepOf({ key, version, note, clientKey }: TemplateStepInput): TemplateStep {
  return { key, version, note: note ?? null, clientKey: clientKey ?? null };
}
