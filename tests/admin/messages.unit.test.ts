import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { say } from '../../admin/providers/i18n.provider.ts';
import { messages } from '../../admin/providers/messages.en.ts';

const admin = join(import.meta.dirname, '..', '..', 'admin');
const sources = readdirSync(admin, { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.tsx?$/.test(path) && !path.startsWith('gql'))
  .map((path) => readFileSync(join(admin, path), 'utf8'))
  .join('\n');

function lookUp(key: string): unknown {
  return key.split('.').reduce<unknown>((here, step) => (here as Record<string, unknown>)?.[step], messages);
}

describe('a sentence of the admin', () => {
  test('is filled in', () => {
    expect(say('releases.cut', { cut: 2 })).toBe('cut 2');
  });

  test('has a form for one and one for many', () => {
    expect(say('draft.toFix', { smart_count: 1 })).toBe('1 to fix');
    expect(say('draft.toFix', { smart_count: 4 })).toBe('4 to fix');
  });

  test('falls back to the text given, else to its key', () => {
    expect(say('fields.unheardOf', { _: 'unheardOf' })).toBe('unheardOf');
    expect(say('no.such.key')).toBe('no.such.key');
  });

  test('exists for every key that a screen names', () => {
    const keys = [...sources.matchAll(/\bt\(\s*'([a-z][\w.]*)'/gi)].map((match) => match[1] ?? '');
    expect(keys.length).toBeGreaterThan(100);
    expect(keys.filter((key) => typeof lookUp(key) !== 'string')).toEqual([]);
  });

  test('exists as a family for every key that a screen puts together', () => {
    const families = [...sources.matchAll(/\bt\(\s*`([\w.]+)\.\$\{/g)].map((match) => match[1] ?? '');
    expect(families.length).toBeGreaterThan(20);
    expect(families.filter((key) => typeof lookUp(key) !== 'object')).toEqual([]);
  });
});
