import type { DataSource } from 'typeorm';
import type { Clock } from './clock.ts';
import { scheduledWords } from './content/schedule.run.ts';
import { ImpactDesk } from './edition/edition.impact.ts';
import type { PageBook } from './edition/edition.page.ts';
import { ScheduleKeeper } from './schedule/schedule.keeper.ts';
import { scheduledTexts } from './template/template-schedule.run.ts';

/** Publishes at their moment the words of codes and the texts of templates. */
export function scheduleKeeper(
  source: DataSource,
  clock: Clock,
  book: () => PageBook,
  onTrouble: (error: unknown) => void,
): ScheduleKeeper {
  const impacts = new ImpactDesk(book);
  return new ScheduleKeeper(source, clock, onTrouble, [
    scheduledWords(source, clock),
    scheduledTexts(source, clock, (texts) => impacts.alterations(impacts.templateChange(texts))),
  ]);
}
