import type { EntityManager } from 'typeorm';
import { inForce } from '../content/content.in-force.ts';
import { readPublished } from '../content/content.table.ts';
import { keepAlterations } from '../event/alteration.table.ts';
import { emit } from '../event/event.outbox.ts';
import { readReleases } from '../release/release.service.ts';

/**
 * Lets readers know that the pages with these words name another release as checked against, in the transaction
 * of the cause: their `updatedAt` moves, and every node reads their words again.
 * @param subject names the cause and no other
 */
export async function tellPages(
  manager: EntityManager,
  subject: string,
  confirmed: readonly { readonly code: string; readonly number: number }[],
  at: Date,
): Promise<void> {
  if (confirmed.length === 0) return;
  const codes = [...new Set(confirmed.map(({ code }) => code))];
  const words = await readPublished(manager, codes);
  const active = (await readReleases(manager)).filter(({ state }) => state === 'ACTIVE');
  const alterations = active.map(({ id, name }) => ({
    releaseId: id,
    codes: confirmed
      .filter(({ code, number }) => inForce(words.get(code) ?? [], name)?.number === number)
      .map(({ code }) => code),
  }));
  await keepAlterations(manager, subject, alterations, at);
  await emit(manager, 'CONTENT_PUBLISHED', { codes, alteration: subject });
}
