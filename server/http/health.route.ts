import type { FastifyInstance } from 'fastify';
import { collectDefaultMetrics, Registry } from 'prom-client';

export interface Health {
  /** Delivery can answer. */
  readonly isReady: () => boolean;
  /** Answers what is degraded, in words; waits no longer than the database's patience. */
  readonly degraded: () => Promise<string[]>;
}

/** `/healthz`: the process lives. `/readyz`: delivery can answer, and what is degraded. `/metrics`: Prometheus. */
export function healthRoutes(http: FastifyInstance, health: Health): void {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  http.get('/healthz', { config: { isProbe: true } }, async (_request, reply) => {
    reply.header('cache-control', 'no-store');
    return { status: 'ok' };
  });
  http.get('/readyz', async (_request, reply) => {
    reply.header('cache-control', 'no-store');
    const isReady = health.isReady();
    const degraded = await health.degraded();
    return reply.code(isReady ? 200 : 503).send({ status: isReady ? 'ready' : 'not ready', degraded });
  });
  http.get('/metrics', async (_request, reply) => {
    reply.header('cache-control', 'no-store').type(registry.contentType);
    return registry.metrics();
  });
}
