import type { EntityManager } from 'typeorm';
import { Decimal } from '../server/db/decimal.ts';
import { type ConfirmedFactor, readConfirmedFactors } from '../server/release/confirmed-factor.table.ts';
import type { Acceptance } from '../server/release/import-run.facts.ts';
import type { ConversionFactor, FactorBasis } from '../server/release/release.facts.ts';
import { reviewedFactor, reviewedFactorsOf } from './layout/conversion-factor.table.ts';
import type { Loadable } from './release.load.ts';
import type { ReadRelease } from './release.read.ts';

const unreviewed = 'CONVERSION_FACTOR_UNREVIEWED';

export interface Settled {
  /** Null where the files do not say which release it is; the report says that. */
  readonly release: Loadable | null;
  /** Kinds that stand in nobody's way: accepted now, or settled by an earlier confirmation. */
  readonly accepted: ReadonlySet<string>;
}

/**
 * Settles what the files leave open: conversion factors that were confirmed before need no acceptance, those that are
 * accepted now are confirmed with the reason as their source, and both factors of a year belong to its releases also
 * when only one of the two files was imported.
 */
export async function settleRelease(
  manager: EntityManager,
  read: ReadRelease,
  accept: readonly Acceptance[],
): Promise<Settled> {
  const accepted = new Set(accept.map(({ kind }) => kind));
  const confirmed = read.year === null ? [] : await readConfirmedFactors(manager, read.year);
  const printed = read.report.problems
    .filter(({ code }) => code === unreviewed)
    .map(({ value }) => value ?? '');
  const isOpen = ({ value }: ConversionFactor) => printed.includes(value);
  const open = read.factors.filter((factor) => isOpen(factor) && !sourceOf(factor, confirmed));
  if (printed.length > 0 && open.length === 0) accepted.add(unreviewed);
  if (!read.name || !read.effectiveFrom) return { release: null, accepted };
  const reason = accept.find(({ kind }) => kind === unreviewed)?.reason;
  const factors = read.factors.map((factor) => {
    const source = isOpen(factor) ? (sourceOf(factor, confirmed) ?? reason) : undefined;
    return source ? { ...factor, source } : factor;
  });
  const release = {
    ...read,
    name: read.name,
    effectiveFrom: read.effectiveFrom,
    factors: [...factors, ...missingFactors(read, confirmed)],
    confirmed: reason ? open.map((factor) => ({ ...factor, source: reason })) : [],
  };
  return { release, accepted };
}

function sourceOf({ basis, value }: ConversionFactor, confirmed: readonly ConfirmedFactor[]): string | null {
  const found = confirmed.find((factor) => factor.basis === basis && new Decimal(factor.value).equals(value));
  return found?.source ?? null;
}

const otherBases: readonly FactorBasis[] = ['QPP', 'ANESTHESIA_NON_QPP', 'ANESTHESIA_QPP'];

/** Factors of the year that no file of this import brought: from the reviewed table, else as confirmed here. */
function missingFactors(
  { factors, year, effectiveFrom }: ReadRelease,
  confirmed: readonly ConfirmedFactor[],
): ConversionFactor[] {
  if (year === null || effectiveFrom === null) return [];
  return otherBases
    .filter((basis) => factors.every((factor) => factor.basis !== basis))
    .flatMap((basis): ConversionFactor[] => {
      const reviewed = reviewedFactorsOf(year, basis);
      if (reviewed.length > 0)
        return reviewed.map(({ value, from, to, source }) => ({ basis, value, from, to, source }));
      const latest = confirmed.findLast((factor) => factor.basis === basis);
      if (!latest || reviewedFactor(year, basis, latest.value)) return [];
      return [{ basis, value: latest.value, from: effectiveFrom, to: null, source: latest.source }];
    });
}
