import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';

const admin = join(import.meta.dirname, '..', '..', 'admin');
const sources = readdirSync(admin, { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.tsx?$/.test(path) && !path.startsWith('gql'))
  .map((path) => ({ path, text: readFileSync(join(admin, path), 'utf8') }));

/** From the word that begins the statement to the end of the query's options. */
function queriesOf(text: string): string[] {
  return [...text.matchAll(/\buseQuery(?:<[^(]*>)?\(\{/g)].map(({ index }) => {
    const before = text.slice(0, index);
    const begin = Math.max(before.lastIndexOf('const '), before.lastIndexOf('return '));
    return text.slice(begin, text.indexOf('});', index));
  });
}

test('every query says that it failed: by itself, to whoever calls it, or as a part that the screen lacks', () => {
  const queries = sources.flatMap(({ path, text }) => queriesOf(text).map((query) => ({ path, query })));
  expect(queries.length).toBeGreaterThan(35);
  const silent = queries.filter(
    ({ query }) =>
      !/^const \{[^}]*\berror\b/.test(query) &&
      !/^const \w+ = /.test(query) &&
      !query.startsWith('return ') &&
      !/meta: \{ part: '\w+' \}/.test(query),
  );
  expect(silent.map(({ path }) => path)).toEqual([]);
});

test('scripts that come later come by `later`, which says where they do not', () => {
  const lazily = sources.filter(({ path, text }) => path !== 'layout/later.tsx' && /\blazy\b[^-]/.test(text));
  expect(lazily.map(({ path }) => path)).toEqual([]);
});

test('keys are made by `randomKey`, since a page without https has no randomUUID', () => {
  expect(sources.filter(({ text }) => text.includes('randomUUID(')).map(({ path }) => path)).toEqual([]);
});
