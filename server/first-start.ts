import { join } from 'node:path';
import { importContent } from '../importers/content/content.bring.ts';
import { ReleaseImport } from '../importers/release.import.ts';
import { SYSTEM } from './audit/audit.actor.ts';
import { PersonService } from './auth/person.service.ts';
import { SessionService } from './auth/session.service.ts';
import type { Config } from './config.ts';
import { ContentRevision } from './content/revision.entity.ts';
import { ReleaseEntity } from './release/release.entity.ts';
import type { Workshop } from './workshop.ts';

export interface FirstAdmin {
  readonly email: string;
  /** Null where ADMIN_PASSWORD chose it. */
  readonly password: string | null;
}

/** Fills an empty database: the first administrator, the sample releases, the starter content. */
export async function firstStart(config: Config, workshop: Workshop): Promise<FirstAdmin | null> {
  const { source, clock, releases } = workshop;
  const persons = new PersonService(source, new SessionService(source, clock), clock);
  const password = await persons.createFirstAdmin(config.adminEmail, config.adminPassword);
  const sample = join(config.root, 'importers', 'sample');
  const isEmpty =
    !(await source.manager.existsBy(ReleaseEntity, {})) &&
    !(await source.manager.existsBy(ContentRevision, {}));
  if (isEmpty) {
    const importer = new ReleaseImport(source, releases);
    for (const name of ['RVU25D', 'RVU26C']) {
      const { verdict, report } = await importer.run({
        ...{
          path: join(sample, name),
          isDryRun: false,
          activate: 'ON_ITS_DAY',
          accept: [],
          isSample: true,
          by: SYSTEM,
        },
      });
      if (verdict === 'REFUSED')
        throw new Error(`The bundled sample ${name} was refused:\n${report.toText()}`);
    }
    const file = join(sample, 'starter-content.ndjson');
    const { refused } = await importContent(workshop, file, {
      origin: 'STARTER',
      isDryRun: false,
      by: SYSTEM,
    });
    if (refused.length > 0) throw new Error(`The starter content was refused: ${JSON.stringify(refused[0])}`);
  }
  if (password === null) return null;
  return { email: config.adminEmail, password: config.adminPassword === null ? password : null };
}
