import { type ExecutionResult, graphql } from 'graphql';
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

function answer(
  contextValue: DeliveryContext,
  source: string,
  variableValues: Record<string, unknown>,
): Promise<ExecutionResult> {
  return graphql({ schema: SCHEMA, source, contextValue, variableValues });
}
