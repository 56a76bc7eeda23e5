import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { sendRefusal } from './delivery.answer.ts';

/** What was on the line already when the stop came is still answered: until so long nothing more has come. */
const LAST_CALL_MS = 100;
const LONGEST_CALL_MS = 2_000;
const STEP_MS = 10;
/** Then whatever is left is cut off. */
const LONGEST_MS = 10_000;

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

/**
 * Lets a server stop without breaking what it is doing: answers count until their last byte is on the line, which
 * Node's own closing does not wait for; each one then closes its connection, and newcomers are turned away.
 */
export class Drain {
  private state: 'OPEN' | 'LAST_CALL' | 'CLOSED' = 'OPEN';
  private active = 0;
  private lastArrival = 0;

  around(handler: Handler): Handler {
    return (request, response) => {
      this.active += 1;
      this.lastArrival = performance.now();
      response.once('close', () => {
        this.active -= 1;
      });
      if (this.state !== 'OPEN') response.shouldKeepAlive = false;
      if (this.state === 'CLOSED') sendRefusal(response, 503, STOPPING, ['retry-after', '1']);
      else handler(request, response);
    };
  }

  /** Resolves when nothing is under way any more. */
  async finish(): Promise<void> {
    this.state = 'LAST_CALL';
    this.lastArrival = performance.now();
    const isQuiet = () => performance.now() - this.lastArrival > LAST_CALL_MS;
    await waitFor(() => isQuiet() && this.active === 0, LONGEST_CALL_MS);
    this.state = 'CLOSED';
    await waitFor(() => this.active === 0, LONGEST_MS);
  }
}

/** Looks every few milliseconds, until it is so or the time is over. */
async function waitFor(isSo: () => boolean, longest: number): Promise<void> {
  const end = performance.now() + longest;
  do await pause(STEP_MS);
  while (!isSo() && performance.now() < end);
}

const STOPPING = {
  code: 'OVERLOADED',
  message: 'This server is being stopped. Ask again: another one answers.',
};
