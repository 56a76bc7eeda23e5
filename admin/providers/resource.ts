import type { GetListParams, RaRecord } from 'react-admin';

export interface ListAnswer {
  readonly data: RaRecord[];
  readonly total: number;
  /** What comes with the list beside its rows. */
  readonly meta?: unknown;
}

/** What the admin lists of one noun. Writes are verbs of the trade and go through documents of their own. */
export interface ListedResource {
  getList(params: GetListParams): Promise<ListAnswer>;
}
