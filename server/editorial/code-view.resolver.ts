import { Arg, Authorized, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql';
import { type EditorContext, editorOf } from '../auth/editor.context.ts';
import type { Permission } from '../auth/role.permission.ts';
import { Unauthenticated } from '../errors.ts';
import type { CodeViewService } from './code-view.service.ts';
import type { CodeColumn, CodeView } from './code-view.table.ts';
import {
  ChangeCodeViewResult,
  CodeColumnEnum,
  CodeViewInput,
  CodeViewType,
  RemoveCodeViewResult,
  RemovedCodeView,
  StaleCodeView,
} from './code-view.type.ts';

@Resolver()
export class CodeViewResolver {
  constructor(private readonly views: CodeViewService) {}

  @Authorized<Permission>('READ')
  @Query(() => [CodeViewType], {
    description: 'My views of the list of codes and those that are shared, by name.',
  })
  async codeViews(@Ctx() context: EditorContext): Promise<CodeViewType[]> {
    return (await this.views.list(editorOf(context))).map((view) => shown(view, context));
  }

  @Authorized<Permission>('READ')
  @Query(() => [CodeColumnEnum], {
    nullable: true,
    description: 'The columns that I have chosen for the list of codes; null: none yet.',
  })
  codeColumns(@Ctx() context: EditorContext): Promise<CodeColumn[] | null> {
    return this.views.columns(editorOf(context));
  }

  @Authorized<Permission>('READ')
  @Mutation(() => CodeViewType, { description: 'The same client key again answers the view that it made.' })
  async createCodeView(
    @Arg('input', () => CodeViewInput) input: CodeViewInput,
    @Arg('clientKey', () => ID) clientKey: string,
    @Ctx() context: EditorContext,
  ): Promise<CodeViewType> {
    return shown(await this.views.create(contentOf(input), clientKey, editorOf(context)), context);
  }

  @Authorized<Permission>('READ')
  @Mutation(() => ChangeCodeViewResult, {
    description: 'By its owner; of a shared one, also by an administrator.',
  })
  async changeCodeView(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('input', () => CodeViewInput) input: CodeViewInput,
    @Ctx() context: EditorContext,
  ): Promise<CodeViewType | StaleCodeView> {
    const outcome = await this.views.change(id, version, contentOf(input), editorOf(context));
    return 'view' in outcome ? shown(outcome.view, context) : stale(outcome.stale, context);
  }

  @Authorized<Permission>('READ')
  @Mutation(() => RemoveCodeViewResult, {
    description: 'By its owner; of a shared one, also by an administrator.',
  })
  async removeCodeView(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Ctx() context: EditorContext,
  ): Promise<RemovedCodeView | StaleCodeView> {
    const outcome = await this.views.remove(id, version, editorOf(context));
    return 'removed' in outcome ? new RemovedCodeView(outcome.removed) : stale(outcome.stale, context);
  }

  @Authorized<Permission>('READ')
  @Mutation(() => [CodeColumnEnum], { description: 'My own choice, wherever I sign in.' })
  keepCodeColumns(
    @Arg('columns', () => [CodeColumnEnum]) columns: CodeColumn[],
    @Ctx() context: EditorContext,
  ): Promise<CodeColumn[]> {
    return this.views.keepColumns(columns, editorOf(context));
  }
}

function contentOf({ filter, ...input }: CodeViewInput): CodeViewInput {
  return { ...input, filter: { ...filter } };
}

function shown(view: CodeView, { person }: EditorContext): CodeViewType {
  if (!person) throw new Unauthenticated();
  return new CodeViewType(view, person);
}

function stale(view: CodeView | null, context: EditorContext): StaleCodeView {
  return new StaleCodeView(view && shown(view, context));
}
