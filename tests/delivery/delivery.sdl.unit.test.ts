import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import {
  buildSchema,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
} from 'graphql';
import { SCHEMA } from './ask.ts';

const CONTRACT = fileURLToPath(new URL('../../../shared/docs/delivery.graphql', import.meta.url));

/** A line for everything that somebody may rely on: types, fields with arguments, enum values. */
function promises(schema: GraphQLSchema): string[] {
  const lines: string[] = [];
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith('__')) continue;
    lines.push(type.name);
    if (isEnumType(type)) for (const { name } of type.getValues()) lines.push(`${type.name}.${name}`);
    if (isObjectType(type))
      for (const { name } of type.getInterfaces()) lines.push(`${type.name} implements ${name}`);
    if (isInputObjectType(type))
      for (const field of Object.values(type.getFields()))
        lines.push(`${type.name}.${field.name}: ${field.type} = ${JSON.stringify(field.defaultValue)}`);
    if (isObjectType(type) || isInterfaceType(type))
      for (const field of Object.values(type.getFields())) {
        lines.push(`${type.name}.${field.name}: ${field.type}`);
        for (const { name, type: kind, defaultValue } of field.args)
          lines.push(`${type.name}.${field.name}(${name}: ${kind} = ${JSON.stringify(defaultValue)})`);
      }
  }
  return lines;
}

describe('the delivery schema', () => {
  (existsSync(CONTRACT) ? test : test.skip)(
    'has everything of the contract under the same name and type',
    () => {
      const ours = new Set(promises(SCHEMA));
      const missing = promises(buildSchema(readFileSync(CONTRACT, 'utf8'))).filter((line) => !ours.has(line));
      expect(missing).toEqual([]);
    },
  );

  test('has no mutations and no subscriptions', () => {
    expect(SCHEMA.getMutationType()).toBeUndefined();
    expect(SCHEMA.getSubscriptionType()).toBeUndefined();
  });

  test('answers these queries and no others', () => {
    expect(Object.keys(SCHEMA.getQueryType()?.getFields() ?? {}).sort()).toEqual([
      'changes',
      'codePage',
      'codePages',
      'codePagesByCode',
      'currentRelease',
      'localities',
      'node',
      'release',
      'releases',
      'search',
      'section',
      'sections',
      'specialties',
      'specialty',
      'suggest',
      'updatedCodes',
    ]);
  });

  test('describes every type and every field but enums whose name says it all', () => {
    const silent = Object.values(SCHEMA.getTypeMap()).flatMap((type) => {
      if (
        type.name.startsWith('__') ||
        ['Query', 'String', 'Int', 'Boolean', 'ID', 'Float'].includes(type.name)
      )
        return [];
      const fields = isObjectType(type) || isInputObjectType(type) ? Object.values(type.getFields()) : [];
      return [
        ...(type.description ? [] : [type.name]),
        ...fields.flatMap((field) => (field.description ? [] : [`${type.name}.${field.name}`])),
      ];
    });
    const named = new Set(['Audience', 'RelationKind', 'SynonymKind']);
    expect(silent.filter((name) => !named.has(name))).toEqual([]);
  });
});
