import { randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import fastifyCompress from '@fastify/compress';
import fastifyCookie from '@fastify/cookie';
import fastifyHelmet from '@fastify/helmet';
import Fastify, {
  type FastifyBaseLogger,
  type FastifyError,
  type FastifyInstance,
  LogController,
} from 'fastify';
import type { Logger } from 'pino';
import type { Config } from '../config.ts';
import { refusalOf } from '../db/database.fault.ts';
import { Refusal } from '../errors.ts';
import type { DeliveryFront } from './delivery.front.ts';
import type { Drain } from './http.drain.ts';

const LARGEST_BODY = 100 * 1024;
/** Longer than the usual minute of balancers, so that they close first. */
const KEEP_ALIVE_MS = 65_000;
/** How long a request may take to arrive: its head, and all of it (an archive over a slow line). */
const HEAD_MS = 15_000;
const ARRIVAL_MS = 120_000;
const CHECK_MS = 5_000;
/** A connection on which no byte moves for so long while an answer is on its way is cut: its reader has stopped. */
const STALLED_MS = 60_000;

/** The bare server: security headers, cookies, compression, request ids and errors as JSON. */
export async function createHttpServer(
  config: Config,
  logger: Logger,
  front: DeliveryFront,
  drain: Drain,
  stalledAfter = STALLED_MS,
): Promise<FastifyInstance> {
  const http = Fastify({
    loggerInstance: logger as FastifyBaseLogger,
    trustProxy: config.trustProxy,
    bodyLimit: LARGEST_BODY,
    genReqId: () => randomUUID(),
    logController: new LogController({ disableRequestLogging: true }),
    forceCloseConnections: 'idle',
    return503OnClosing: true,
    serverFactory: (handler) =>
      createServer(
        {
          keepAliveTimeout: KEEP_ALIVE_MS,
          headersTimeout: HEAD_MS,
          requestTimeout: ARRIVAL_MS,
          connectionsCheckingInterval: CHECK_MS,
        },
        drain.around((request, response) =>
          front.handle(request, response, () => handler(request, response)),
        ),
      ).setTimeout(stalledAfter),
  });
  const isSecure = config.siteUrl?.startsWith('https:') ?? false;
  await http.register(fastifyHelmet, {
    enableCSPNonces: true,
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'", 'data:'],
        connectSrc: ["'self'"],
        fontSrc: ["'self'"],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
      },
    },
    strictTransportSecurity: isSecure ? { maxAge: 31_536_000, includeSubDomains: true } : false,
    xFrameOptions: { action: 'deny' },
    referrerPolicy: { policy: 'same-origin' },
  });
  await http.register(fastifyCookie);
  await http.register(fastifyCompress, { global: true, encodings: ['br', 'gzip'], threshold: 1_024 });
  http.addHook('onRequest', async (request, reply) => {
    reply.header('x-request-id', request.id);
  });
  http.setNotFoundHandler((_request, reply) =>
    reply.code(404).send(problem('NOT_FOUND', 'There is nothing at this address.')),
  );
  http.setErrorHandler((error: FastifyError, request, reply) => {
    const refusal = error instanceof Refusal ? error : refusalOf(error);
    if (refusal) {
      const { retryAfterSeconds } = refusal.detail;
      if (typeof retryAfterSeconds === 'number') reply.header('retry-after', String(retryAfterSeconds));
      return reply.code(refusal.status).send(problem(refusal.code, refusal.message));
    }
    const status = error.statusCode ?? 500;
    if (status < 500) return reply.code(status).send(problem('BAD_USER_INPUT', error.message));
    request.log.error({ err: error }, 'request failed');
    return reply.code(500).send(problem('INTERNAL', `Something went wrong here. Reference ${request.id}.`));
  });
  return http;
}

/** The same shape as a GraphQL error, so that clients have one way to read both. */
function problem(code: string, message: string) {
  return { errors: [{ message, extensions: { code } }] };
}
