import type { Release } from './release.consequence.ts';

const QUARTER: Readonly<Record<string, string>> = { A: '01-01', B: '04-01', C: '07-01', D: '10-01' };

/** The day on which a release of that name usually begins: RVU27A on 1 January 2027. Null where the name does not say. */
export function effectiveOf(name: string): string | null {
  const [, year, letter] = /^RVU(\d{2})([A-D])R?\d?$/.exec(name) ?? [];
  const day = letter === undefined ? undefined : QUARTER[letter];
  return year === undefined || day === undefined ? null : `20${year}-${day}`;
}

export interface Bar {
  readonly release: Release;
  /** Share of the shown time, 0 to 1. */
  readonly from: number;
  readonly to: number;
}

export interface Calendar {
  readonly bars: readonly Bar[];
  /** First days of the years that are shown, with their place. */
  readonly years: readonly { readonly year: number; readonly at: number }[];
  readonly today: number | null;
}

const DAY = 86_400_000;
const OPEN_END_DAYS = 92;
const SHOWN = ['PLANNED', 'STAGED', 'ACTIVE'];

/** One cut of each release along the calendar: each ends where the next begins, the last after a quarter. */
export function calendarOf(releases: readonly Release[], today: Date): Calendar | null {
  const latest = new Map<string, Release>();
  for (const release of releases.filter(({ state }) => SHOWN.includes(state))) {
    const known = latest.get(release.name);
    if (!known || rank(release) > rank(known)) {
      latest.set(release.name, release);
    }
  }
  const inOrder = [...latest.values()].sort((a, b) => a.effectiveFrom.localeCompare(b.effectiveFrom));
  const first = inOrder[0];
  const last = inOrder.at(-1);
  if (!first || !last) {
    return null;
  }
  const begin = Date.parse(first.effectiveFrom);
  const end = Math.max(Date.parse(last.effectiveFrom) + OPEN_END_DAYS * DAY, today.getTime() + 14 * DAY);
  const place = (time: number) => Math.min(1, Math.max(0, (time - begin) / (end - begin)));
  const bars = inOrder.map((release, index) => {
    const next = inOrder[index + 1];
    const to = next ? Date.parse(next.effectiveFrom) : end;
    return { release, from: place(Date.parse(release.effectiveFrom)), to: place(to) };
  });
  const years: { year: number; at: number }[] = [];
  for (let year = new Date(begin).getUTCFullYear() + 1; Date.UTC(year, 0, 1) < end; year += 1) {
    years.push({ year, at: place(Date.UTC(year, 0, 1)) });
  }
  const now = today.getTime();
  return { bars, years, today: now >= begin && now <= end ? place(now) : null };
}

/** What readers have stands for its release; else the latest cut. */
function rank({ isCurrent, state, cut }: Release): number {
  return (isCurrent ? 2_000 : state === 'ACTIVE' ? 1_000 : 0) + cut;
}
