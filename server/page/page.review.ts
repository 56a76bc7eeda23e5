import type { ContentBody, SourceEntry } from '../content/content.body.ts';
import type { PublishedContent } from '../content/content.published.ts';
import type { ReviewerView, ReviewStatus } from './page.view.ts';

/** REVIEWED means that a person here looked at these words, whatever they came from. */
export function reviewStatusOf(content: PublishedContent | null): ReviewStatus {
  if (content === null) return 'NONE';
  if (content.reviewedAt !== null) return 'REVIEWED';
  return content.origin === 'STARTER' || content.origin === 'IMPORTED' ? content.origin : 'NONE';
}

export function reviewerOf(content: PublishedContent | null): ReviewerView | null {
  if (content === null || content.reviewerName === null) return null;
  return { name: content.reviewerName, credential: content.reviewerCredential };
}

/** The sources of the words, and that of the billing text where an editor wrote one. */
export function sourcesOf(body: ContentBody | undefined): SourceEntry[] {
  if (body === undefined) return [];
  const { sources, billingOverride, billingSourceUrl } = body;
  const isNew =
    billingOverride !== '' && billingSourceUrl !== '' && sources.every(({ url }) => url !== billingSourceUrl);
  return isNew ? [...sources, { label: 'Billing', url: billingSourceUrl }] : [...sources];
}
