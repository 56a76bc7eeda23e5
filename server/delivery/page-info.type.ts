import { Field, ObjectType } from 'type-graphql';
import type { Window } from './page.window.ts';

@ObjectType({ description: 'Where in a list an answer stands.', simpleResolvers: true })
export class PageInfo {
  @Field({ description: 'Whether something follows.' })
  hasNextPage!: boolean;
  @Field({ description: 'Whether something stands before.' })
  hasPreviousPage!: boolean;
  @Field(() => String, { nullable: true, description: 'Cursor of the first item; null where there is none.' })
  startCursor!: string | null;
  @Field(() => String, { nullable: true, description: 'Cursor of the last item: pass it as `after`.' })
  endCursor!: string | null;
}

export function pageInfoOf<T>({ items, hasNextPage, hasPreviousPage, cursorOf }: Window<T>): PageInfo {
  const [first] = items;
  const last = items.at(-1);
  return {
    hasNextPage,
    hasPreviousPage,
    startCursor: first === undefined ? null : cursorOf(first),
    endCursor: last === undefined ? null : cursorOf(last),
  };
}
