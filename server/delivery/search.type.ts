import { Field, Float, Int, ObjectType } from 'type-graphql';
import type { PageBook } from '../edition/edition.page.ts';
import type { LoadedRelease } from '../edition/edition.snapshot.ts';
import { CodeValueScalar } from '../schema/schema.scalar.ts';
import type { SearchMarker } from '../search/search.highlight.ts';
import { CodePage, pageOf } from './code-page.type.ts';
import { PageInfo } from './page-info.type.ts';
import { type FacetCount, type FacetCounts, facetsOf } from './search.facet.ts';
import { type MarkedField, markedFields } from './search.marked.ts';
import type { SearchPart } from './search.part.ts';

type Ref<T> = T;

@ObjectType({ description: 'A part of a page in which what was meant is marked.', simpleResolvers: true })
export class Highlight implements MarkedField {
  @Field({ description: 'Which field of the page: code, title, synonyms, summary, …' })
  field!: string;
  @Field({ description: 'Marked with <mark>, everything else escaped.' })
  html!: string;
}

@ObjectType({ description: 'One value that what was found has in common.', simpleResolvers: true })
export class FacetValue implements FacetCount {
  @Field({ description: 'A slug, to filter by.' })
  value!: string;
  @Field({ description: 'For readers.' })
  label!: string;
  @Field(() => Int, { description: 'How many of what was found have it.' })
  count!: number;
}

@ObjectType({ description: 'How everything that was found spreads.', simpleResolvers: true })
export class Facet implements FacetCounts {
  @Field({ description: 'section or specialty: the field of CodeFilter.' })
  field!: string;
  @Field(() => [FacetValue], { description: 'The most first.' })
  values!: Ref<readonly FacetCount[]>;
}

@ObjectType({ description: 'A completion of what was typed.', simpleResolvers: true })
export class Suggestion {
  @Field({ description: 'What to put into the field: a name or a code.' })
  text!: string;
  @Field(() => CodeValueScalar, { nullable: true, description: 'The code that has the name.' })
  code!: string | null;
  @Field(() => String, { nullable: true, description: 'Title of its page.' })
  title!: string | null;
}

@ObjectType({ description: 'A page that was found.' })
export class SearchEdge {
  constructor(
    private readonly page: CodePage,
    private readonly place: string,
    private readonly points: number,
    private readonly marker: SearchMarker,
    private readonly codes: readonly string[],
  ) {}

  @Field({ description: 'Opaque; belongs to its release cut, text and filter.' })
  get cursor(): string {
    return this.place;
  }

  @Field(() => CodePage, { description: 'The page.' })
  get node(): Ref<CodePage> {
    return this.page;
  }

  @Field(() => Float, { description: 'Comparable within one search; higher is nearer.' })
  get score(): number {
    return this.points;
  }

  @Field(() => [Highlight], { description: 'Where what was meant stands, names first; at most 4.' })
  get highlights(): Ref<MarkedField[]> {
    return markedFields(this.page, this.marker, this.codes);
  }
}

@ObjectType({ description: 'What was found, best first.' })
export class SearchConnection {
  constructor(
    private readonly part: SearchPart,
    private readonly release: LoadedRelease,
    private readonly book: PageBook,
  ) {}

  @Field(() => [SearchEdge], { description: 'Pages with cursor, score and highlights.' })
  get edges(): Ref<SearchEdge[]> {
    const { hits, marker, codes, cursorAt } = this.part;
    return hits.flatMap(({ code, score }, at) => {
      const page = pageOf(code, this.release, this.book);
      return page ? [new SearchEdge(page, cursorAt(at), score, marker, codes)] : [];
    });
  }

  @Field(() => [CodePage], { description: 'Pages alone.' })
  get nodes(): Ref<CodePage[]> {
    return this.part.hits.flatMap(({ code }) => pageOf(code, this.release, this.book) ?? []);
  }

  @Field(() => PageInfo, { description: 'Where in what was found this part stands.' })
  get pageInfo(): Ref<PageInfo> {
    return this.part.pageInfo;
  }

  @Field(() => Int, { description: 'How many were found.' })
  get totalCount(): number {
    return this.part.totalCount;
  }

  @Field(() => [Facet], {
    description: 'How everything that was found spreads over sections and specialties.',
  })
  get facets(): Ref<FacetCounts[]> {
    return facetsOf(this.part.found(), this.release, this.book);
  }
}
