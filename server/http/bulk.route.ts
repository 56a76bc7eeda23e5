import { Readable } from 'node:stream';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Editor } from '../auth/editor.context.ts';
import type { Person } from '../auth/person.entity.ts';
import { allows } from '../auth/role.permission.ts';
import { Forbidden, Unauthenticated } from '../errors.ts';

/** What the route needs of the house. */
export interface BulkDesk {
  /** Who is signed in on this request; null for nobody. */
  personOf(request: FastifyRequest): Promise<Person | null>;
  /** The report of a job in parts. @throws NotFound for a job of somebody else */
  report(id: string, by: Editor): Promise<AsyncIterable<string>>;
}

/** `GET /editorial/bulk/ID/report.csv`: what became of each code of a job. */
export function bulkRoute(http: FastifyInstance, desk: BulkDesk): void {
  http.get<{ Params: { id: string } }>('/editorial/bulk/:id/report.csv', async (request, reply) => {
    const person = await desk.personOf(request);
    if (!person) throw new Unauthenticated();
    if (!allows(person.role, 'WRITE_DRAFTS')) throw new Forbidden();
    const by = { personId: person.id, name: person.name, address: request.ip, requestId: request.id };
    const parts = await desk.report(request.params.id, by);
    return reply
      .header('cache-control', 'no-store')
      .type('text/csv; charset=utf-8')
      .header('content-disposition', `attachment; filename="bulk-${request.params.id}.csv"`)
      .send(Readable.from(parts));
  });
}
