import type { EntityManager } from 'typeorm';
import { SectionLookup } from '../code/section.lookup.ts';
import { readSections } from '../code/section.service.ts';
import { readSpecialties } from '../specialty/specialty.service.ts';
import type { ContentBody } from './content.body.ts';
import type { CheckContext } from './content.check.ts';
import { readClaims } from './content.claim.ts';
import type { ImportGround } from './content.import.ts';
import { descriptorsOf } from './descriptor.shelf.ts';
import { readOverrides } from './override.table.ts';
import { readReleaseGround } from './release.ground.ts';

interface Named {
  readonly code: string;
  /** Release from which the words apply; '' from the beginning. */
  readonly appliesFrom: string;
  readonly body: ContentBody;
}

/** Reads once what the checks need to know about these texts: vocabulary, codes, names, figures and descriptors. */
export async function readGround(
  manager: EntityManager,
  texts: readonly Named[],
  at: Date = new Date(),
): Promise<ImportGround> {
  const own = texts.map(({ code }) => code);
  const related = [...new Set(texts.flatMap(({ body }) => body.related.map(({ code }) => code)))];
  const specialties = await readSpecialties(manager);
  const sections = await readSections(manager);
  const known: { code: string }[] = await manager.query(
    `SELECT code FROM unnest($1::text[]) AS code WHERE EXISTS (SELECT 1 FROM rvu WHERE rvu.code = code.code)
       OR EXISTS (SELECT 1 FROM content_revision r WHERE r.code = code.code)`,
    [related],
  );
  const claims = await readClaims(manager, texts);
  const releaseOf = await readReleaseGround(manager, texts, related, at);
  const descriptors = await descriptorsOf(manager);
  const overridesOf = await readOverrides(manager, own);
  const slugs = new Set(specialties.map(({ slug }) => slug));
  const codes = new Set([...known.map(({ code }) => code), ...own]);
  const lookup = new SectionLookup(sections);
  const place = (code: string) => {
    const { section, subsection } = lookup.placeOf(code);
    return subsection?.slug ?? section.slug;
  };
  return {
    context: (code, appliesFrom = ''): CheckContext => ({
      code,
      isSpecialty: (slug) => slugs.has(slug),
      isKnownCode: (other) => codes.has(other),
      nameTakenBy: (name) =>
        claims(name).find(
          (claim) =>
            claim.isTitle && !claim.isDraft && claim.code !== code && place(claim.code) === place(code),
        )?.code ?? null,
      claimedBy: claims,
      release: releaseOf(code, appliesFrom),
      descriptors,
      overrides: overridesOf(code),
    }),
  };
}
