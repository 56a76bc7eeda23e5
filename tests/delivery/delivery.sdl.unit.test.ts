import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import {
  buildSchema,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isSpecifiedScalarType,
} from 'graphql';
import { SCHEMA } from './ask.ts';

const CONTRACT = fileURLToPath(new URL('../../../shared/docs/delivery.graphql', import.meta.url));

interface Described {
  readonly name: string;
  readonly description?: string | null | undefined;
  readonly args?: readonly Described[];
}

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

  test('describes every type, field, argument and value', () => {
    const silent = Object.values(SCHEMA.getTypeMap()).flatMap((type) => {
      if (type.name.startsWith('__') || isSpecifiedScalarType(type) || type === SCHEMA.getQueryType())
        return [];
      const fields = 'getFields' in type ? Object.values<Described>(type.getFields()) : [];
      const values = isEnumType(type) ? type.getValues() : [];
      return [type, ...fields, ...fields.flatMap(({ args = [] }) => args), ...values].flatMap(
        ({ name, description }) => (description ? [] : [`${type.name}.${name}`]),
      );
    });
    expect(silent).toEqual([]);
  });

  test('says of every decimal of a row or a payment its unit', () => {
    const unitless = [
      'Rvu',
      'HistoryPoint',
      'Payment',
      'Anesthesia',
      'ConversionFactor',
      'ChangedField',
    ].flatMap((name) => {
      const type = SCHEMA.getType(name);
      const fields = isObjectType(type) ? Object.values(type.getFields()) : [];
      return fields.flatMap((field) =>
        getNamedType(field.type).name !== 'Decimal' ||
        /RVUs|[Dd]ollars|percent|units/.test(field.description ?? '')
          ? []
          : [`${name}.${field.name}`],
      );
    });
    expect(unitless).toEqual([]);
  });
});
