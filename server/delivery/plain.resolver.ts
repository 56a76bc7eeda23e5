import {
  type GraphQLFieldResolver,
  type GraphQLSchema,
  getNullableType,
  isLeafType,
  isObjectType,
} from 'graphql';
import { ChangeConnection } from './change.connection.ts';
import { Change } from './change.type.ts';
import { CodePageConnection } from './code-page.connection.ts';
import { HistoryPoint } from './history.type.ts';
import { RelatedCode } from './related.type.ts';
import { ROOT_FIELDS } from './root.field.ts';
import { SearchConnection, SearchEdge } from './search.type.ts';
import { Section } from './section.type.ts';
import { Specialty } from './specialty.type.ts';
import { UpdatedCodeConnection } from './updated-code.type.ts';

/** Classes whose objects are made by us alone, so that their getters can be read as they are. */
const WITH_GETTERS: readonly (new (...args: never[]) => object)[] = [
  Change,
  ChangeConnection,
  CodePageConnection,
  HistoryPoint,
  RelatedCode,
  SearchConnection,
  SearchEdge,
  Section,
  Specialty,
  UpdatedCodeConnection,
];

type Method = (argument: unknown) => unknown;

/** Methods of a page with the one argument that they take; null: all arguments as one object. */
const OF_PAGE: Readonly<Record<string, string | null>> = {
  rvu: 'modifier',
  comparison: 'metric',
  history: 'modifier',
  changes: 'since',
  payment: null,
  anesthesia: null,
};

/**
 * Takes the detours out of a schema: type-graphql reads a getter through a conversion and hands arguments through a
 * promise each, which a list of 50 pages would pay for 50 times; so are the fields that sites ask most. There is nothing to convert here, and nothing to
 * validate that the schema has not.
 */
export function withoutDetours(schema: GraphQLSchema): GraphQLSchema {
  for (const { name, prototype } of WITH_GETTERS)
    for (const [field, { get }] of Object.entries(Object.getOwnPropertyDescriptors(prototype))) {
      const found = get && fieldOf(schema, name, field);
      if (found) found.resolve = isLeafType(getNullableType(found.type)) ? undefined : readOnce(field);
    }
  for (const [name, resolve] of Object.entries(ROOT_FIELDS)) {
    const found = fieldOf(schema, 'Query', name);
    if (found) found.resolve = (_root, args, context) => resolve(args as never, context);
  }
  for (const [name, argument] of Object.entries(OF_PAGE)) {
    const found = fieldOf(schema, 'CodePage', name);
    if (!found) continue;
    found.resolve = (page: Readonly<Record<string, Method>>, args: Readonly<Record<string, unknown>>) =>
      page[name]?.(argument === null ? args : (args[argument] ?? null));
  }
  return schema;
}

/** What is read as a property, compiled queries read several times: a value to look into is handed to them instead. */
function readOnce(field: string): GraphQLFieldResolver<Readonly<Record<string, unknown>>, unknown> {
  return (source) => source[field];
}

function fieldOf(schema: GraphQLSchema, type: string, field: string) {
  const found = schema.getType(type);
  return isObjectType(found) ? found.getFields()[field] : undefined;
}
