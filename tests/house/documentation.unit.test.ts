import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { projectRoot } from '../../server/config.ts';

const read = (path: string) => readFileSync(join(projectRoot(), path), 'utf8');
const readme = read('README.md');
const files = (folder: string): string[] =>
  readdirSync(join(projectRoot(), folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => join(folder, name));

/** Words in back quotes in the first column of the README's table under a heading. */
function documented(heading: string): string[] {
  const section = readme.split(/^## /m).find((part) => part.startsWith(heading)) ?? '';
  return [...section.matchAll(/^\| `([^`]+)`/gm)].map(([, word]) => word ?? '');
}

/** Their SQL is put together from constants of the same file and from escaped identifiers. */
const OF_CONSTANTS = [
  'server/content/content.lock.ts',
  'server/content/draft.write.ts',
  'server/content/offer.table.ts',
  'server/db/backup.restore.ts',
  'server/db/database.listen.ts',
  'server/db/database.migrate.ts',
  'server/db/embedded.postgres.ts',
  'server/rvu/rvu.table.ts',
  'server/schedule/schedule.table.ts',
];

describe('the README', () => {
  it('documents every environment variable, and no other', () => {
    const known = [...read('server/config.ts').matchAll(/^ {2}([A-Z][A-Z_]+):/gm)].map(([, name]) => name);
    expect(documented('Environment').sort()).toEqual(known.sort());
  });

  it('documents every error code, and no other', () => {
    const thrown = [...read('server/errors.ts').matchAll(/code = '([A-Z_]+)'/g)].map(([, code]) => code);
    const formatted = files('server/delivery').flatMap((file) =>
      [...read(file).matchAll(/code: '([A-Z_]{6,})'|= '((?:QUERY|GRAPHQL|INTERNAL|OVER)[A-Z_]*)'/g)].map(
        ([, one, two]) => one ?? two,
      ),
    );
    expect(documented('Error codes').sort()).toEqual([...new Set([...thrown, ...formatted])].sort());
  });

  it('documents every command, and no other', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    const commands = Object.keys(scripts).filter((name) => !name.includes(':'));
    const told = [...readme.matchAll(/`npm (?:run )?([a-z]+)(?: -- [^`]*)?`/g)].map(([, name]) => name ?? '');
    expect(commands.filter((name) => !told.includes(name))).toEqual([]);
    expect(told.filter((name) => name !== 'ci' && name !== 'audit' && !commands.includes(name))).toEqual([]);
  });

  it('documents every role', () => {
    const roles = /ROLES = \[([^\]]+)\]/.exec(read('server/auth/role.permission.ts'))?.[1] ?? '';
    expect(documented('Roles').sort()).toEqual(
      [...roles.matchAll(/'([A-Z]+)'/g)].map(([, role]) => role).sort(),
    );
  });
});

describe('the house', () => {
  it('reads the environment in config.ts alone', () => {
    const readers = [...files('server'), ...files('importers')].filter((file) =>
      read(file).includes('process.env'),
    );
    expect(readers).toEqual(['server/config.ts']);
  });

  it('never calls save() of TypeORM: a stale copy would overwrite somebody else', () => {
    const savers = [...files('server'), ...files('importers')].filter((file) =>
      /(manager|repository|source)\.(save|upsert)\(/.test(read(file)),
    );
    expect(savers).toEqual([]);
  });

  it('builds no SQL from values', () => {
    const values = /query\(\s*`[^`]*\$\{/;
    const builders = [...files('server'), ...files('importers')].filter((file) => values.test(read(file)));
    expect(builders.filter((file) => !OF_CONSTANTS.includes(file))).toEqual([]);
  });
});
