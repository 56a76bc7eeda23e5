import {
  type DocumentNode,
  type FieldNode,
  Kind,
  type OperationDefinitionNode,
  type ValueNode,
  visit,
} from 'graphql';

/** What an answer depends on: these codes' words and those of their related codes, or everything published. */
export type Dependency = readonly string[] | 'EVERYTHING';

/** Root fields that answer about named codes alone. */
const BY_CODE: Readonly<Record<string, string>> = { codePage: 'code', codePagesByCode: 'codes' };
/** Root fields that say while they are resolved which codes they list. */
const LISTING = new Set(['codePages', 'changes']);
/** Root fields that hold nothing an editor publishes: releases and vocabularies empty the whole cache. */
const WITHOUT_WORDS = new Set(['currentRelease', 'release', 'releases', 'localities', 'sections', 'section']);
/** Fields below a page that lead to other pages or count them. */
const LEADS_ON = new Set(['codePages', 'codeCount', 'page']);

type Argument = { readonly literal: string | readonly string[] } | { readonly variable: string } | 'LISTED';

const arguments_ = new WeakMap<DocumentNode, readonly Argument[] | null>();

/**
 * Read off the document, which is looked through once, and the variables of the request.
 * @param listed codes of the lists in the answer, or that they depend on whatever is published
 */
export function dependencyOf(
  document: DocumentNode,
  variables: Readonly<Record<string, unknown>>,
  listed: Dependency = 'EVERYTHING',
): Dependency {
  let named = arguments_.get(document);
  if (named === undefined) {
    named = codeArguments(document);
    arguments_.set(document, named);
  }
  if (named === null) return 'EVERYTHING';
  const codes = new Set<string>();
  for (const argument of named) {
    if (argument === 'LISTED') {
      if (listed === 'EVERYTHING') return listed;
      for (const code of listed) codes.add(code);
      continue;
    }
    const value = namedBy(argument, variables);
    for (const code of Array.isArray(value) ? value : [value])
      if (typeof code === 'string') codes.add(code.trim().toUpperCase());
      else return 'EVERYTHING';
  }
  return [...codes];
}

function namedBy(argument: Exclude<Argument, string>, variables: Readonly<Record<string, unknown>>): unknown {
  return 'literal' in argument ? argument.literal : variables[argument.variable];
}

/** Where the codes stand in the document; null where it asks for more than named or listed codes. */
function codeArguments(document: DocumentNode): readonly Argument[] | null {
  const operations = document.definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION);
  const [operation] = operations as OperationDefinitionNode[];
  if (operations.length !== 1 || !operation || leadsOn(document, operation)) return null;
  const found: Argument[] = [];
  for (const selection of operation.selectionSet.selections) {
    if (selection.kind !== Kind.FIELD) return null;
    const { value: name } = selection.name;
    if (name === '__typename' || WITHOUT_WORDS.has(name)) continue;
    const argument = argumentOf(selection);
    if (!argument) return null;
    found.push(argument);
  }
  return found;
}

function argumentOf(field: FieldNode): Argument | null {
  if (LISTING.has(field.name.value)) return 'LISTED';
  const name = BY_CODE[field.name.value];
  const value = field.arguments?.find((argument) => argument.name.value === name)?.value;
  if (!value) return null;
  if (value.kind === Kind.VARIABLE) return { variable: value.name.value };
  const literal = literalOf(value);
  return literal === null ? null : { literal };
}

function literalOf(value: ValueNode): string | readonly string[] | null {
  if (value.kind === Kind.STRING) return value.value;
  if (value.kind !== Kind.LIST) return null;
  const texts = value.values.flatMap((item) => (item.kind === Kind.STRING ? [item.value] : []));
  return texts.length === value.values.length ? texts : null;
}

function leadsOn(document: DocumentNode, { selectionSet }: OperationDefinitionNode): boolean {
  const roots = new Set<unknown>(selectionSet.selections);
  let isFound = false;
  visit(document, {
    Field: (field) => {
      isFound ||= LEADS_ON.has(field.name.value) && !roots.has(field);
    },
  });
  return isFound;
}
