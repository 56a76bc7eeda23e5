import type pg from 'pg';

const FIRST_YEAR = 2020;
const QUARTERS = ['A', 'B', 'C', 'D'] as const;

/** A release once more under an older name, with all its rows: for measuring what many releases take. */
export async function copyRelease(client: pg.Client, name: string, turn: number): Promise<void> {
  const year = FIRST_YEAR + Math.floor(turn / QUARTERS.length);
  const quarter = turn % QUARTERS.length;
  const copied = `RVU${year % 100}${QUARTERS[quarter]}`;
  const day = `${year}-${String(quarter * 3 + 1).padStart(2, '0')}-01`;
  const { rows } = await client.query<{ id: string; was: string }>(
    `INSERT INTO release (${await columns(client, 'release', 'id')})
     SELECT ${await columns(client, 'release', 'id', { name: '$2', effective_from: '$3::date', live_from: '$3::date' })}
     FROM release WHERE name = $1 RETURNING id, (SELECT id FROM release WHERE name = $1) AS was`,
    [name, copied, day],
  );
  const [release] = rows;
  if (!release) throw new Error(`There is no ${name} to copy.`);
  for (const table of ['rvu', 'conversion_factor']) {
    const without = table === 'rvu' ? '' : 'id';
    await client.query(
      `INSERT INTO ${table} (${await columns(client, table, without)})
       SELECT ${await columns(client, table, without, { release_id: '$1::bigint' })} FROM ${table} WHERE release_id = $2`,
      [release.id, release.was],
    );
  }
}

/** The columns of a table but one, by commas, some of them replaced by what stands there. */
async function columns(
  client: pg.Client,
  table: string,
  without: string,
  replaced: Readonly<Record<string, string>> = {},
): Promise<string> {
  const { rows } = await client.query<{ name: string }>(
    'SELECT column_name AS name FROM information_schema.columns WHERE table_name = $1 ORDER BY ordinal_position',
    [table],
  );
  return rows
    .filter(({ name }) => name !== without)
    .map(({ name }) => replaced[name] ?? name)
    .join(', ');
}
