import { Field, ObjectType } from 'type-graphql';
import type { RelationKind } from '../content/content.body.ts';
import { RelationKindEnum } from '../content/content.enum.ts';
import type { PageBook } from '../edition/edition.page.ts';
import type { LoadedRelease } from '../edition/edition.snapshot.ts';
import type { RelatedView } from '../page/page.view.ts';
import { CodeValueScalar } from '../schema/schema.scalar.ts';
import { CodePage, pageOf } from './code-page.type.ts';
import { RelationOriginEnum } from './delivery.enum.ts';

type Ref<T> = T;

@ObjectType({ description: 'Another code that a reader of this page may want.', simpleResolvers: true })
export class RelatedCode {
  @Field(() => CodeValueScalar, { description: 'The other code.' })
  readonly code: string;
  @Field({ description: 'Title of its page in the same release.' })
  readonly title: string;
  @Field(() => RelationKindEnum, { description: 'What the other code is to this one.' })
  readonly kind: RelationKind;
  @Field(() => String, { nullable: true, description: 'Why it is named, in words.' })
  readonly note: string | null;
  @Field(() => RelationOriginEnum, { description: 'How the relation is known.' })
  readonly origin: 'AUTHORED' | 'DERIVED';
  private readonly release: LoadedRelease;
  private readonly book: PageBook;

  constructor(related: RelatedView, release: LoadedRelease, book: PageBook) {
    this.code = related.code;
    this.title = related.title;
    this.kind = related.kind;
    this.note = related.note;
    this.origin = related.origin;
    this.release = release;
    this.book = book;
  }

  @Field(() => CodePage, { nullable: true, description: 'Its page in the same release.' })
  get page(): Ref<CodePage> | null {
    return pageOf(this.code, this.release, this.book);
  }
}
