import type { LocalityFacts } from '../../server/locality/locality.facts.ts';

/** Alabama in the indexes of 2026. */
export function buildLocality(overrides: Partial<LocalityFacts> = {}): LocalityFacts {
  return {
    mac: '10112',
    locality: '00',
    name: 'ALABAMA',
    state: 'AL',
    counties: null,
    workGpci: '1.000',
    workGpciUnfloored: null,
    peGpci: '0.869',
    malpracticeGpci: '0.575',
    ...overrides,
  };
}
