import {
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  getNamedType,
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';
import { deliverySchema } from '../../server/delivery/delivery.schema.ts';
import type { TestApp } from '../support/app.ts';

/** An answer of delivery as a reader gets it: the whole body, and what caches know it by. */
export interface Heard {
  readonly status: number;
  readonly body: string;
  readonly etag: string | null;
}

const schema = deliverySchema();

/** Values for arguments that a field cannot do without. */
const NEEDED: Readonly<Record<string, string>> = {
  'CodePage.payment.locality': '{ mac: "10112", locality: "00" }',
};

/**
 * Asks every field of the delivery schema, some levels down from these root fields, and answers all that was heard by
 * query. A query that is refused as too large is split until it is not.
 * @param roots fields of Query with their arguments, `codePage(code: "96932")`, and how deep to go from each
 */
export async function askEverything(
  { url }: TestApp,
  roots: readonly (readonly [string, number])[],
): Promise<Map<string, Heard>> {
  const heard = new Map<string, Heard>();
  const query = schema.getQueryType();
  if (!query) throw new Error('Delivery has no queries.');
  for (const [root, depth] of roots) {
    const field = query.getFields()[/^\w+/.exec(root)?.[0] ?? ''];
    if (!field) throw new Error(`Delivery has no ${root}.`);
    await askWhole(url, `{ ${root} `, getNamedType(field.type), ' }', depth, heard);
  }
  return heard;
}

/** Values for fields of filters that are no enum and no choice of two. */
const FILTERED: Readonly<Record<string, string>> = {
  'CodeFilter.codes': '["96932", "99213", "00001"]',
  'CodeFilter.from': '"00001"',
  'CodeFilter.to': '"99499"',
  'CodeFilter.section': '"medicine"',
  'CodeFilter.specialty': '"dermatology"',
  'ChangeFilter.codes': '["96932", "99213"]',
  'ChangeFilter.minimumPercent': '"5"',
  'ChangeFilter.section': '"medicine"',
};

/**
 * A root field once with every value of its order and with every field of its filter; all values where those are few.
 * A new field of a filter without a value here fails, so that nobody forgets it.
 * @param call the field with its other arguments, `changes(from: "RVU25D", to: "RVU26C")`
 */
export function narrowed(call: string): string[] {
  const [name = ''] = /^\w+/.exec(call) ?? [];
  const args = schema.getQueryType()?.getFields()[name]?.args ?? [];
  return args.flatMap((arg) => {
    const type = getNamedType(arg.type);
    const values = isInputObjectType(type)
      ? Object.values(type.getFields()).flatMap((field) =>
          valuesOf(type.name, field).map((value) => `{ ${field.name}: ${value} }`),
        )
      : isEnumType(type)
        ? type.getValues().map((value) => value.name)
        : [];
    return values.map((value) => call.replace(/\)$/, `, ${arg.name}: ${value})`));
  });
}

function valuesOf(filter: string, { name, type }: GraphQLInputField): string[] {
  const named = getNamedType(type);
  if (isEnumType(named)) return named.getValues().map((value) => value.name);
  if (named.name === 'Boolean') return ['true', 'false'];
  const value = FILTERED[`${filter}.${name}`];
  if (value === undefined) throw new Error(`No value is known for ${filter}.${name}.`);
  return [value];
}

/** Names of the fields of Query, so that a test notices a new one. */
export function rootFields(): string[] {
  return Object.keys(schema.getQueryType()?.getFields() ?? {}).sort();
}

async function askWhole(
  url: string,
  before: string,
  type: GraphQLNamedType,
  after: string,
  depth: number,
  heard: Map<string, Heard>,
): Promise<void> {
  // One at a time: two of them may have a field of one name and other types, which no query may ask for at once.
  if (isAbstractType(type)) {
    for (const member of schema.getPossibleTypes(type))
      await askWhole(url, `${before}{ ... on ${member.name} `, member, ` }${after}`, depth, heard);
    return;
  }
  const query = `${before}${selection(type, depth)}${after}`;
  const answer = await hear(url, query);
  if (!/"QUERY_TOO_(COSTLY|DEEP)"/.test(answer.body)) {
    heard.set(query, answer);
    return;
  }
  if (!isObjectType(type)) throw new Error(`Even ${query} is too large.`);
  const leaves = leavesOf(type);
  const alone = `${before}{ ${leaves.join(' ') || '__typename'} }${after}`;
  heard.set(alone, await hear(url, alone));
  for (const [call, below] of branchesOf(type))
    await askWhole(url, `${before}{ ${call} `, below, ` }${after}`, depth - 1, heard);
}

function selection(type: GraphQLNamedType, depth: number): string {
  if (isLeafType(type)) return '';
  if (isAbstractType(type))
    return `{ __typename ${schema
      .getPossibleTypes(type)
      .map((member) => `... on ${member.name} ${selection(member, depth)}`)
      .join(' ')} }`;
  if (!isObjectType(type)) return '';
  const branches =
    depth > 1 ? branchesOf(type).map(([call, below]) => `${call} ${selection(below, depth - 1)}`) : [];
  return `{ ${['__typename', ...leavesOf(type), ...branches].join(' ')} }`;
}

function leavesOf(type: GraphQLObjectType): string[] {
  return Object.values(type.getFields())
    .filter((field) => isLeafType(getNamedType(field.type)) && callOf(type, field) !== null)
    .map((field) => callOf(type, field) ?? '');
}

function branchesOf(type: GraphQLObjectType): [string, GraphQLNamedType][] {
  return Object.values(type.getFields()).flatMap((field) => {
    const call = callOf(type, field);
    const below = getNamedType(field.type);
    return call === null || isLeafType(below) ? [] : [[call, below] as [string, GraphQLNamedType]];
  });
}

/** The field with what it cannot do without; null where no value for that is known. */
function callOf(type: GraphQLObjectType, field: GraphQLField<unknown, unknown>): string | null {
  const needed = field.args.filter(isRequiredArgument);
  if (needed.length === 0) return field.name;
  const values = needed.map(({ name }) => {
    const value = NEEDED[`${type.name}.${field.name}.${name}`];
    return value === undefined ? null : `${name}: ${value}`;
  });
  if (values.includes(null)) throw new Error(`No value is known for ${type.name}.${field.name}.`);
  return `${field.name}(${values.join(', ')})`;
}

async function hear(url: string, query: string): Promise<Heard> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  return { status: response.status, body: await response.text(), etag: response.headers.get('etag') };
}

/** The whole of a release as static builds fetch it. */
export async function hearEdition({ url }: TestApp, name: string): Promise<Heard> {
  const response = await fetch(`${url}/editions/${name}.ndjson`);
  return { status: response.status, body: await response.text(), etag: response.headers.get('etag') };
}
