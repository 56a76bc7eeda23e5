import type { EditionSnapshot } from '../edition/edition.snapshot.ts';

/** These codes and all whose page names one of them as related: its title stands there. */
export function withRelated(codes: ReadonlySet<string>, { parts, releases }: EditionSnapshot): Set<string> {
  const all = new Set(codes);
  for (const [code, revisions] of parts.contents)
    if (revisions.some(({ body }) => body.related.some((entry) => codes.has(entry.code)))) all.add(code);
  for (const code of codes)
    for (const { figures } of releases)
      for (const relation of figures.relationsOf(code)) all.add(relation.code);
  return all;
}
