import {
  GraphQLList,
  GraphQLNonNull,
  type GraphQLOutputType,
  type GraphQLSchema,
  GraphQLString,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { CodeValueScalar, DateScalar, DecimalScalar, ReleaseNameScalar } from '../schema/schema.scalar.ts';
import { deliverySchema } from './delivery.schema.ts';

/** They are text inside as well: answering them changes nothing. */
const TEXTS: ReadonlySet<GraphQLOutputType> = new Set([
  CodeValueScalar,
  DateScalar,
  DecimalScalar,
  ReleaseNameScalar,
]);

let made: GraphQLSchema | null = null;

/**
 * The delivery schema as compiled queries see it: what travels as text is answered as plain strings, which graphql-jit
 * puts into the answer as they are. Any other scalar costs it a call and three objects, half the time of a list. What is
 * taken as an argument is read as ever.
 */
export function compiledSchema(): GraphQLSchema {
  if (made) return made;
  const schema = deliverySchema();
  for (const type of Object.values(schema.getTypeMap()))
    if (isObjectType(type) || isInterfaceType(type))
      for (const field of Object.values(type.getFields())) field.type = answered(field.type);
  made = schema;
  return made;
}

function answered(type: GraphQLOutputType): GraphQLOutputType {
  if (isNonNullType(type)) return new GraphQLNonNull(answered(type.ofType));
  if (isListType(type)) return new GraphQLList(answered(type.ofType));
  return TEXTS.has(type) ? GraphQLString : type;
}
