import { z } from 'zod';
import { isCodeValue } from '../../server/code/code.value.ts';
import type { IncomingContent } from '../../server/content/content.import.ts';
import { normalBody } from '../../server/content/content.normal.ts';
import { Refusal } from '../../server/errors.ts';
import { isReleaseName } from '../../server/release/release.name.ts';

/** One thing that is wrong with a line of a content file. */
export interface LineProblem {
  readonly line: number;
  readonly code: string | null;
  readonly field: string;
  readonly reason: string;
}

const text = z.string({ error: 'must be text' }).default('');
const pick = <const V extends readonly [string, ...string[]]>(...values: V) =>
  z.enum(values, { error: `must be one of ${values.join(', ')}` });
const flag = z.preprocess(
  (value) => (value === 'true' || value === 'false' ? value === 'true' : value),
  z.boolean({ error: 'must be true or false' }),
);
const kinds = pick(
  ...(['FAMILY', 'GLOBAL', 'TECHNICAL', 'PROFESSIONAL', 'ADD_ON', 'BASE'] as const),
  ...(['ALTERNATIVE', 'SEE_ALSO', 'REPLACED_BY'] as const),
);

/** A line as it may come: every field but the code may be left out, none may be misspelt. */
const LINE = z.strictObject({
  code: z
    .string({ error: 'is missing' })
    .trim()
    .transform((value) => value.toUpperCase())
    .refine(isCodeValue, { error: 'must be five digits or capitals, like 96932' }),
  appliesFrom: z
    .string()
    .refine(isReleaseName, { error: 'must be a release like RVU26C' })
    .nullish()
    .transform((value) => value ?? ''),
  displayName: text,
  synonyms: z
    .array(z.strictObject({ text, kind: pick('CLINICAL', 'LAY', 'ABBREVIATION').default('CLINICAL') }))
    .default([]),
  summary: text,
  plainLanguage: text,
  clinicalContext: text,
  billingOverride: text,
  billingSourceUrl: text,
  specialties: z.array(z.string({ error: 'must be a slug' })).default([]),
  faqs: z
    .array(
      z.strictObject({
        id: z.string().max(64).optional(),
        question: text,
        answer: text,
        audience: pick('PATIENT', 'PROFESSIONAL').default('PATIENT'),
      }),
    )
    .default([]),
  related: z.array(z.strictObject({ code: text, kind: kinds.default('SEE_ALSO'), note: text })).default([]),
  seoTitle: text,
  seoDescription: text,
  sources: z.array(z.strictObject({ label: text, url: text })).default([]),
  editorNote: text,
  /** Left out, it says nothing: older files do not know it. */
  isRetired: flag.optional(),
  /** A machine helped with the words; left out, nobody says so. */
  isAssisted: flag.optional(),
  redirectTo: z
    .string({ error: 'must be a code' })
    .trim()
    .toUpperCase()
    .refine(isCodeValue, { error: 'must be five digits or capitals, like 96932' })
    .nullish(),
});

/** What an export says about a revision beside its words; an import reads past it. */
const ABOUT = ['origin', 'revision', 'publishedAt', 'author', 'reviewer', 'checkedAgainst'];

export const LINE_FIELDS = Object.keys(LINE.shape);

/** A line's text in normal form, or what is wrong with it, field by field. */
export function readLine(
  line: number,
  value: unknown,
): { item: IncomingContent } | { problems: LineProblem[] } {
  const known =
    value !== null && typeof value === 'object' && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).filter(([key]) => !ABOUT.includes(key)))
      : value;
  const parsed = LINE.safeParse(known);
  const named = (value as { code?: unknown } | null)?.code;
  const code = typeof named === 'string' ? named.slice(0, 20) : null;
  if (!parsed.success)
    return {
      problems: parsed.error.issues.map((issue) => ({
        line,
        code,
        field: issue.code === 'unrecognized_keys' ? issue.keys.join(', ') : issue.path.join('.') || 'line',
        reason: issue.code === 'unrecognized_keys' ? 'is no field of a page' : issue.message,
      })),
    };
  // Exports of before said it by the origin alone.
  const wasAssisted = (value as { origin?: unknown } | null)?.origin === 'ASSISTED';
  const {
    code: wanted,
    appliesFrom,
    isAssisted = wasAssisted,
    isRetired,
    redirectTo = null,
    ...body
  } = parsed.data;
  if (redirectTo !== null && !isRetired)
    return { problems: [{ line, code, field: 'redirectTo', reason: 'goes with isRetired: true alone' }] };
  const retirement = isRetired === undefined ? null : { isRetired, redirectTo };
  try {
    return { item: { line, code: wanted, appliesFrom, body: normalBody(body), isAssisted, retirement } };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { problems: [{ line, code, field: String(error.detail.field ?? 'line'), reason: error.message }] };
  }
}
