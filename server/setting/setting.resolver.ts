import { Arg, Authorized, Ctx, Int, Mutation, Query, Resolver } from 'type-graphql';
import { type EditorContext, editorOf } from '../auth/editor.context.ts';
import type { Permission } from '../auth/role.permission.ts';
import type { SettingService } from './setting.service.ts';
import { SettingsType } from './setting.type.ts';

@Resolver()
export class SettingResolver {
  constructor(private readonly service: SettingService) {}

  @Authorized<Permission>('READ')
  @Query(() => SettingsType)
  settings() {
    return this.service.read();
  }

  @Authorized<Permission>('MANAGE_SETTINGS')
  @Mutation(() => SettingsType, { description: 'Kept in the audit log.' })
  changeSettings(
    @Arg('allowSelfApproval', () => Boolean) allowSelfApproval: boolean,
    @Arg('reviewPatienceDays', () => Int, { nullable: true }) reviewPatienceDays: number | null,
    @Ctx() context: EditorContext,
  ) {
    return this.service.change(
      { allowSelfApproval, ...(reviewPatienceDays == null ? {} : { reviewPatienceDays }) },
      editorOf(context),
    );
  }
}
