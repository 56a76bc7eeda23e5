import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { buildSchema, isObjectType } from 'graphql';
import { projectRoot } from '../../server/config.ts';
import { brokenBy, printed, SCHEMAS } from '../../server/schema.ts';

describe.each(SCHEMAS)('the $name schema', ({ file, build }) => {
  const committed = readFileSync(join(projectRoot(), file), 'utf8');

  it('is the one that is committed', () => {
    expect(printed(build())).toBe(committed);
  });

  it('breaks nothing that is committed', () => {
    expect(brokenBy(build(), committed)).toEqual([]);
  });
});

describe('the delivery schema', () => {
  const schema = SCHEMAS.find(({ name }) => name === 'delivery')?.build();

  it('is found broken where a field, a value or a type that was promised is gone', () => {
    const promised = printed(schema ?? buildSchema('type Query { a: Int }'));
    const renamed = (from: string, to: string) =>
      brokenBy(buildSchema(promised.replace(new RegExp(`^ {2}${from}\\b`, 'm'), `  ${to}`)), promised);
    expect(renamed('stateSentence', 'stateWords')).toEqual(['CodePage.stateSentence was removed.']);
    expect(renamed('UPDATED_DESC', 'LATEST')).toEqual(['UPDATED_DESC was removed from enum type CodeSort.']);
  });

  it('has no mutation and no subscription', () => {
    expect(schema?.getMutationType()).toBeUndefined();
    expect(schema?.getSubscriptionType()).toBeUndefined();
  });

  it('describes every field of the page', () => {
    const page = schema?.getType('CodePage');
    const fields = isObjectType(page) ? Object.values(page.getFields()) : [];
    expect(fields.length).toBeGreaterThan(35);
    expect(fields.filter(({ description }) => !description).map(({ name }) => name)).toEqual([]);
  });
});
