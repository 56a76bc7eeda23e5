/** What the yardstick is prepared with: words as columns, names indexed for full text. */
export const PREPARATION = `
  DROP SCHEMA IF EXISTS yardstick CASCADE;
  CREATE SCHEMA yardstick;
  CREATE TABLE yardstick.content AS
    SELECT DISTINCT ON (code) code, body->>'displayName' AS title, body->>'summary' AS summary,
      body->>'plainLanguage' AS plain, body->>'clinicalContext' AS context, body->>'billingOverride' AS billing,
      body->'synonyms' AS synonyms, body->'faqs' AS faqs, body->'sources' AS sources,
      ARRAY(SELECT jsonb_array_elements_text(body->'specialties')) AS specialties
    FROM content_revision ORDER BY code, number DESC;
  ALTER TABLE yardstick.content ADD PRIMARY KEY (code);
  ALTER TABLE yardstick.content ADD COLUMN words tsvector;
  UPDATE yardstick.content SET words =
    setweight(to_tsvector('english', title), 'A')
    || setweight(to_tsvector('english', coalesce((SELECT string_agg(s->>'text', ' ') FROM jsonb_array_elements(synonyms) s), '')), 'B')
    || setweight(to_tsvector('english', concat_ws(' ', summary, plain, context, (SELECT string_agg(f->>'question' || ' ' || (f->>'answer'), ' ') FROM jsonb_array_elements(faqs) f))), 'C');
  CREATE INDEX ON yardstick.content USING gin (words);
  VACUUM ANALYZE;`;

const RVUS = `(SELECT json_agg(json_build_object('modifier', nullif(modifier, ''), 'work', work::text,
  'nonFacilityPe', non_facility_pe::text, 'facilityPe', facility_pe::text, 'malpractice', malpractice::text,
  'nonFacilityTotal', non_facility_total::text, 'facilityTotal', facility_total::text,
  'nonFacilityNa', is_non_facility_na, 'facilityNa', is_facility_na) ORDER BY modifier)
  FROM rvu WHERE rvu.release_id = asked.release_id AND rvu.code = asked.code)`;
const BASE = `(SELECT json_build_object('work', work::text, 'nonFacilityTotal', non_facility_total::text,
  'facilityTotal', facility_total::text) FROM rvu WHERE rvu.release_id = asked.release_id AND rvu.code = asked.code AND modifier = '')`;
const RELEASE = `(SELECT json_build_object('name', name, 'effectiveFrom', effective_from) FROM release WHERE id = asked.release_id)`;
const SPECIALTIES = `(SELECT json_agg(json_build_object('slug', slug, 'name', name)) FROM specialty WHERE slug = ANY (c.specialties))`;
const page = (
  fields: string,
) => `SELECT json_build_object('codePage', json_build_object(${fields}))::text AS body
  FROM (SELECT $1::text AS code, $2::bigint AS release_id) asked LEFT JOIN yardstick.content c USING (code)`;

/** A page as JSON made in SQL: the same five selections as ours. Parameters: code, release id. */
export const PAGES: readonly string[] = [
  page(`'code', asked.code, 'title', c.title, 'summary', c.summary, 'plainLanguage', c.plain,
    'clinicalContext', c.context, 'billing', c.billing, 'synonyms', c.synonyms, 'specialties', ${SPECIALTIES},
    'faqs', c.faqs, 'rvus', ${RVUS}, 'release', ${RELEASE}`),
  page(`'code', asked.code, 'title', c.title, 'rvus', ${RVUS}, 'release', ${RELEASE}`),
  page(`'code', asked.code, 'title', c.title, 'summary', c.summary, 'plainLanguage', c.plain,
    'clinicalContext', c.context, 'synonyms', c.synonyms, 'specialties', ${SPECIALTIES}`),
  page(`'code', asked.code, 'title', c.title, 'summary', c.summary, 'rvu', ${BASE}, 'release', ${RELEASE}`),
  page(
    `'code', asked.code, 'title', c.title, 'faqs', c.faqs, 'sources', c.sources, 'specialties', ${SPECIALTIES}`,
  ),
];

/** Flat rows, which are quicker than JSON here; words are joined to the 50 alone. Parameters: code, release id. */
export const LIST = `SELECT code, coalesce(title, descriptor) AS title, status, work FROM (
    SELECT code, descriptor, status, work::text FROM rvu
    WHERE release_id = $2 AND code > $1 AND modifier = '' ORDER BY code LIMIT 50) page
  LEFT JOIN yardstick.content USING (code) ORDER BY code`;

/** Parameter: text. */
export const SEARCH = `SELECT code, title, ts_rank_cd(words, asked) AS score
  FROM yardstick.content, plainto_tsquery('english', $1) asked
  WHERE words @@ asked ORDER BY score DESC, code LIMIT 10`;

/** The same, found by any of the words: for the quality of what is found alone. */
export const SEARCH_ANY = SEARCH.replace(
  `plainto_tsquery('english', $1)`,
  `(SELECT replace(plainto_tsquery('english', $1)::text, '&', '|')::tsquery AS asked)`,
);

const COMPARED = [
  'status',
  'work',
  'non_facility_pe',
  'facility_pe',
  'malpractice',
  'non_facility_total',
  'facility_total',
  'is_non_facility_na',
  'is_facility_na',
  'opps_non_facility_pe',
  'opps_facility_pe',
  'opps_malpractice',
];
const side = (release: string) =>
  `(SELECT code, modifier, ${COMPARED.join(', ')} FROM rvu WHERE release_id = ${release} AND (code, modifier) > ($1, $2)
    ORDER BY code, modifier LIMIT 200)`;

/** Rows that differ, each column of both sides. Parameters: code and modifier before, both release ids. */
export const CHANGES = `SELECT code, modifier, title, ${COMPARED.map((column) => `(a).${column}::text AS a_${column}, (b).${column}::text AS b_${column}`).join(', ')}
  FROM (SELECT code, modifier, a, b FROM ${side('$3')} a FULL JOIN ${side('$4')} b USING (code, modifier)
    WHERE (${COMPARED.map((column) => `a.${column}`).join(', ')}) IS DISTINCT FROM (${COMPARED.map((column) => `b.${column}`).join(', ')})
    ORDER BY code, modifier LIMIT 100) changed LEFT JOIN yardstick.content USING (code) ORDER BY code, modifier`;

/** The fields of a row of CHANGES that differ, as a client wants them. */
export function changedFields(row: Readonly<Record<string, string | null>>) {
  return {
    code: row.code,
    modifier: row.modifier,
    title: row.title,
    fields: COMPARED.flatMap((column) => {
      const before = row[`a_${column}`];
      const after = row[`b_${column}`];
      return before === after ? [] : [{ field: column, before, after }];
    }),
  };
}
