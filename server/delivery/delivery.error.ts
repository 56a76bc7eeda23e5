import { randomBytes } from 'node:crypto';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { Refusal } from '../errors.ts';

/** Codes that Apollo gives to faults of a request; their words say nothing of us. */
const REQUEST_FAULTS = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_FOUND',
  'PERSISTED_QUERY_NOT_SUPPORTED',
  'BAD_USER_INPUT',
  'BAD_REQUEST',
]);

/**
 * What a client reads of an error: a refusal with its sentence and facts, a fault of the request in GraphQL's
 * words without names of the schema that it did not use, anything else as INTERNAL with a reference alone.
 * @param onFault is told the reference and the error itself, for the log
 */
export function deliveryError(
  onFault: (reference: string, error: unknown) => void,
): (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError {
  return ({ message, locations, path, extensions }, error) => {
    const place = { ...(locations && { locations }), ...(path && { path }) };
    const origin = originOf(error);
    if (origin instanceof Refusal)
      return { message: origin.message, ...place, extensions: { code: origin.code, ...origin.detail } };
    if (origin instanceof GraphQLError && isOurCode(origin.extensions.code))
      return { message: shortened(ownWords(origin, message)), ...place, extensions: factsOf(origin) };
    const code = String(extensions?.code ?? '');
    if (isTokenLimit(message))
      return { message: TOO_MANY_TOKENS, ...place, extensions: { code: 'QUERY_TOO_COSTLY' } };
    if (REQUEST_FAULTS.has(code))
      return { message: shortened(withoutSuggestion(message)), ...place, extensions: { code } };
    const words = PERSISTED_QUERY_FAULTS[message];
    if (words) return { message: words, extensions: { code: 'BAD_REQUEST' } };
    const reference = randomBytes(6).toString('hex');
    onFault(reference, origin);
    return {
      message: `Something went wrong here. Reference ${reference}.`,
      ...place,
      extensions: { code: 'INTERNAL', reference },
    };
  };
}

const TOO_MANY_TOKENS =
  'This document has too many words for one query. Ask for fewer fields, or split it into several queries.';

/** What Apollo throws without a code of its own. */
const PERSISTED_QUERY_FAULTS: Readonly<Record<string, string>> = {
  'provided sha does not match query': 'The hash is not the SHA-256 of this query.',
  'Unsupported persisted query version': 'Persisted queries have version 1 here.',
};

const LONGEST_MESSAGE = 500;

/** Messages repeat names of the request, which may be as long as it likes. */
function shortened(message: string): string {
  return message.length > LONGEST_MESSAGE ? `${message.slice(0, LONGEST_MESSAGE)} …` : message;
}

function isTokenLimit(message: string): boolean {
  return /^Syntax Error: Document contains more tha[nt] \d+ tokens/.test(message);
}

/** The error that was thrown, beneath what the execution wrapped around it. */
function originOf(error: unknown): unknown {
  let origin = error;
  while (origin instanceof GraphQLError && origin.originalError) origin = origin.originalError;
  return origin;
}

/** Codes that our own rules and scalars put on a GraphQLError. */
function isOurCode(code: unknown): boolean {
  return code === 'BAD_USER_INPUT' || code === 'QUERY_TOO_DEEP' || code === 'QUERY_TOO_COSTLY';
}

/** A scalar's refusal is wrapped in words that name the variable: those help, so they stay. */
function ownWords(origin: GraphQLError, wrapped: string): string {
  return wrapped.includes(origin.message) ? wrapped : origin.message;
}

function factsOf({ extensions }: GraphQLError): Record<string, unknown> {
  const { http: _http, ...facts } = extensions;
  return facts;
}

function withoutSuggestion(message: string): string {
  return message.replace(/ ?Did you mean [^?]*\?/g, '').trim();
}
