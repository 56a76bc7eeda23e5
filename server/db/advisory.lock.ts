/**
 * Keys of Postgres's advisory locks, all of them, so that no two purposes share one. What is locked says more
 * where it is used.
 */
export const ADVISORY_LOCK = {
  /** Processes that share an embedded cluster start and stop it one at a time. */
  clusterLife: 4_242_001,
  migration: 4_242_002,
  /** Outbox events commit in the order of their numbers. */
  eventOrder: 4_242_003,
  releaseStates: 4_242_004,
  /** An import of many texts beside the writing of single ones. */
  content: 4_242_005,
  seeding: 4_242_006,
  /** One server for one data folder. */
  dataFolder: 4_242_007,
  worklist: 4_242_008,
  importQueue: 4_242_010,
  bulk: 4_242_070,
  /** One node at a time takes the words out of superseded saves. */
  thinning: 4_242_030,
  /** One node at a time compares the pages that a scheduled template alters. */
  scheduledTexts: 4_242_080,
  /** With a second key for each run: whoever waits for a turn holds it, so that others see that it lives. */
  importWaiting: 4_242_011,
} as const;
