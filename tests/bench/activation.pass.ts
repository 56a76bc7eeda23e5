import { SYSTEM } from '../../server/audit/audit.actor.ts';
import type { Workshop } from '../../server/workshop.ts';
import { startServer } from './bench.server.ts';

export interface ActivationPass {
  /** Milliseconds of the transaction. */
  readonly transaction: number;
  /** Milliseconds from the call to the first answer with the new release. */
  readonly noticed: number;
  readonly answers: number;
  /** Answers that showed figures of one release under the name of the other. */
  readonly mixtures: number;
  /** Steps back from the new release to the old one. */
  readonly backwards: number;
  readonly failures: number;
  /** Longest answer while it was activated, in milliseconds. */
  readonly longest: number;
}

const READERS = 4;
const QUERY = `{ currentRelease { name } a: codePage(code: "99213") { release { name } rvu { work nonFacilityTotal } }
  b: codePage(code: "27447") { release { name } rvu { nonFacilityTotal } } }`;
/** From formats.md §10. */
const TOTALS: Readonly<Record<string, string>> = { RVU25D: '2.75 38.88', RVU26C: '2.85 34.71' };

interface Answer {
  readonly currentRelease: { readonly name: string };
  readonly a: {
    readonly release: { readonly name: string };
    readonly rvu: { readonly nonFacilityTotal: string };
  };
  readonly b: {
    readonly release: { readonly name: string };
    readonly rvu: { readonly nonFacilityTotal: string };
  };
}

/** Activates a staged cut of RVU26C beside RVU25D, with readers at work and 12,000 contents. */
export async function activationPass(
  workshop: Workshop,
  dataFolder: string,
  cut: string,
): Promise<ActivationPass> {
  const server = await startServer({ DATA_DIR: dataFolder });
  const seen: { name: string; took: number; at: number; isMixed: boolean }[] = [];
  let failures = 0;
  let isOn = true;
  const read = async () => {
    while (isOn) {
      const began = performance.now();
      const answer = await ask(server.url).catch((error: Error) => {
        process.stderr.write(`a reader was not answered: ${error.message} ${String(error.cause ?? '')}\n`);
        return null;
      });
      const now = performance.now();
      if (answer) seen.push({ ...judged(answer), took: now - began, at: now });
      else failures += 1;
    }
  };
  const readers = Array.from({ length: READERS }, read);
  await new Promise((resolve) => setTimeout(resolve, 1_000));
  const began = performance.now();
  await workshop.releases.activate(cut, true, SYSTEM);
  const transaction = performance.now() - began;
  for (let turn = 0; turn < 500 && !seen.some(({ name }) => name === 'RVU26C'); turn += 1)
    await new Promise((resolve) => setTimeout(resolve, 10));
  await new Promise((resolve) => setTimeout(resolve, 500));
  isOn = false;
  await Promise.all(readers);
  await server.stop();
  const names = seen.toSorted((left, right) => left.at - right.at).map(({ name }) => name);
  const first = names.indexOf('RVU26C');
  return {
    transaction,
    noticed: (seen.find(({ name }) => name === 'RVU26C')?.at ?? Number.NaN) - began,
    answers: seen.length,
    mixtures: seen.filter(({ isMixed }) => isMixed).length,
    backwards: names.slice(first + READERS).filter((name) => name !== 'RVU26C').length,
    failures,
    longest: Math.max(...seen.filter(({ at }) => at >= began).map(({ took }) => took)),
  };
}

function judged({ currentRelease: { name }, a, b }: Answer): { name: string; isMixed: boolean } {
  const totals = `${a.rvu.nonFacilityTotal} ${b.rvu.nonFacilityTotal}`;
  const isWhole = [a, b].every(({ release }) => release.name === name) && totals === TOTALS[name];
  return { name, isMixed: !isWhole };
}

async function ask(url: string): Promise<Answer> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: QUERY }),
  });
  const { data, errors } = (await response.json()) as { data?: Answer; errors?: { message: string }[] };
  if (!data) throw new Error(`${response.status} ${errors?.[0]?.message}`);
  return data;
}
