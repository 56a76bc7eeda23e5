import type { EntityManager } from 'typeorm';
import { SectionLookup } from '../code/section.lookup.ts';
import { readSections } from '../code/section.service.ts';
import { readSpecialties } from '../specialty/specialty.service.ts';
import type { ContentBody } from './content.body.ts';
import type { CheckContext } from './content.check.ts';
import type { ImportGround } from './content.import.ts';

interface Named {
  readonly code: string;
  readonly body: ContentBody;
}

/** Reads once what the checks need to know about these texts: vocabulary, known codes, display names in use. */
export async function readGround(manager: EntityManager, texts: readonly Named[]): Promise<ImportGround> {
  const related = [...new Set(texts.flatMap(({ body }) => body.related.map(({ code }) => code)))];
  const names = texts.map(({ body }) => body.displayName.toLowerCase());
  const [specialties, sections, known, named]: [
    { slug: string }[],
    Awaited<ReturnType<typeof readSections>>,
    { code: string }[],
    { code: string; name: string }[],
  ] = [
    await readSpecialties(manager),
    await readSections(manager),
    await manager.query(
      `SELECT code FROM unnest($1::text[]) AS code WHERE EXISTS (SELECT 1 FROM rvu WHERE rvu.code = code.code)
         OR EXISTS (SELECT 1 FROM content_revision r WHERE r.code = code.code)`,
      [related],
    ),
    await manager.query(
      `SELECT code, lower(body ->> 'displayName') AS name FROM (
         SELECT DISTINCT ON (code) code, body FROM content_revision ORDER BY code, number DESC) AS latest
       WHERE lower(body ->> 'displayName') = ANY ($1)`,
      [names],
    ),
  ];
  const slugs = new Set(specialties.map(({ slug }) => slug));
  const codes = new Set([...known.map(({ code }) => code), ...texts.map(({ code }) => code)]);
  const owners = ownersByName([
    ...named,
    ...texts.map(({ code, body }) => ({ code, name: body.displayName.toLowerCase() })),
  ]);
  const lookup = new SectionLookup(sections);
  const place = (code: string) => {
    const { section, subsection } = lookup.placeOf(code);
    return subsection?.slug ?? section.slug;
  };
  return {
    context: (code): CheckContext => ({
      code,
      isSpecialty: (slug) => slugs.has(slug),
      isKnownCode: (other) => codes.has(other),
      nameTakenBy: (name) =>
        [...(owners.get(name.toLowerCase()) ?? [])].find(
          (owner) => owner !== code && place(owner) === place(code),
        ) ?? null,
    }),
  };
}

function ownersByName(pairs: readonly { code: string; name: string }[]): Map<string, Set<string>> {
  const owners = new Map<string, Set<string>>();
  for (const { code, name } of pairs) owners.set(name, (owners.get(name) ?? new Set()).add(code));
  return owners;
}
