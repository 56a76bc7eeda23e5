import type { EntityManager } from 'typeorm';
import type { FactorBasis } from './release.facts.ts';

/** A conversion factor that somebody compared with its source before the house shipped it as reviewed. */
export interface ConfirmedFactor {
  readonly year: number;
  readonly basis: FactorBasis;
  readonly value: string;
  readonly source: string;
}

export async function readConfirmedFactors(manager: EntityManager, year: number): Promise<ConfirmedFactor[]> {
  return manager.query(
    'SELECT year, basis, value, source FROM confirmed_factor WHERE year = $1 ORDER BY basis, confirmed_at',
    [year],
  );
}

/** Keeps a confirmation, once: the first source stays. */
export async function confirmFactor(
  manager: EntityManager,
  { year, basis, value, source }: ConfirmedFactor,
  by: string,
): Promise<void> {
  await manager.query(
    `INSERT INTO confirmed_factor (year, basis, value, source, confirmed_by) VALUES ($1, $2, $3, $4, $5)
     ON CONFLICT DO NOTHING`,
    [year, basis, value, source, by],
  );
}
