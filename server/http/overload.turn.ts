import type { ApolloServerPlugin } from '@apollo/server';
import type { DeliveryContext } from '../delivery/delivery.context.ts';
import { knownCost } from '../delivery/query.cost.known.ts';
import { COST_LIMIT } from '../delivery/query.cost.ts';
import { Overloaded } from '../errors.ts';

/** Above this cost a query waits for its turn; below it, it takes some milliseconds at most. */
export const DEAR = 7_000;
const MOST_WAITING = 200;
const MOST_OF_ONE_CLIENT = 50;

/**
 * Dear queries one at a time, clients in turn, and between two of them everybody else: so that the dearest query on
 * twenty lines holds up nobody else for longer than one of them takes.
 */
export class DearTurns {
  private readonly waiting = new Map<string, (() => void)[]>();
  private count = 0;

  /** Resolves when it is this one's turn; it has to do its work before it waits for anything. @throws Overloaded */
  enter(client: string): Promise<void> {
    const own = this.waiting.get(client) ?? [];
    if (this.count >= MOST_WAITING || own.length >= MOST_OF_ONE_CLIENT) throw new Overloaded();
    return new Promise((resolve) => {
      own.push(resolve);
      this.waiting.set(client, own);
      this.count += 1;
      if (this.count === 1) setImmediate(() => this.next());
    });
  }

  private next(): void {
    for (const [client, own] of this.waiting) {
      const go = own.shift();
      this.waiting.delete(client);
      if (own.length > 0) this.waiting.set(client, own);
      this.count -= 1;
      go?.();
      break;
    }
    if (this.count > 0) setImmediate(() => this.next());
  }
}

/** Notes what a query costs, and lets a dear one wait for its turn. */
export function turnPlugin(turns: DearTurns): ApolloServerPlugin<DeliveryContext> {
  return {
    async requestDidStart() {
      return {
        async didResolveOperation({ schema, document, operation, request, contextValue: { note } }) {
          if (!operation) return;
          const { requested } = knownCost(schema, document, operation, request.variables ?? {});
          note.cost = requested;
          if (requested > DEAR && requested <= COST_LIMIT) await turns.enter(note.client ?? '');
        },
      };
    },
  };
}
