import type { PageBook } from '../edition/edition.page.ts';
import type { QueueCode } from '../queue/queue.rule.ts';
import type { CodeCatalog } from './code.catalog.ts';

/** Codes of the current release and codes with words, as the queue sees them; none without a release. */
export async function queueCodes(catalog: CodeCatalog, book: PageBook, at: Date): Promise<QueueCode[]> {
  const release = book.snapshot.current(at);
  if (!release) return [];
  return (await catalog.entries(book, release)).map(
    ({
      code,
      title,
      section,
      sectionName,
      subsection,
      subsectionName,
      state,
      contentRevision,
      specialties,
    }) => ({
      ...{ code, title, section, sectionName, subsection, subsectionName, state, specialties },
      isWritten: contentRevision > 0,
    }),
  );
}
