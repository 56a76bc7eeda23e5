import { chmodSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * One real Postgres for the whole run, with one migrated database that every test file clones.
 * Uses the compiled code (`npm test` builds first). Durability is off: these data live for minutes.
 * What tests leave among the temporary files lies in one folder too and goes with it.
 */
export default async function setup() {
  await import('reflect-metadata');
  const { EmbeddedPostgres } = await import('../../dist/server/db/embedded.postgres.js');
  const { migrate } = await import('../../dist/server/db/database.migrate.js');
  const { projectRoot } = await import('../../dist/server/config.js');
  const folder = mkdtempSync(join(tmpdir(), 'plaincode-tests-'));
  chmodSync(folder, 0o711);
  process.env.TMPDIR = folder;
  const { default: chromium } = await import('@sparticuz/chromium');
  const [postgres] = await Promise.all([
    EmbeddedPostgres.open(projectRoot(), folder, [
      ...['-c', 'fsync=off', '-c', 'synchronous_commit=off', '-c', 'full_page_writes=off'],
      ...['-c', 'max_connections=120'],
    ]),
    // Unpacked once: two workers at once would start a half-written browser.
    chromium.executablePath(),
  ]);
  await migrate(postgres.owner(), postgres.serving().user);
  globalThis.plaincodeTestPostgres = { postgres, folder };
  process.env.PLAINCODE_TEST_POSTGRES = JSON.stringify({
    owner: postgres.owner(),
    serving: postgres.serving(),
  });
}
