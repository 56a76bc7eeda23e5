import { Args, Field, Int, ObjectType } from 'type-graphql';
import type { SectionFacts } from '../code/section.facts.ts';
import { UNSORTED_SECTION } from '../code/section.lookup.ts';
import type { PageBook } from '../edition/edition.page.ts';
import type { LoadedRelease } from '../edition/edition.snapshot.ts';
import { codesOf } from './code-list.ts';
import { CodePageConnection, codePageConnection } from './code-page.connection.ts';
import { SortedArgs } from './page.args.ts';

type Ref<T> = T;

@ObjectType({
  description: "A section of codes or a part of one, under Plaincode's own names.",
  simpleResolvers: true,
})
export class Section {
  @Field({ description: 'Stable; for addresses.' })
  readonly slug: string;
  @Field({ description: "Plaincode's own label: the headings of the code books belong to their owners." })
  readonly name: string;
  private readonly facts: SectionFacts;
  private readonly release: LoadedRelease;
  private readonly book: PageBook;

  constructor(facts: SectionFacts, release: LoadedRelease, book: PageBook) {
    this.slug = facts.slug;
    this.name = facts.name;
    this.facts = facts;
    this.release = release;
    this.book = book;
  }

  @Field(() => Section, { nullable: true, description: 'The section above; null for a section.' })
  get parent(): Ref<Section> | null {
    return this.facts.parent === null ? null : sectionBySlug(this.facts.parent, this.release, this.book);
  }

  @Field(() => [Section], { description: 'Subsections in reading order.' })
  get children(): Ref<Section[]> {
    return this.book.snapshot.parts.sections
      .childrenOf(this.slug)
      .map((facts) => new Section(facts, this.release, this.book));
  }

  @Field(() => Int, {
    description: 'Codes of this release that belong to it, those of subsections included.',
  })
  get codeCount(): number {
    return codesOf(this.release, this.book).sectionCounts.get(this.slug) ?? 0;
  }

  @Field(() => CodePageConnection, { description: 'Its codes in this release.' })
  codePages(@Args(() => SortedArgs) args: SortedArgs): Ref<CodePageConnection> {
    const list = codesOf(this.release, this.book).list({ section: this.slug }, args.sort ?? 'CODE_ASC');
    return codePageConnection(list, args, this.release, this.book);
  }
}

/** Null for a slug that no section has. */
export function sectionBySlug(slug: string, release: LoadedRelease, book: PageBook): Section | null {
  const facts = slug === UNSORTED_SECTION.slug ? UNSORTED_SECTION : book.snapshot.parts.sections.bySlug(slug);
  return facts && new Section(facts, release, book);
}

/** The sections in reading order; what belongs to none of them last, where there is something. */
export function topSections(release: LoadedRelease, book: PageBook): Section[] {
  const sections = book.snapshot.parts.sections.sections
    .filter(({ parent }) => parent === null)
    .map((facts) => new Section(facts, release, book));
  const unsorted = new Section(UNSORTED_SECTION, release, book);
  return unsorted.codeCount > 0 ? [...sections, unsorted] : sections;
}
