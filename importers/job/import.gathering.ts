import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { BadInput } from '../../server/errors.ts';

export interface Gathering {
  readonly path: string;
  remove(): void;
}

/** One path stands for itself; several files are copied into a folder, so that they are read and checked together. */
export function gatherFiles(paths: readonly string[]): Gathering {
  const [only = '', ...others] = paths;
  if (others.length === 0) return { path: only, remove: () => undefined };
  const names = paths.map((path) => basename(path));
  const twice = names.find((name, at) => names.indexOf(name) !== at);
  if (twice) throw new BadInput(`Two of the files are named ${twice}. Name each file once.`);
  const folder = mkdtempSync(join(tmpdir(), 'plaincode-attach-'));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  try {
    for (const path of paths) copyFileSync(path, join(folder, basename(path)));
  } catch (error) {
    remove();
    throw error;
  }
  return { path: folder, remove };
}
