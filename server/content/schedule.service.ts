import type { DataSource, EntityManager } from 'typeorm';
import { recordAct } from '../audit/audit.service.ts';
import type { Editor } from '../auth/editor.context.ts';
import type { Clock } from '../clock.ts';
import { BadInput, ReleaseNotFound } from '../errors.ts';
import { parseReleaseReference } from '../release/release.name.ts';
import { readReleases } from '../release/release.service.ts';
import { nearestRelease } from '../release/release.suggestion.ts';
import { claimKey, releaseKey } from '../workflow/client.key.ts';
import { blocks } from '../workflow/workflow.finding.ts';
import { type BodyCheck, expectDraft } from './draft.expect.ts';
import { staleSave } from './draft.stale.ts';
import { type DraftKey, type DraftView, readDraft, subject } from './draft.view.ts';
import { type Schedule, standingOf } from './schedule.facts.ts';
import type { Step, StepOutcome } from './workflow.service.ts';

const LONGEST_WAIT_DAYS = 730;
const DAY = 86_400_000;

/** Sets when approved words are published, and takes it back. Each is one transaction with its audit entry. */
export class ScheduleService {
  private readonly source: DataSource;
  private readonly clock: Clock;
  private readonly check: BodyCheck;

  constructor(source: DataSource, clock: Clock, check: BodyCheck) {
    this.source = source;
    this.clock = clock;
    this.check = check;
  }

  /**
   * Publishes an approved draft later, under the rights that this person has then.
   * @throws BadInput for a moment or release that is no plan, ReleaseNotFound, StepRefused, Forbidden
   */
  schedule(step: Step, when: Schedule, by: Editor): Promise<StepOutcome> {
    return this.once(step, by, ['schedule', step.key, step.version, when], async (manager) => {
      const draft = await expectDraft(manager, step, by, 'SCHEDULE');
      if ('stale' in draft) return draft;
      const plan = await this.plan(manager, when);
      const findings = await this.check(manager, draft.view);
      if (blocks(findings)) return { findings };
      const [, affected]: [unknown, number] = await manager.query(
        `UPDATE content_draft SET version = version + 1, state = 'SCHEDULED', publish_at = $4, publish_with = $5,
           scheduled_by = $6, scheduled_at = $7, scheduled_address = $8, scheduled_request_id = $9,
           unpublished_reason = NULL, unpublished_note = NULL, unpublished_at = NULL
         WHERE code = $1 AND applies_from = $2 AND version = $3`,
        [
          ...[step.key.code, step.key.appliesFrom, step.version, plan.at, plan.withRelease],
          ...[by.personId, this.clock(), by.address, by.requestId],
        ],
      );
      return this.outcome(manager, step, affected, () =>
        recordAct(manager, by, 'SCHEDULE', subject(step.key), {
          ...{ version: step.version, ...plan },
          ...{ before: { state: draft.view.state }, after: { state: 'SCHEDULED', ...plan } },
        }),
      );
    });
  }

  /** Back to an approved draft that waits for somebody. @throws StepRefused, Forbidden */
  unschedule(step: Step, by: Editor): Promise<StepOutcome> {
    return this.once(step, by, ['unschedule', step.key, step.version], async (manager) => {
      const draft = await expectDraft(manager, step, by, 'UNSCHEDULE');
      if ('stale' in draft) return draft;
      const [, affected]: [unknown, number] = await manager.query(
        `UPDATE content_draft SET version = version + 1, state = 'APPROVED', publish_at = NULL, publish_with = NULL,
           scheduled_by = NULL, scheduled_at = NULL, scheduled_address = NULL, scheduled_request_id = NULL
         WHERE code = $1 AND applies_from = $2 AND version = $3`,
        [step.key.code, step.key.appliesFrom, step.version],
      );
      return this.outcome(manager, step, affected, () =>
        recordAct(manager, by, 'UNSCHEDULE', subject(step.key), {
          version: step.version,
          before: { state: 'SCHEDULED', ...planOf(draft.view) },
          after: { state: 'APPROVED' },
        }),
      );
    });
  }

  private once(
    step: Step,
    by: Editor,
    request: readonly unknown[],
    act: (manager: EntityManager) => Promise<StepOutcome>,
  ): Promise<StepOutcome> {
    return this.source.transaction(async (manager) => {
      if (!(await claimKey(manager, by.personId, step.clientKey, request)))
        return { draft: await readDraft(manager, step.key) };
      const outcome = await act(manager);
      if (!('draft' in outcome)) await releaseKey(manager, by.personId, step.clientKey);
      return outcome;
    });
  }

  private async outcome(
    manager: EntityManager,
    { key, version }: { key: DraftKey; version: number },
    affected: number,
    record: () => Promise<void>,
  ): Promise<StepOutcome> {
    if (affected !== 1) return { stale: await staleSave(manager, key, version, null) };
    await record();
    return { draft: await readDraft(manager, key) };
  }

  private async plan(manager: EntityManager, { at, withRelease }: Schedule): Promise<Schedule> {
    if ((at === null) === (withRelease === null))
      throw new BadInput('Say either a moment or a release.', { field: 'at' });
    if (withRelease !== null) return { at: null, withRelease: await this.awaited(manager, withRelease) };
    const wait = (at?.getTime() ?? 0) - this.clock().getTime();
    if (wait <= 0)
      throw new BadInput('This moment has passed. Publish now, or choose a later one.', { field: 'at' });
    if (wait > LONGEST_WAIT_DAYS * DAY)
      throw new BadInput('Choose a moment within the next two years.', { field: 'at' });
    return { at, withRelease: null };
  }

  /** The name of a release that is still to come into force. */
  private async awaited(manager: EntityManager, reference: string): Promise<string> {
    const field = 'withRelease';
    const parsed = parseReleaseReference(reference);
    if (!parsed || parsed.cut !== null)
      throw new BadInput('Name the release without a cut: another cut may take its place.', { field });
    const releases = await readReleases(manager);
    const names = releases.map(({ name }) => name);
    if (!names.includes(parsed.text))
      throw new ReleaseNotFound(parsed.text, nearestRelease(parsed.text, names));
    const standing = standingOf({ at: null, withRelease: parsed.text }, releases, this.clock());
    if (standing === 'DUE')
      throw new BadInput(`${parsed.text} is in force already. Publish now, or at a moment.`, { field });
    if (standing === 'RELEASE_WITHDRAWN')
      throw new BadInput(`${parsed.text} is withdrawn. Plan it again, or choose a moment.`, { field });
    return parsed.text;
  }
}

function planOf({ saved }: DraftView): Schedule {
  return { at: saved?.publishAt ?? null, withRelease: saved?.publishWith ?? null };
}
