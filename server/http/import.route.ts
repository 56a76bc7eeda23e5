import { Readable } from 'node:stream';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Actor } from '../audit/audit.actor.ts';
import type { Permission } from '../auth/role.permission.ts';
import { Forbidden, NotFound, Unauthenticated, UploadTooLarge } from '../errors.ts';
import type { ImportOptions, ImportRunFacts } from '../release/import-run.facts.ts';
import { isFromHere } from './same.origin.ts';
import { admitted, type Doorkeeper } from './signed-in.ts';
import { type UploadFields, uploadOptions } from './upload.options.ts';
import { receiveBody, receiveForm } from './upload.receive.ts';

/** What the route needs of the house. */
export interface ImportDesk extends Doorkeeper {
  /** Bytes of one upload. */
  readonly most: number;
  newId(): string;
  /** @throws BadInput for options that can not be meant */
  check(options: ImportOptions): void;
  receive(id: string, name: string, bytes: Readable, most: number): Promise<number>;
  drop(id: string): Promise<void>;
  add(id: string, name: string, options: ImportOptions, by: Actor): Promise<ImportRunFacts>;
  /** Csv of what an import refused; null where it refused no row. */
  refusedRows(id: string): Promise<string | null>;
}

interface Asker {
  readonly actor: Actor;
}

/** `POST /editorial/imports`: takes an upload in and answers with its run. `GET /editorial/imports/ID/refused.csv`. */
export async function importRoute(http: FastifyInstance, desk: ImportDesk): Promise<void> {
  await http.register(async (scope) => {
    const askers = new WeakMap<FastifyRequest, Asker>();
    const admit = (permission: Permission) => async (request: FastifyRequest, reply: FastifyReply) => {
      reply.header('cache-control', 'no-store');
      askers.set(request, { actor: await admitted(request, permission, desk) });
    };
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', (_request, payload, done) => done(null, payload));

    scope.post('/editorial/imports', {
      // Before the first byte of the body is read: who it is, where it comes from, how much is announced.
      onRequest: [
        admit('MANAGE_RELEASES'),
        async (request, reply) => {
          reply.header('connection', 'close');
          if (!isFromHere(request))
            throw new Forbidden(
              'Send the header x-requested-with, so that no other site can upload in your name.',
            );
          if (Number(request.headers['content-length'] ?? 0) > desk.most) throw new UploadTooLarge(desk.most);
        },
      ],
      handler: async (request, reply) => {
        const run = await takeIn(request, askers.get(request)?.actor, desk);
        return reply.code(202).header('location', `/editorial/imports/${run.id}`).send(shown(run));
      },
    });

    scope.get<{ Params: { id: string } }>('/editorial/imports/:id/refused.csv', {
      onRequest: admit('READ'),
      handler: async (request, reply) => {
        const csv = await desk.refusedRows(request.params.id);
        if (csv === null) throw new NotFound('This import refused no row.');
        return reply
          .type('text/csv; charset=utf-8')
          .header('content-disposition', 'attachment; filename="refused.csv"')
          .send(csv);
      },
    });
  });
}

async function takeIn(
  request: FastifyRequest,
  actor: Actor | undefined,
  desk: ImportDesk,
): Promise<ImportRunFacts> {
  if (!actor) throw new Unauthenticated();
  const query = request.query as UploadFields;
  const asked = uploadOptions(query);
  desk.check(asked.options);
  const id = desk.newId();
  const receive = (name: string, bytes: Readable, most: number) => desk.receive(id, name, bytes, most);
  // Left as it is when the upload is refused in the middle: destroyed, it would take the answer with it.
  const body = Readable.from((request.body as Readable).iterator({ destroyOnReturn: false }));
  try {
    const isForm = /^multipart\/form-data\b/i.test(request.headers['content-type'] ?? '');
    const { files, fields } = isForm
      ? await receiveForm(body, request.headers, desk.most, receive)
      : await receiveBody(body, asked.name ?? 'upload', desk.most, receive);
    const { name, options } = uploadOptions({ ...query, ...fields });
    return await desk.add(id, name ?? files.join(', ').slice(0, 200), options, actor);
  } catch (error) {
    await desk.drop(id);
    throw error;
  }
}

function shown({ id, source, state, requestedBy, requestedAt, options }: ImportRunFacts): object {
  return { id, source, state, requestedBy, requestedAt, options };
}
