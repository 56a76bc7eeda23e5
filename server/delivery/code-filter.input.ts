import { Field, InputType } from 'type-graphql';
import type { CodeSystem } from '../code/code.system.ts';
import type { RvuState } from '../rvu/rvu.state.ts';
import { CodeValueScalar } from '../schema/schema.scalar.ts';
import { CodeSystemEnum, RvuStateEnum } from './delivery.enum.ts';

@InputType({ description: 'Codes that fulfil every condition that is given.' })
export class CodeFilter {
  @Field(() => String, { nullable: true, description: 'Slug of a section or subsection.' })
  section?: string | null;
  @Field(() => String, { nullable: true, description: 'Slug of a specialty that the page names.' })
  specialty?: string | null;
  @Field(() => CodeSystemEnum, { nullable: true, description: 'The system that the code belongs to.' })
  system?: CodeSystem | null;
  @Field(() => [RvuStateEnum], { nullable: true, description: 'One of these states.' })
  states?: RvuState[] | null;
  @Field(() => [CodeValueScalar], { nullable: true, description: 'One of these codes; at most 1,000.' })
  codes?: string[] | null;
  @Field(() => CodeValueScalar, { nullable: true, description: 'This code or a later one, as text.' })
  from?: string | null;
  @Field(() => CodeValueScalar, { nullable: true, description: 'This code or an earlier one, as text.' })
  to?: string | null;
  @Field(() => Boolean, { nullable: true, description: 'Whether somebody has written about the code.' })
  hasContent?: boolean | null;
  @Field(() => Boolean, {
    nullable: true,
    defaultValue: false,
    description: 'Codes of earlier releases that this one lacks, for keeping their paths alive.',
  })
  includeAbsent?: boolean | null;
}
