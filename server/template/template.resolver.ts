import { Arg, Authorized, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import type { DataSource } from 'typeorm';
import { type EditorContext, editorOf } from '../auth/editor.context.ts';
import type { Permission } from '../auth/role.permission.ts';
import type { TemplateDesk } from './template.desk.ts';
import {
  RestoreTemplateInput,
  SaveTemplateInput,
  TemplateFilterInput,
  TemplateStepInput,
} from './template.input.ts';
import { listTemplates } from './template.list.ts';
import type { TemplateSave, TemplateService } from './template.service.ts';
import { SaveTemplateResult, Template, TemplateEntryType } from './template.type.ts';
import { TemplateWords } from './template-words.type.ts';

@Resolver()
export class TemplateResolver {
  constructor(
    private readonly source: DataSource,
    private readonly service: TemplateService,
    private readonly desk: TemplateDesk,
  ) {}

  @Authorized<Permission>('READ')
  @Query(() => [TemplateEntryType], { description: 'Every sentence that the product says, in its order.' })
  templates(
    @Arg('filter', () => TemplateFilterInput, { nullable: true }) filter: TemplateFilterInput | null,
  ) {
    return listTemplates(this.source, filter ?? {});
  }

  @Authorized<Permission>('READ')
  @Query(() => Template, {
    description: 'A template with its draft. A variant or question that nobody has written yet is empty.',
  })
  async template(@Arg('key') key: string, @Ctx() context: EditorContext) {
    return this.desk.show(await this.service.read(key), editorOf(context));
  }

  @Authorized<Permission>('READ')
  @Query(() => TemplateWords, { description: 'Placeholders and conditions with their meanings.' })
  templateWords() {
    return new TemplateWords();
  }

  @Authorized<Permission>('WRITE_DRAFTS')
  @Mutation(() => SaveTemplateResult, {
    description:
      'Saves the draft of a template. A version is required; a stale one writes nothing, and so does a text with an unknown placeholder or condition.',
  })
  async saveTemplate(
    @Arg('input', () => SaveTemplateInput) input: SaveTemplateInput,
    @Ctx() context: EditorContext,
  ) {
    const editor = editorOf(context);
    return this.desk.showOutcome(await this.service.save(saveOf(input), input.text, editor), editor);
  }

  @Authorized<Permission>('WRITE_DRAFTS')
  @Mutation(() => SaveTemplateResult, {
    description:
      'Puts the shipped text into the draft; a key that is not shipped will have no text of its own. Never live.',
  })
  async revertTemplate(
    @Arg('input', () => TemplateStepInput) input: TemplateStepInput,
    @Ctx() context: EditorContext,
  ) {
    const editor = editorOf(context);
    return this.desk.showOutcome(await this.service.revert(saveOf(input), editor), editor);
  }

  @Authorized<Permission>('WRITE_DRAFTS')
  @Mutation(() => SaveTemplateResult, {
    description: 'Puts the text of an older revision into the draft; never live.',
  })
  async restoreTemplate(
    @Arg('input', () => RestoreTemplateInput) input: RestoreTemplateInput,
    @Ctx() context: EditorContext,
  ) {
    const editor = editorOf(context);
    const outcome = await this.service.restore(saveOf(input), input.number, editor);
    return this.desk.showOutcome(outcome, editor);
  }
}

function saveOf({
  key,
  version,
  clientKey,
}: SaveTemplateInput | RestoreTemplateInput | TemplateStepInput): TemplateSave {
  return { key, version, clientKey: clientKey ?? null };
}
