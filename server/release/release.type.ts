import { Field, Int, ObjectType } from 'type-graphql';
import { textEnum } from '../schema/schema.enum.ts';
import { DateScalar, DateTimeScalar, ReleaseNameScalar } from '../schema/schema.scalar.ts';
import type { ReleaseFacts, ReleaseState } from './release.facts.ts';

export const ReleaseStateEnum = textEnum(
  'ReleaseState',
  ['PLANNED', 'STAGED', 'ACTIVE', 'SUPERSEDED', 'WITHDRAWN'],
  'Where one cut of a release stands.',
  {
    PLANNED: 'Named before its files exist, so that texts can be written for it.',
    STAGED: 'Imported and checked; signed-in people only.',
    ACTIVE: 'Delivered.',
    SUPERSEDED: 'A newer cut of the same name took its place.',
    WITHDRAWN: 'Taken out.',
  },
);

export const ReleaseActionEnum = textEnum(
  'ReleaseAction',
  ['ACTIVATE', 'ROLL_BACK', 'WITHDRAW'],
  'A step in the life of a cut.',
);

@ObjectType({ description: 'One cut of a CMS release, in any state.' })
export class EditorialRelease {
  @Field(() => ReleaseNameScalar)
  name: string;
  @Field(() => Int, { description: '1, 2, … where CMS posts the same name again.' })
  cut: number;
  @Field(() => ReleaseStateEnum)
  state: ReleaseState;
  @Field(() => DateScalar)
  effectiveFrom: string;
  @Field(() => DateScalar, { nullable: true })
  effectiveTo: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'The RELEASED date printed in the file.' })
  cmsReleasedOn: string | null;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it becomes or became current.' })
  liveFrom: Date | null;
  @Field({ description: 'What readers get without naming a release.' })
  isCurrent: boolean;
  @Field({ description: 'The bundled sample, not a whole release.' })
  isSample: boolean;
  @Field(() => Int)
  rowCount: number;
  @Field(() => Int)
  codeCount: number;
  @Field(() => DateTimeScalar, { nullable: true })
  activatedAt: Date | null;
  @Field()
  archiveSha256: string;

  constructor(release: ReleaseFacts, isCurrent: boolean) {
    this.name = release.name;
    this.cut = release.cut;
    this.state = release.state;
    this.effectiveFrom = release.effectiveFrom;
    this.effectiveTo = release.effectiveTo;
    this.cmsReleasedOn = release.cmsReleasedOn;
    this.liveFrom = release.liveFrom;
    this.isCurrent = isCurrent;
    this.isSample = release.isSample;
    this.rowCount = release.rowCount;
    this.codeCount = release.codeCount;
    this.activatedAt = release.activatedAt;
    this.archiveSha256 = release.archiveSha256;
  }
}

@ObjectType({ description: 'What a step would do to readers, said beforehand. Nothing is changed.' })
export class ReleaseConsequences {
  @Field(() => EditorialRelease, { description: 'The cut as it would be.' })
  release!: EditorialRelease;
  @Field(() => EditorialRelease, {
    nullable: true,
    description: 'What readers get now without naming a release.',
  })
  currentBefore!: EditorialRelease | null;
  @Field(() => EditorialRelease, { nullable: true, description: 'What they would get.' })
  currentAfter!: EditorialRelease | null;
  @Field({ description: 'The same in words.' })
  sentence!: string;
}
