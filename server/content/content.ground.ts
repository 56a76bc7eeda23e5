import type { EntityManager } from 'typeorm';
import type { ReleaseFacts } from '../release/release.facts.ts';
import { readReleases } from '../release/release.service.ts';
import { mentionsIn } from './code.mention.ts';
import type { ContentBody } from './content.body.ts';
import type { CheckContext } from './content.check.ts';
import { readClaims } from './content.claim.ts';
import type { ImportGround } from './content.import.ts';
import { descriptorsOf } from './descriptor.shelf.ts';
import { readCopiedWords } from './draft.copied.ts';
import { readOverrides } from './override.table.ts';
import { readReleaseGround } from './release.ground.ts';
import type { Retirement } from './retirement.check.ts';
import { vocabularyOf } from './vocabulary.shelf.ts';

interface Named {
  readonly code: string;
  /** Release from which the words apply; '' from the beginning. */
  readonly appliesFrom: string;
  readonly body: ContentBody;
  readonly retirement?: Retirement | null;
  /** The code whose words it began with. */
  readonly copiedFrom?: string | null;
}

/** Reads once what the checks need to know about these texts: vocabulary, codes, names, figures and descriptors. */
export async function readGround(
  manager: EntityManager,
  texts: readonly Named[],
  at: Date = new Date(),
): Promise<ImportGround> {
  const own = texts.map(({ code }) => code);
  const named = texts.flatMap(({ body, retirement }) => [
    ...body.related.map(({ code }) => code),
    ...mentionsIn(body).map(({ code }) => code),
    ...(retirement?.redirectTo ? [retirement.redirectTo] : []),
  ]);
  const related = [...new Set(named)];
  const { specialties, sections } = await vocabularyOf(manager);
  const releases = await readReleases(manager);
  const places = await placesOf(manager, releases, related);
  const codes = new Set([...places.keys(), ...own]);
  const claims = await readClaims(manager, texts);
  const hasCode = ({ id }: ReleaseFacts, code: string) => places.get(code)?.includes(id) ?? false;
  const releaseOf = await readReleaseGround(manager, releases, texts, hasCode, at);
  const descriptors = await descriptorsOf(manager, releases);
  const overridesOf = await readOverrides(manager, own);
  const begunWith = new Map(
    texts.flatMap(({ code, appliesFrom, copiedFrom }) =>
      copiedFrom ? [[`${code} ${appliesFrom}`, copiedFrom] as const] : [],
    ),
  );
  const copied = await readCopiedWords(manager, [...begunWith.values()]);
  const place = (code: string) => {
    const { section, subsection } = sections.placeOf(code);
    return subsection?.slug ?? section.slug;
  };
  return {
    context: (code, appliesFrom = ''): CheckContext => ({
      code,
      isSpecialty: (slug) => specialties.has(slug),
      isKnownCode: (other) => codes.has(other),
      nameTakenBy: (name) =>
        claims(name).find(
          (claim) =>
            claim.isTitle && !claim.isDraft && claim.code !== code && place(claim.code) === place(code),
        )?.code ?? null,
      claimedBy: claims,
      release: releaseOf(code, appliesFrom),
      descriptors,
      copied: copied.get(begunWith.get(`${code} ${appliesFrom}`) ?? '') ?? null,
      overrides: overridesOf(code),
    }),
  };
}

/** Where each of some codes is known: ids of the releases that have it. Codes that nobody knows are left out. */
async function placesOf(
  manager: EntityManager,
  releases: readonly ReleaseFacts[],
  codes: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  if (codes.length === 0) return new Map();
  const known: { code: string; releases: string[]; hasWords: boolean }[] = await manager.query(
    `SELECT code, ARRAY (SELECT DISTINCT release_id::text FROM rvu
         WHERE release_id = ANY ($2) AND rvu.code = asked.code) AS releases,
       EXISTS (SELECT 1 FROM content_revision r WHERE r.code = asked.code) AS "hasWords"
     FROM unnest($1::text[]) AS asked (code)`,
    [codes, releases.map(({ id }) => id)],
  );
  return new Map(
    known
      .filter((place) => place.hasWords || place.releases.length > 0)
      .map((place) => [place.code, place.releases]),
  );
}
