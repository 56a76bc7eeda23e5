import { Arg, Authorized, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import type { Permission } from '../auth/role.permission.ts';
import type { Clock } from '../clock.ts';
import { ContentBodyInput } from '../content/content.input.ts';
import { normalBody } from '../content/content.normal.ts';
import { CodePage, codePageOf } from '../delivery/code-page.type.ts';
import type { PageBook } from '../edition/edition.page.ts';
import type { LoadedRelease } from '../edition/edition.snapshot.ts';
import { NotFound, ReleaseNotFound } from '../errors.ts';
import { suggestedName } from '../page/page.licence.ts';
import { checkPage } from '../schema/page.number.ts';
import { CodeValueScalar, ReleaseNameScalar } from '../schema/schema.scalar.ts';
import { type CatalogSort, pageOf } from './code.board.ts';
import type { CodeCatalog } from './code.catalog.ts';
import { releasesWithChanges } from './code.change.ts';
import { facetCounts } from './code.count.ts';
import { selectCodes } from './code.listed.ts';
import { EditorialCode, EditorialCodeFilter, EditorialCodeList, EditorialCodeSortEnum } from './code.type.ts';

@Resolver(() => EditorialCode)
export class CodeResolver {
  constructor(
    private readonly catalog: CodeCatalog,
    private readonly book: () => PageBook,
    private readonly clock: Clock,
  ) {}

  @Authorized<Permission>('READ')
  @Query(() => EditorialCodeList, {
    description: 'Codes of a release and codes with words, paged on the server; at most 100 at a time.',
  })
  async codes(
    @Arg('filter', () => EditorialCodeFilter, { nullable: true }) filter: EditorialCodeFilter | null,
    @Arg('sort', () => EditorialCodeSortEnum, { defaultValue: 'CODE_ASC' }) sort: CatalogSort,
    @Arg('page', () => Int, { defaultValue: 1 }) page: number,
    @Arg('perPage', () => Int, { defaultValue: 25 }) perPage: number,
    @Arg('release', () => ReleaseNameScalar, { nullable: true }) release: string | null,
  ): Promise<EditorialCodeList> {
    checkPage(page, perPage);
    const book = this.book();
    const selection = await selectCodes(this.catalog, book, this.release(book, release), filter ?? {});
    const { board, chosen, near, total } = selection;
    return {
      items: pageOf(board, chosen, { sort, page, perPage }, near),
      total,
      facets: facetCounts(selection),
      changeReleases: releasesWithChanges(book.snapshot),
    };
  }

  @Authorized<Permission>('READ')
  @Query(() => EditorialCode, { nullable: true })
  async editorialCode(
    @Arg('code', () => CodeValueScalar) code: string,
    @Arg('release', () => ReleaseNameScalar, { nullable: true }) release: string | null,
  ): Promise<EditorialCode | null> {
    const book = this.book();
    return (await this.catalog.board(book, this.release(book, release))).entryOf(code);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description:
      'A first idea for the display name: the CMS descriptor with its abbreviations spelt out. Null where its copyright holder has given no licence.',
  })
  suggestedName(@Root() { code, descriptor }: EditorialCode): string | null {
    const book = this.book();
    return descriptor && suggestedName(code, descriptor, book.licenceFor(this.release(book, null)));
  }

  @Authorized<Permission>('READ')
  @Query(() => CodePage, {
    description: 'The page as readers would see it with these words. Nothing is saved.',
  })
  previewPage(
    @Arg('code', () => CodeValueScalar) code: string,
    @Arg('body', () => ContentBodyInput) body: ContentBodyInput,
    @Arg('release', () => ReleaseNameScalar, { nullable: true }) release: string | null,
  ) {
    const book = this.book();
    const loaded = this.release(book, release);
    const page = book.preview(code, loaded, normalBody(body), this.clock());
    if (!page) throw new NotFound(`No page can be made for ${code}.`);
    return codePageOf(page, loaded, book);
  }

  @Authorized<Permission>('READ')
  @Query(() => CodePage, {
    nullable: true,
    description: 'The page as readers of a release have it: its figures with the words in force then.',
  })
  publishedPage(
    @Arg('code', () => CodeValueScalar) code: string,
    @Arg('release', () => ReleaseNameScalar) release: string,
  ) {
    const book = this.book();
    const loaded = this.release(book, release);
    const page = book.page(code, loaded);
    return page && codePageOf(page, loaded, book);
  }

  private release(book: PageBook, name: string | null): LoadedRelease {
    const release = name ? book.snapshot.named(name) : book.snapshot.current(this.clock());
    if (!release) throw new ReleaseNotFound(name ?? 'that is current', null);
    return release;
  }
}
