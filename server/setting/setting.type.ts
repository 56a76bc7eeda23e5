import { createUnionType, Field, Int, ObjectType } from 'type-graphql';
import { DateTimeScalar } from '../schema/schema.scalar.ts';
import type { StaleSettings, VersionedSettings } from './setting.service.ts';

@ObjectType('Settings', { description: 'What an administrator decides for everybody.' })
export class SettingsType implements VersionedSettings {
  @Field(() => Int, { description: 'Send it with the next change.' })
  version!: number;
  @Field({ description: 'For teams of one: whoever wrote a text may approve it too. Off as shipped.' })
  allowSelfApproval!: boolean;
  @Field(() => Int, { description: 'Drafts that wait longer for their review stand out. 3 as shipped.' })
  reviewPatienceDays!: number;
}

@ObjectType('StaleSettings', {
  description: 'Another administrator changed the settings first. Nothing was written.',
})
export class StaleSettingsType {
  @Field()
  message: string;
  @Field({ description: 'STALE_VERSION' })
  code: string = 'STALE_VERSION';
  @Field(() => Int)
  currentVersion: number;
  @Field()
  savedByName: string;
  @Field(() => DateTimeScalar)
  savedAt: Date;
  @Field(() => SettingsType, { description: 'As they are now.' })
  theirs: VersionedSettings;

  constructor({ savedByName, savedAt, theirs }: StaleSettings) {
    this.message = `${savedByName || 'Somebody'} changed the settings first. Look at what is there now and decide again.`;
    this.currentVersion = theirs.version;
    this.savedByName = savedByName;
    this.savedAt = savedAt;
    this.theirs = theirs;
  }
}

export const SettingsResult = createUnionType({
  name: 'SettingsResult',
  types: () => [SettingsType, StaleSettingsType] as const,
  resolveType: (value) => ('currentVersion' in value ? StaleSettingsType : SettingsType),
});
