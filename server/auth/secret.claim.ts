import type { EntityManager } from 'typeorm';

/** `claimKey` of workflow/, which stands below this room: false when the same request was done before. */
export type ClaimKey = (
  manager: EntityManager,
  personId: string,
  key: string | null,
  request: unknown,
) => Promise<boolean>;
