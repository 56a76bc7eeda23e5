import { Readable } from 'node:stream';
import type { FastifyInstance } from 'fastify';
import type { DataSource } from 'typeorm';
import { ACT_KINDS } from '../audit/audit.action.ts';
import { auditLines, EXPORT_FORMATS, type ExportFormat } from '../audit/audit.export.ts';
import { type AuditFilter, walkAudit } from '../audit/audit.read.ts';
import { recordAct } from '../audit/audit.service.ts';
import type { ReadingSource } from '../db/reading.source.ts';
import { BadInput, NotFound } from '../errors.ts';
import { refuseOtherSites } from './other.site.ts';
import { admitted, type Doorkeeper } from './signed-in.ts';

const TYPES: Readonly<Record<ExportFormat, string>> = {
  csv: 'text/csv; charset=utf-8',
  ndjson: 'application/x-ndjson; charset=utf-8',
};

interface AuditDoor {
  readonly source: DataSource;
  readonly reading: ReadingSource;
  readonly siteUrl: string | null;
}

type Query = Readonly<Record<string, string | undefined>>;

/** `GET /editorial/audit.csv` and `.ndjson`: the audit log as a file, narrowed by the filters of `auditLog`. */
export function auditRoute(
  http: FastifyInstance,
  door: Doorkeeper,
  { source, reading, siteUrl }: AuditDoor,
): void {
  http.get<{ Params: { format: string }; Querystring: Query }>(
    '/editorial/audit.:format',
    async (request, reply) => {
      reply.header('cache-control', 'no-store');
      refuseOtherSites(request, siteUrl);
      const actor = await admitted(request, 'READ_AUDIT', door);
      const format = EXPORT_FORMATS.find((known) => known === request.params.format);
      if (!format) throw new NotFound('The audit log can be had as csv and as ndjson.');
      const filter = filterOf(request.query);
      await recordAct(source.manager, actor, 'EXPORT_AUDIT', format, { ...request.query });
      return reply
        .type(TYPES[format])
        .header('content-disposition', `attachment; filename="audit.${format}"`)
        .send(Readable.from(auditLines(walkAudit(await reading.manager(), filter), format)));
    },
  );
}

/** @throws BadInput for a kind or an instant that does not exist */
function filterOf({ action, actor, subject, kind, from, to }: Query): AuditFilter {
  const known = ACT_KINDS.find((each) => each === kind) ?? null;
  if (kind && !known)
    throw new BadInput(`There is no kind ${kind}. Kinds: ${ACT_KINDS.join(', ')}.`, { field: 'kind' });
  return {
    ...{ action: action ?? null, actor: actor ?? null, subject: subject ?? null, kind: known },
    ...{ from: instantOf(from, 'from'), to: instantOf(to, 'to') },
  };
}

function instantOf(text: string | undefined, field: string): Date | null {
  if (!text) return null;
  const instant = new Date(text);
  if (Number.isNaN(instant.getTime()))
    throw new BadInput(`${text} is no instant. Write it as 2026-07-01T00:00:00Z.`, { field });
  return instant;
}
