import { ArgsType, Field, Int } from 'type-graphql';
import { type CodeSort, CodeSortEnum } from './delivery.enum.ts';

@ArgsType()
export class ForwardArgs {
  @Field(() => Int, { defaultValue: 25, nullable: true, description: 'How many, 1 to 100.' })
  first?: number | null;
  @Field(() => String, {
    nullable: true,
    description: 'Cursor that an earlier answer gave: what follows it.',
  })
  after?: string | null;
}

@ArgsType()
export class SortedArgs extends ForwardArgs {
  @Field(() => CodeSortEnum, { defaultValue: 'CODE_ASC', nullable: true, description: 'Order of the list.' })
  sort?: CodeSort | null;
}
