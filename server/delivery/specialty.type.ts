import { Args, Field, Int, ObjectType } from 'type-graphql';
import type { PageBook } from '../edition/edition.page.ts';
import type { LoadedRelease } from '../edition/edition.snapshot.ts';
import type { SpecialtyFacts } from '../specialty/specialty.facts.ts';
import { codesOf } from './code-list.ts';
import { CodePageConnection, codePageConnection } from './code-page.connection.ts';
import { SortedArgs } from './page.args.ts';

type Ref<T> = T;

@ObjectType({ description: 'A medical specialty of the vocabulary.', simpleResolvers: true })
export class Specialty {
  @Field({ description: 'Stable; for addresses.' })
  readonly slug: string;
  @Field({ description: 'As readers say it.' })
  readonly name: string;
  private readonly release: LoadedRelease;
  private readonly book: PageBook;

  constructor(facts: SpecialtyFacts, release: LoadedRelease, book: PageBook) {
    this.slug = facts.slug;
    this.name = facts.name;
    this.release = release;
    this.book = book;
  }

  @Field(() => Int, { description: 'Codes of this release whose page names the specialty.' })
  get codeCount(): number {
    return codesOf(this.release, this.book).specialtyCounts.get(this.slug) ?? 0;
  }

  @Field(() => CodePageConnection, { description: 'Codes of this release whose page names the specialty.' })
  codePages(@Args(() => SortedArgs) args: SortedArgs): Ref<CodePageConnection> {
    const list = codesOf(this.release, this.book).list({ specialty: this.slug }, args.sort ?? 'CODE_ASC');
    return codePageConnection(list, args, this.release, this.book);
  }
}
