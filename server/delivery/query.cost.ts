import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  valueFromASTUntyped,
} from 'graphql';
import { INTROSPECTION_WORK, ITEM_WORK, OTHERWISE_LENGTH, OWN_WORK, USUAL_LENGTHS } from './query.weight.ts';

/** What a query may cost, in fields: a hundred lean pages at once, or ten with everything on them. */
export const COST_LIMIT = 20_000;

export interface QueryCost {
  /** Estimated from the query and its variables, before anything is executed. */
  readonly requested: number;
  /** Where most of it lies: names of fields with fields of their own, from the top. */
  readonly dearest: readonly string[];
}

type Variables = Readonly<Record<string, unknown>>;

/**
 * The number of fields that an answer will about hold, dear ones counted for more: sizes of lists multiply
 * what is asked of their items.
 */
export function queryCost(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Variables,
): QueryCost {
  const root = schema.getRootType(operation.operation);
  if (!root) return { requested: 0, dearest: [] };
  const given = { ...defaultsOf(operation), ...variables };
  return new CostCount(schema, document, given).ofSelection(operation.selectionSet, root, null);
}

/** What variables are where the request does not say. */
function defaultsOf({ variableDefinitions = [] }: OperationDefinitionNode): Variables {
  return Object.fromEntries(
    variableDefinitions.flatMap(({ variable, defaultValue }) =>
      defaultValue ? [[variable.name.value, valueFromASTUntyped(defaultValue)]] : [],
    ),
  );
}

class CostCount {
  private readonly schema: GraphQLSchema;
  private readonly variables: Variables;
  private readonly fragments = new Map<string, FragmentDefinitionNode>();
  private readonly counted = new Map<string, QueryCost>();

  constructor(schema: GraphQLSchema, document: DocumentNode, variables: Variables) {
    this.schema = schema;
    this.variables = variables;
    for (const node of document.definitions)
      if (node.kind === Kind.FRAGMENT_DEFINITION) this.fragments.set(node.name.value, node);
  }

  /** @param size how many items the connection holds whose edges and nodes these fields are */
  ofSelection({ selections }: SelectionSetNode, type: GraphQLCompositeType, size: number | null): QueryCost {
    let requested = 0;
    let dearest: QueryCost = { requested: 0, dearest: [] };
    for (const node of selections) {
      const cost =
        node.kind === Kind.FIELD
          ? this.ofField(node, type, size)
          : node.kind === Kind.INLINE_FRAGMENT
            ? this.ofSelection(
                node.selectionSet,
                this.typeNamed(node.typeCondition?.name.value) ?? type,
                size,
              )
            : this.ofFragment(node.name.value, size);
      requested += cost.requested;
      if (cost.requested > dearest.requested) dearest = cost;
    }
    return { requested, dearest: dearest.dearest };
  }

  private ofField(node: FieldNode, parent: GraphQLCompositeType, size: number | null): QueryCost {
    const name = node.name.value;
    if (name === '__schema' || name === '__type') return { requested: INTROSPECTION_WORK, dearest: [name] };
    const field = isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[name] : undefined;
    if (!field) return { requested: 1, dearest: [] };
    const key = `${parent.name}.${name}`;
    const asked = this.sizeAsked(node, field);
    const times = isList(field.type) ? (asked ?? this.lengthOf(key, name, size)) : 1;
    const own = 1 + (OWN_WORK[key] ?? 0);
    const type = getNamedType(field.type);
    if (!node.selectionSet || !isCompositeType(type)) return { requested: own, dearest: [] };
    const inside = isConnection(type) ? (asked ?? OTHERWISE_LENGTH) : null;
    const below = this.ofSelection(node.selectionSet, type, inside);
    const item = 1 + (ITEM_WORK[type.name] ?? 0);
    return { requested: own + times * (item + below.requested), dearest: [name, ...below.dearest] };
  }

  private ofFragment(name: string, size: number | null): QueryCost {
    const key = `${name} ${size}`;
    const known = this.counted.get(key);
    if (known) return known;
    this.counted.set(key, { requested: 0, dearest: [] });
    const fragment = this.fragments.get(name);
    const type = this.typeNamed(fragment?.typeCondition.name.value);
    const cost =
      fragment && type ? this.ofSelection(fragment.selectionSet, type, size) : { requested: 0, dearest: [] };
    this.counted.set(key, cost);
    return cost;
  }

  private lengthOf(key: string, name: string, size: number | null): number {
    if (size !== null && (name === 'edges' || name === 'nodes' || name === 'items')) return size;
    return USUAL_LENGTHS[key] ?? OTHERWISE_LENGTH;
  }

  /** The size that a field is asked for: in the query, in a variable, or by default; null where it takes none. */
  private sizeAsked(node: FieldNode, field: GraphQLField<unknown, unknown>): number | null {
    for (const name of ['first', 'last', 'perPage', 'codes']) {
      const value = this.argument(node, field, name);
      if (typeof value === 'number') return Math.min(Math.max(0, value), 1_000);
      if (Array.isArray(value) && isList(field.type)) return value.length;
    }
    return field.args.some(({ name }) => name === 'first') ? 25 : null;
  }

  private argument(node: FieldNode, field: GraphQLField<unknown, unknown>, name: string): unknown {
    const given = node.arguments?.find((argument) => argument.name.value === name);
    const value = given && valueFromASTUntyped(given.value, this.variables);
    return value ?? field.args.find((argument) => argument.name === name)?.defaultValue;
  }

  private typeNamed(name: string | undefined): GraphQLCompositeType | null {
    const type = name === undefined ? undefined : this.schema.getType(name);
    return type && isCompositeType(type) ? type : null;
  }
}

function isList(type: GraphQLOutputType): boolean {
  return isListType(isNonNullType(type) ? type.ofType : type);
}

/** A type whose `edges`, `nodes` or `items` are the part that was asked for. */
function isConnection(type: GraphQLCompositeType): boolean {
  return isObjectType(type) && ['edges', 'nodes', 'items'].some((name) => name in type.getFields());
}
