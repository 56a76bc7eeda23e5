import type { Release } from '../../admin/releases/release.consequence.ts';

export function buildRelease(overrides: Partial<Release> = {}): Release {
  return {
    name: 'RVU26C',
    cut: 1,
    state: 'ACTIVE',
    effectiveFrom: '2026-07-01',
    effectiveTo: null,
    cmsReleasedOn: null,
    liveFrom: '2026-07-01T04:00:00Z',
    isCurrent: false,
    isSample: false,
    rowCount: 19356,
    codeCount: 17096,
    activatedAt: null,
    archiveSha256: 'a3',
    ...overrides,
  };
}
