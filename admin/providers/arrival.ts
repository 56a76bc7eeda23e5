import { asRefusal, type Refusal } from './refusal.ts';

const PAUSE = 5_000;

/**
 * The first question, who is signed in, while the server may be away. An answer that does not come says nothing about
 * that, so it is asked again: every five seconds, when the line is back, and when the person wants it.
 */
class Arrival {
  #refused: Refusal | null = null;
  readonly #waiting = new Set<() => void>();
  readonly #listeners = new Set<() => void>();

  /** Why nobody knows yet who is there. */
  readonly refused = (): Refusal | null => this.#refused;

  async reach<Answer>(attempt: () => Promise<Answer>): Promise<Answer> {
    for (;;) {
      try {
        const answer = await attempt();
        this.#tell(null);
        return answer;
      } catch (thrown) {
        this.#tell(asRefusal(thrown));
        await this.#pause();
      }
    }
  }

  /** Asks at once. */
  readonly again = (): void => {
    for (const go of this.#waiting) {
      go();
    }
  };

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  async #pause(): Promise<void> {
    await new Promise<void>((resolve) => {
      const go = () => {
        clearTimeout(timer);
        this.#waiting.delete(go);
        resolve();
      };
      const timer = setTimeout(go, PAUSE);
      this.#waiting.add(go);
    });
  }

  #tell(refused: Refusal | null): void {
    this.#refused = refused;
    for (const listener of this.#listeners) {
      listener();
    }
  }
}

export const arrival = new Arrival();
