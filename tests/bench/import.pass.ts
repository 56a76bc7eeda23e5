import 'reflect-metadata';
import { ReleaseImport } from '../../importers/release.import.ts';
import { SYSTEM } from '../../server/audit/audit.actor.ts';
import { readConfig } from '../../server/config.ts';
import { label } from '../../server/release/release.label.ts';
import { openWorkshop } from '../../server/workshop.ts';

/** One import in a process of its own, as the command line does it; prints its time and the most memory it had. */
export interface ImportPass {
  readonly verdict: string;
  /** RVU26C/2 */
  readonly cut: string;
  /** Milliseconds, from the call to the staged cut. */
  readonly time: number;
  /** Milliseconds by step. */
  readonly steps: Readonly<Record<string, number>>;
  /** Of the process, in megabytes. */
  readonly memory: number;
}

const [path = '', release = ''] = process.argv.slice(2);
const workshop = await openWorkshop(readConfig());
const steps: Record<string, number> = {};
let last = { step: 'open', at: performance.now() };
const began = performance.now();
const { verdict, cut, report } = await new ReleaseImport(workshop.source, workshop.releases).run({
  ...{ path, release, isDryRun: false, isSample: false, by: SYSTEM, activate: 'NO', accept: [] },
  onProgress: (step) => {
    const [name = step] = step.split(' ');
    const now = performance.now();
    steps[last.step] = (steps[last.step] ?? 0) + now - last.at;
    last = { step: name, at: now };
  },
});
const time = performance.now() - began;
if (!cut) throw new Error(`${path} was refused: ${report.toText()}`);
await workshop.close();
const pass: ImportPass = {
  ...{ verdict, cut: label(cut), time, steps },
  memory: process.resourceUsage().maxRSS / 1024,
};
process.stdout.write(`${JSON.stringify(pass)}\n`);
