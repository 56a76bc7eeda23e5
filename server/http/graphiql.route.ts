import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FastifyInstance, FastifyReply } from 'fastify';

/**
 * The explorer for people at `/graphql`: three files of our own. GraphiQL itself cannot run under this server's
 * content security policy: its editor writes styles into the page and starts workers from blobs.
 */
export class GraphiqlPage {
  private readonly html: string;
  private readonly files: readonly { name: string; type: string; text: string }[];

  /** @param root the folder that holds package.json */
  constructor(root: string) {
    const read = (name: string) => readFileSync(join(root, 'server', 'http', name), 'utf8');
    this.html = read('graphiql.html');
    this.files = [
      { name: 'graphiql.js', type: 'text/javascript; charset=utf-8', text: read('graphiql.js') },
      { name: 'graphiql.css', type: 'text/css; charset=utf-8', text: read('graphiql.css') },
    ];
  }

  /** The security headers of the house apply: scripts and styles from here alone. */
  send(reply: FastifyReply): FastifyReply {
    return reply
      .type('text/html; charset=utf-8')
      .headers({ 'cache-control': 'no-cache', vary: 'accept' })
      .send(this.html);
  }

  routes(http: FastifyInstance): void {
    for (const { name, type, text } of this.files)
      http.get(`/graphql/${name}`, (_request, reply) =>
        reply.type(type).header('cache-control', 'public, max-age=300').send(text),
      );
  }
}
