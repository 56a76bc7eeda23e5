import { join } from 'node:path';
import { projectRoot } from '../../server/config.ts';
import { ended, pinned } from './bench.server.ts';
import type { ComposePasses } from './compose.pass.ts';
import type { BenchRow } from './main.ts';

/** Every page of a release composed anew on one core, against JSON.stringify of the same pages. */
export async function composeBench(): Promise<BenchRow[]> {
  const child = pinned(process.execPath, [join(projectRoot(), 'dist', 'tests', 'bench', 'compose.pass.js')], {
    ...process.env,
    NODE_ENV: 'production',
  });
  let output = '';
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    output += text;
  });
  await new Promise((resolve) => child.once('close', resolve));
  await ended(child, 'SIGTERM');
  if (child.exitCode !== 0) throw new Error('The pages could not be composed.');
  const { source, ours, yardstick } = JSON.parse(output) as ComposePasses;
  return [
    {
      work: `composePage, ${source}, one core`,
      against: 'JSON.stringify of the same pages',
      ours,
      yardstick,
    },
  ];
}
