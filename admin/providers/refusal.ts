/** What the server refused, as a screen can show it. `code` is stable; `sentence` is the server's own, if it gave one. */
export class Refusal extends Error {
  readonly code: string;
  readonly sentence: string | null;
  /** The field that the refusal is about: "displayName", "faqs.2.answer". */
  readonly field: string | null;
  /** Reference of the full error in the server's log. */
  readonly reference: string | null;

  constructor(
    code: string,
    more: { sentence?: string | null; field?: string | null; reference?: string | null } = {},
  ) {
    super(more.sentence ?? code);
    this.name = 'Refusal';
    this.code = code;
    this.sentence = more.sentence ?? null;
    this.field = more.field ?? null;
    this.reference = more.reference ?? null;
  }

  /** Whether the same request may succeed later as it stands. */
  get isPassing(): boolean {
    return ['NETWORK', 'UNAVAILABLE', 'OVERLOADED', 'RATE_LIMITED', 'DATABASE_UNAVAILABLE'].includes(
      this.code,
    );
  }
}

interface WireError {
  readonly message?: unknown;
  readonly extensions?: Readonly<Record<string, unknown>>;
}

/** The first error of a GraphQL answer as a refusal; null where the answer carries none. */
export function refusalOf(answer: unknown): Refusal | null {
  const errors = isRecord(answer) && Array.isArray(answer.errors) ? (answer.errors as WireError[]) : [];
  const first = errors[0];
  if (!first) {
    return null;
  }
  const more = first.extensions ?? {};
  return new Refusal(textOr(more.code, 'INTERNAL') ?? 'INTERNAL', {
    sentence: textOr(first.message, null),
    field: textOr(more.field, null),
    reference: textOr(more.requestId ?? more.reference, null),
  });
}

/** A refusal for an answer that is no GraphQL at all: a proxy's page, an empty body. */
export function refusalOfStatus(status: number): Refusal {
  if (status === 401) {
    return new Refusal('UNAUTHENTICATED');
  }
  if (status === 403) {
    return new Refusal('FORBIDDEN');
  }
  if (status === 413) {
    return new Refusal('TOO_LARGE');
  }
  if (status === 429) {
    return new Refusal('RATE_LIMITED');
  }
  return new Refusal(status >= 500 ? 'UNAVAILABLE' : 'INTERNAL');
}

/** Anything thrown, as a refusal. */
export function asRefusal(thrown: unknown): Refusal {
  if (thrown instanceof Refusal) {
    return thrown;
  }
  // fetch throws a TypeError when no answer came at all
  return thrown instanceof TypeError ? new Refusal('NETWORK') : new Refusal('INTERNAL');
}

/** The sentence to show: the server's where it has one, ours where the network or a proxy answered. */
export function sentenceOf(thrown: unknown, translate: (key: string) => string): string {
  const refusal = asRefusal(thrown);
  const own = `refusals.${refusal.code}`;
  const sentence = refusal.sentence ?? translate(own);
  const shown = sentence === own ? translate('refusals.INTERNAL') : sentence;
  return refusal.reference && !shown.includes(refusal.reference) ? `${shown} (${refusal.reference})` : shown;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function textOr<T>(value: unknown, fallback: T): string | T {
  return typeof value === 'string' && value !== '' ? value : fallback;
}
