import type { EntityManager } from 'typeorm';
import type { ContentBody } from './content.body.ts';

/** That a code has a name: as its title or as a synonym, in published words or in a draft. */
export interface NameClaim {
  readonly code: string;
  readonly isTitle: boolean;
  readonly isDraft: boolean;
}

interface Named {
  readonly code: string;
  readonly body: ContentBody;
}

/** Who has the names of these texts, these texts themselves included; published words before drafts. */
export async function readClaims(
  manager: EntityManager,
  texts: readonly Named[],
): Promise<(name: string) => readonly NameClaim[]> {
  const names = texts.flatMap(({ body }) => [body.displayName, ...body.synonyms.map(({ text }) => text)]);
  const standing: (NameClaim & { names: string[]; title: string })[] = await manager.query(
    `WITH asked AS (SELECT array_agg(DISTINCT lower(name)) AS names FROM unnest($1::text[]) AS name WHERE name <> '')
     SELECT code, lower(body ->> 'displayName') AS title, names_claimed(body) AS names, false AS "isDraft"
     FROM content_revision r WHERE names_claimed(body) && (SELECT names FROM asked)
       AND NOT EXISTS (SELECT 1 FROM content_revision newer
         WHERE newer.code = r.code AND newer.applies_from = r.applies_from AND newer.number > r.number)
     UNION ALL
     SELECT code, lower(body ->> 'displayName'), names_claimed(body), true
     FROM content_draft WHERE state <> 'CLOSED' AND names_claimed(body) && (SELECT names FROM asked)`,
    [names],
  );
  const claims = new Map(names.map((name) => [name.toLowerCase(), new Map<string, NameClaim>()]));
  const claim = (name: string, made: NameClaim) => {
    const byCode = claims.get(name);
    const known = byCode?.get(made.code);
    if (!known || (made.isTitle && !known.isTitle)) byCode?.set(made.code, made);
  };
  for (const { code, names: all, title, isDraft } of standing)
    for (const name of all) claim(name, { code, isDraft, isTitle: name === title });
  for (const { code, body } of texts) {
    claim(body.displayName.toLowerCase(), { code, isDraft: false, isTitle: true });
    for (const { text } of body.synonyms) claim(text.toLowerCase(), { code, isDraft: false, isTitle: false });
  }
  claims.delete('');
  return (name) => [...(claims.get(name.toLowerCase())?.values() ?? [])];
}
