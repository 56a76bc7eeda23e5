import { type DocumentNode, type ExecutionResult, graphql, parse, validate } from 'graphql';
import { CompiledQueries } from '../../server/delivery/compiled.query.ts';
import { type DeliveryContext, deliveryContext } from '../../server/delivery/delivery.context.ts';
import { deliverySchema } from '../../server/delivery/delivery.schema.ts';
import { SearchDesk } from '../../server/delivery/search.desk.ts';
import type { PageBook } from '../../server/edition/edition.page.ts';

export const SCHEMA = deliverySchema();
/** A day on which both samples are in force and the later one is current. */
export const A_DAY_OF_2026 = new Date('2026-08-01T12:00:00Z');

export function contextOf(book: PageBook, at = A_DAY_OF_2026, search = new SearchDesk()): DeliveryContext {
  return deliveryContext(book, at, search);
}

/** What a query answers; fails where it answers an error. */
export async function ask<T = Record<string, never>>(
  context: DeliveryContext,
  source: string,
  variableValues: Record<string, unknown> = {},
): Promise<T> {
  const { data, errors } = await answer(context, source, variableValues);
  if (errors) throw errors[0];
  return JSON.parse(JSON.stringify(data)) as T;
}

/** The first error of a query: its code and its sentence. */
export async function refusal(
  context: DeliveryContext,
  source: string,
  variableValues: Record<string, unknown> = {},
): Promise<{ code: unknown; message: string }> {
  const { errors } = await answer(context, source, variableValues);
  const [error] = errors ?? [];
  const origin = error?.originalError as { code?: unknown } | undefined;
  return { code: origin?.code ?? error?.extensions.code, message: error?.message ?? 'no error' };
}

const COMPILED = new CompiledQueries(0);
const DOCUMENTS = new Map<string, DocumentNode | null>();

/** How many answers the compiled form gave in this test file. */
export let compiledAnswers = 0;

/**
 * What graphql-js answers; every query is put to its compiled form as well, which must answer the same or leave it
 * to graphql-js.
 */
export async function answer(
  contextValue: DeliveryContext,
  source: string,
  variableValues: Record<string, unknown> = {},
): Promise<ExecutionResult> {
  const usual = await graphql({ schema: SCHEMA, source, contextValue, variableValues });
  const compiled = await compiledAnswer(contextValue, source, variableValues);
  if (compiled === undefined) return usual;
  compiledAnswers += 1;
  const [expected, found] = [usual, compiled].map((result) => JSON.stringify(result));
  if (expected !== found)
    throw new Error(`The compiled form answers otherwise: ${source}\n${expected}\n${found}`);
  return usual;
}

/** Undefined where graphql-js has to answer. */
async function compiledAnswer(
  context: DeliveryContext,
  source: string,
  variables: Record<string, unknown>,
): Promise<ExecutionResult | undefined> {
  const document = DOCUMENTS.get(source) ?? validated(source);
  DOCUMENTS.set(source, document);
  return (await (document && COMPILED.of(document, null))?.(context, variables)) ?? undefined;
}

function validated(source: string): DocumentNode | null {
  const document = parse(source);
  return validate(SCHEMA, document).length === 0 ? document : null;
}
