import { Arg, Authorized, Int, Query, Resolver } from 'type-graphql';
import type { Permission } from '../auth/role.permission.ts';
import type { Clock } from '../clock.ts';
import type { PageBook } from '../edition/edition.page.ts';
import type { ReleaseDifferences } from '../rvu/release.difference.ts';
import { checkPage } from '../schema/page.number.ts';
import { ReleaseNameScalar } from '../schema/schema.scalar.ts';
import { releaseChangeList } from './release-change.list.ts';
import {
  ReleaseChangeFilter,
  ReleaseChangeList,
  type ReleaseChangeSort,
  ReleaseChangeSortEnum,
} from './release-change.type.ts';

@Resolver()
export class ReleaseChangeResolver {
  constructor(
    private readonly differences: ReleaseDifferences,
    private readonly book: () => PageBook,
    private readonly clock: Clock,
  ) {}

  @Authorized<Permission>('READ')
  @Query(() => ReleaseChangeList, {
    description: 'What differs between two cuts in any state, staged ones too, by code and modifier.',
  })
  async releaseChanges(
    @Arg('from', () => ReleaseNameScalar) from: string,
    @Arg('to', () => ReleaseNameScalar) to: string,
    @Arg('filter', () => ReleaseChangeFilter, { nullable: true }) filter: ReleaseChangeFilter | null,
    @Arg('page', () => Int, { defaultValue: 1 }) page: number,
    @Arg('perPage', () => Int, { defaultValue: 25 }) perPage: number,
    @Arg('sort', () => ReleaseChangeSortEnum, { defaultValue: 'CODE' }) sort: ReleaseChangeSort,
  ): Promise<ReleaseChangeList> {
    checkPage(page, perPage);
    const difference = await this.differences.between(from, to);
    return releaseChangeList(difference, filter ?? {}, { page, perPage, sort }, this.book(), this.clock());
  }
}
