import { Field, Int, ObjectType } from 'type-graphql';
import type { Settings } from './setting.service.ts';

@ObjectType('Settings', { description: 'What an administrator decides for everybody.' })
export class SettingsType implements Settings {
  @Field({ description: 'For teams of one: whoever wrote a text may approve it too. Off as shipped.' })
  allowSelfApproval!: boolean;
  @Field(() => Int, { description: 'Drafts that wait longer for their review stand out. 3 as shipped.' })
  reviewPatienceDays!: number;
}
