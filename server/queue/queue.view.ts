import type { DraftState } from '../workflow/draft.state.ts';
import type { QueueCode } from './queue.rule.ts';

export interface QueueFilter {
  /** Slug of a section or subsection. */
  readonly section?: string | null;
  readonly specialty?: string | null;
  /** Only what this person has taken. */
  readonly personId?: string | null;
  /** Only what nobody has taken or begun. */
  readonly isFree?: boolean | null;
}

/** A code of the queue as a writer meets it. */
export interface QueueEntry extends QueueCode {
  /** How often it is billed in a year; null where no file says so. */
  readonly services: number | null;
  readonly takenById: string | null;
  readonly takenByName: string | null;
  readonly takenAt: Date | null;
  readonly draftState: DraftState | null;
  readonly draftBy: string | null;
}

export type QueueVerdict = 'DONE' | 'TAKEN' | 'NOT_IN_QUEUE' | 'NOT_YOURS';

export interface QueueOutcome {
  readonly code: string;
  readonly verdict: QueueVerdict;
  readonly message: string;
  /** Who has it now, by name. */
  readonly holder: string | null;
}

/** The day of one writer. */
export interface WritingDay {
  /** Pages a day; 0: none set. */
  readonly goal: number;
  /** In which a day begins and ends: America/New_York. */
  readonly timeZone: string;
  /** Codes that they submitted today, or whose pages of theirs were published today: each once. */
  readonly today: number;
  /** Taken and not submitted yet. */
  readonly toDo: number;
  /** Submitted and not published yet. */
  readonly waiting: number;
}
