import type { ContentBody, ContentOrigin } from './content.body.ts';

/** A published revision as delivery sees it. */
export interface PublishedContent {
  readonly code: string;
  /** 1, 2, … per code. */
  readonly number: number;
  /** Release name from which it applies; null: from the beginning. */
  readonly appliesFrom: string | null;
  readonly body: ContentBody;
  readonly origin: ContentOrigin;
  readonly publishedAt: Date;
  /** When the display name of the code last became another one: pages that name it as related say so too. */
  readonly titledAt?: Date | null;
  readonly reviewerName: string | null;
  readonly reviewerCredential: string | null;
  readonly reviewedAt: Date | null;
  /** Name of the latest release against which an editor confirmed the words. */
  readonly checkedAgainst: string | null;
  /** Set when an editor took the code out. */
  readonly isRetired: boolean;
  readonly redirectTo: string | null;
}
