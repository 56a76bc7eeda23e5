import { Authorized, Query, Resolver } from 'type-graphql';
import type { DataSource } from 'typeorm';
import { readNews } from '../audit/audit.read.ts';
import type { Permission } from '../auth/role.permission.ts';
import type { Clock } from '../clock.ts';
import type { PageBook } from '../edition/edition.page.ts';
import type { CodeCatalog } from './code.catalog.ts';
import { coverageOf, partsMissing } from './home.coverage.ts';
import { House, SectionCoverageType } from './home.type.ts';

const NEWS_SHOWN = 12;

@Resolver()
export class HomeResolver {
  constructor(
    private readonly source: DataSource,
    private readonly catalog: CodeCatalog,
    private readonly book: () => PageBook,
    private readonly clock: Clock,
  ) {}

  @Authorized<Permission>('READ')
  @Query(() => House, { description: 'How far the house is and what happened in it.' })
  async house(): Promise<House> {
    const book = this.book();
    const current = book.snapshot.current(this.clock());
    const entries = current ? await this.catalog.entries(book, current) : [];
    return {
      coverage: coverageOf(entries).map((section) => new SectionCoverageType(section)),
      missing: partsMissing(entries),
      news: await readNews(this.source.manager, NEWS_SHOWN),
    };
  }
}
