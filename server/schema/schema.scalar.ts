import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from 'graphql';
import { parseCodeValue } from '../code/code.value.ts';
import { parseReleaseReference } from '../release/release.name.ts';

/** A scalar whose values travel as text. `parse` answers null for text that is no such value. */
function textScalar(
  name: string,
  description: string,
  parse: (text: string) => string | null,
): GraphQLScalarType {
  const read = (value: unknown): string => {
    const parsed = typeof value === 'string' && value.length <= 100 ? parse(value) : null;
    if (parsed === null)
      throw new GraphQLError(`This is no ${name}. ${description}`, {
        extensions: { code: 'BAD_USER_INPUT' },
      });
    return parsed;
  };
  return new GraphQLScalarType({
    name,
    description,
    serialize: (value) => String(value),
    parseValue: read,
    parseLiteral: (node: ValueNode) => read(node.kind === Kind.STRING ? node.value : null),
  });
}

export const CodeValueScalar = textScalar(
  'CodeValue',
  'Five characters, digits and capitals, as printed: 96932, G0439, 0001F, 0075T.',
  parseCodeValue,
);

export const ReleaseNameScalar = textScalar(
  'ReleaseName',
  'RVU, two-digit year, letter, optional revision: RVU26A, RVU24AR. A slash and a number name one cut: RVU27A/2.',
  (text) => {
    const reference = parseReleaseReference(text);
    return reference && (reference.cut ? `${reference.text}/${reference.cut}` : reference.text);
  },
);

export const DecimalScalar = textScalar(
  'Decimal',
  'An exact decimal as a string, with the decimals of its publication: "3.70", "33.4009". Money always has two.',
  (text) => (/^-?\d{1,12}(\.\d{1,10})?$/.test(text) ? text : null),
);

export const DateScalar = textScalar('Date', 'ISO 8601 date: 2026-07-01.', (text) =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && new Date(`${text}T00:00:00Z`).toJSON()?.startsWith(text) ? text : null,
);

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/;

/** Instants travel as text and are `Date` inside. */
export const DateTimeScalar = new GraphQLScalarType<Date, string>({
  name: 'DateTime',
  description: 'ISO 8601 instant in UTC: 2026-07-01T04:00:00.000Z.',
  serialize: (value) => (value as Date).toISOString(),
  parseValue: (value) => readInstant(value),
  parseLiteral: (node) => readInstant(node.kind === Kind.STRING ? node.value : null),
});

function readInstant(value: unknown): Date {
  const moment = typeof value === 'string' && INSTANT.test(value) ? new Date(value) : new Date(Number.NaN);
  if (Number.isNaN(moment.getTime()))
    throw new GraphQLError('This is no DateTime. Write 2026-07-01T04:00:00Z.', {
      extensions: { code: 'BAD_USER_INPUT' },
    });
  return moment;
}

/** Any JSON value; only ever answered, never taken. */
export const JsonScalar = new GraphQLScalarType({
  name: 'JSON',
  description: 'Any JSON value.',
  serialize: (value) => value,
});
