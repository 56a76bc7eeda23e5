import { z } from 'zod';
import { BadInput } from '../errors.ts';
import type { ImportOptions } from '../release/import-run.facts.ts';
import { parseReleaseReference } from '../release/release.name.ts';

/** What may be said beside an upload, in the query or as fields of a form; repeated fields come as lists. */
export type UploadFields = Readonly<Record<string, string | readonly string[] | undefined>>;

const flag = z.enum(['true', 'false', '1', '0', '']).transform((text) => text === 'true' || text === '1');
const release = z
  .string()
  .transform((text) => text.trim().toUpperCase())
  .refine((text) => parseReleaseReference(text) !== null, { error: 'is no release name; write RVU26C' });
const list = z.preprocess(
  (value) => (value === undefined ? [] : Array.isArray(value) ? value : [value]),
  z.array(z.string().max(1_000)).max(30),
);

const fields = z.strictObject({
  name: z.string().max(200).optional(),
  release: release.optional(),
  effective: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}$/, { error: 'is a date like 2026-07-01' })
    .optional(),
  attachTo: release.optional(),
  dryRun: flag.default(false),
  activate: z.enum(['NO', 'ON_ITS_DAY', 'NOW'], { error: 'is NO, ON_ITS_DAY or NOW' }).default('NO'),
  accept: list,
  reason: list,
});

/** @throws BadInput that names the field */
export function uploadOptions(given: UploadFields): { name: string | null; options: ImportOptions } {
  const blanksOut = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== ''));
  const parsed = fields.safeParse(blanksOut);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const field = issue?.path.join('.') || (issue?.code === 'unrecognized_keys' ? issue.keys.join(', ') : '');
    throw new BadInput(`${field} ${issue?.message ?? 'cannot be used'}.`, { field });
  }
  const { name, dryRun, activate, accept, reason, ...more } = parsed.data;
  if (accept.length !== reason.length)
    throw new BadInput('Each accept needs its own reason.', { field: 'reason' });
  const asked = Object.fromEntries(Object.entries(more).filter(([, value]) => value !== undefined));
  return {
    name: name ?? null,
    options: {
      ...asked,
      ...{ isDryRun: dryRun, activate },
      accept: accept.map((kind, at) => ({ kind: kind.toUpperCase(), reason: reason[at] ?? '' })),
    },
  };
}
