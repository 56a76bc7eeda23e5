import { Arg, Authorized, Ctx, Int, Mutation, Query, Resolver } from 'type-graphql';
import { type EditorContext, editorOf } from '../auth/editor.context.ts';
import type { Permission } from '../auth/role.permission.ts';
import type { SettingService } from './setting.service.ts';
import { SettingsResult, SettingsType, StaleSettingsType } from './setting.type.ts';

@Resolver()
export class SettingResolver {
  constructor(private readonly service: SettingService) {}

  @Authorized<Permission>('READ')
  @Query(() => SettingsType)
  settings() {
    return this.service.read();
  }

  @Authorized<Permission>('MANAGE_SETTINGS')
  @Mutation(() => SettingsResult, {
    description: 'Kept in the audit log. A version is required: the one that settings answered.',
  })
  async changeSettings(
    @Arg('version', () => Int) version: number,
    @Arg('allowSelfApproval', () => Boolean) allowSelfApproval: boolean,
    @Arg('reviewPatienceDays', () => Int, { nullable: true }) reviewPatienceDays: number | null,
    @Ctx() context: EditorContext,
  ) {
    const outcome = await this.service.change(
      version,
      { allowSelfApproval, ...(reviewPatienceDays == null ? {} : { reviewPatienceDays }) },
      editorOf(context),
    );
    return 'stale' in outcome ? new StaleSettingsType(outcome.stale) : outcome.settings;
  }
}
