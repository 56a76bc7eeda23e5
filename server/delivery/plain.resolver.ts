import { type GraphQLSchema, isObjectType } from 'graphql';

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
 * Lets the methods of a page be called at once. type-graphql hands arguments through a promise each, which a list
 * of 50 pages would wait for 50 times; there is nothing to validate that the schema has not.
 */
export function resolvePagesAtOnce(schema: GraphQLSchema): GraphQLSchema {
  const page = schema.getType('CodePage');
  if (!isObjectType(page)) return schema;
  const fields = page.getFields();
  for (const [name, argument] of Object.entries(OF_PAGE)) {
    const field = fields[name];
    if (!field) continue;
    field.resolve = (source: Readonly<Record<string, Method>>, args: Readonly<Record<string, unknown>>) =>
      source[name]?.(argument === null ? args : (args[argument] ?? null));
  }
  return schema;
}
