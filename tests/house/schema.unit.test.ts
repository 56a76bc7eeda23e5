import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { buildSchema, findBreakingChanges, isObjectType } from 'graphql';
import { projectRoot } from '../../server/config.ts';
import { printed, SCHEMAS } from '../../server/schema.ts';

describe.each(SCHEMAS)('the $name schema', ({ file, build }) => {
  const committed = readFileSync(join(projectRoot(), file), 'utf8');

  it('is the one that is committed', () => {
    expect(printed(build())).toBe(committed);
  });

  it('breaks nothing that is committed', () => {
    expect(findBreakingChanges(buildSchema(committed), build())).toEqual([]);
  });
});

describe('the delivery schema', () => {
  const schema = SCHEMAS.find(({ name }) => name === 'delivery')?.build();

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
