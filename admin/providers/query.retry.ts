import { asRefusal } from './refusal.ts';

const MOST = 2;

/** Whether a question that was refused is asked again by itself: only what passes, and not without a line. */
export function mayAskAgain(failures: number, refused: unknown): boolean {
  return failures < MOST && navigator.onLine && asRefusal(refused).isPassing;
}
