import { join } from 'node:path';
import { importContent } from '../../importers/content/content.bring.ts';
import { ReleaseImport } from '../../importers/release.import.ts';
import { type Actor, SYSTEM } from '../../server/audit/audit.actor.ts';
import type { Editor } from '../../server/auth/editor.context.ts';
import { Person } from '../../server/auth/person.entity.ts';
import type { Role } from '../../server/auth/role.permission.ts';
import type { Clock } from '../../server/clock.ts';
import { projectRoot } from '../../server/config.ts';
import { furnish, type Workshop } from '../../server/workshop.ts';
import { cloneDatabase } from './database.ts';

/** A workshop on a database of its own; close it at the end of the file. */
export async function testWorkshop(clock?: Clock): Promise<Workshop> {
  const { serving, owner, drop } = await cloneDatabase();
  const database = { serving, owner, embedded: null, leave: drop };
  return furnish(database, clock ? { clock } : {});
}

const SAMPLE = join(projectRoot(), 'importers', 'sample');

/** Imports and activates one of the bundled samples. */
export async function loadSample({ source, releases }: Workshop, name: 'RVU25D' | 'RVU26C') {
  const importer = new ReleaseImport(source, releases);
  return importer.run({
    ...{
      path: join(SAMPLE, name),
      isDryRun: false,
      activate: 'ON_ITS_DAY',
      accept: [],
      isSample: true,
      by: SYSTEM,
    },
  });
}

export function loadStarterContent(workshop: Workshop) {
  const file = join(SAMPLE, 'starter-content.ndjson');
  return importContent(workshop, file, { origin: 'STARTER', isDryRun: false, by: SYSTEM });
}

let people = 0;

/** Somebody with a role, as the actor of services. No password: sign-in is tried elsewhere. */
export async function buildEditor(
  { source }: Workshop,
  role: Role,
  name = `${role} ${++people}`,
): Promise<Editor> {
  const email = `${name.toLowerCase().replace(/\W+/g, '.')}@example.org`;
  const { identifiers } = await source.manager.insert(Person, { email, name, role });
  const actor: Actor = { personId: null, name, address: '192.0.2.1', requestId: null };
  return { ...actor, personId: String(identifiers[0]?.id) };
}
