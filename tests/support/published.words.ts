import type { ContentBody, ContentOrigin } from '../../server/content/content.body.ts';
import { ContentRevision } from '../../server/content/revision.entity.ts';
import type { Workshop } from '../../server/workshop.ts';
import { buildBody } from './body.ts';

/** Publishes a first revision of a code, without draft or event: before a server starts. */
export async function publishWords(
  { source, clock }: Workshop,
  code: string,
  body: Partial<ContentBody> = {},
  origin: ContentOrigin = 'AUTHORED',
): Promise<void> {
  await source.manager.insert(ContentRevision, {
    ...{ code, number: 1, appliesFrom: '', origin, authorName: 'Ann' },
    publishedAt: clock(),
    body: buildBody({
      displayName: `Name of ${code}`,
      summary: `What is done for ${code}: pictures of one skin spot are taken and somebody reads them later.`,
      plainLanguage: `A special microscope looks at your skin. Nothing is cut. This page is about ${code}.`,
      clinicalContext: `For ${code}: used when a spot on the skin should be seen closely without a cut.`,
      faqs: [],
      synonyms: [],
      ...body,
    }),
  });
}
