import type { DataSource } from 'typeorm';
import type { SessionService } from './auth/session.service.ts';
import { bulkReport } from './bulk/bulk.report.ts';
import { findJob } from './bulk/bulk.service.ts';
import { BulkSteps } from './bulk/bulk.step.ts';
import type { Clock } from './clock.ts';
import { draftCheck } from './content/draft.expect.ts';
import { DraftService } from './content/draft.service.ts';
import { WorkflowService } from './content/workflow.service.ts';
import type { BulkDesk } from './http/bulk.route.ts';
import type { SessionCookie } from './http/session.cookie.ts';
import type { WorklistKeeper } from './worklist/worklist.keeper.ts';
import { WorklistService } from './worklist/worklist.service.ts';

/** The steps of jobs for many codes, by the services that single steps go through. */
export function bulkSteps(
  source: DataSource,
  clock: Clock,
  keeper: WorklistKeeper,
  onFault: (reference: string, error: unknown) => void,
): BulkSteps {
  return new BulkSteps(
    source,
    clock,
    new DraftService(source, clock),
    new WorkflowService(source, clock, draftCheck(clock)),
    new WorklistService(source, clock, keeper),
    onFault,
  );
}

/** What the report's route needs of the house. */
export function bulkDesk(source: DataSource, sessions: SessionService, cookie: SessionCookie): BulkDesk {
  return {
    personOf: async (request) => {
      const token = cookie.read(request);
      return token ? sessions.personOf(token) : null;
    },
    report: async (id, by) => bulkReport(source.manager, (await findJob(source.manager, id, by)).id),
  };
}
