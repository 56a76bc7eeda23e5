import type { MeFieldsFragment, Permission } from '../gql/graphql.ts';

export type Me = MeFieldsFragment;

interface Renewal {
  readonly promise: Promise<boolean>;
  readonly settle: (isSignedIn: boolean) => void;
}

/**
 * Who is signed in, and whether the session has to be renewed. A request that finds its session ended waits on
 * `renew()` while the person signs in again in place; it is then sent once more, so nothing typed is lost.
 */
class Session {
  #me: Me | null = null;
  #renewal: Renewal | null = null;
  readonly #listeners = new Set<() => void>();

  readonly me = (): Me | null => this.#me;
  readonly isEnded = (): boolean => this.#renewal !== null;

  begin(me: Me): void {
    this.#me = me;
    this.#settle(true);
  }

  end(): void {
    this.#me = null;
    this.#settle(false);
  }

  may(permission: Permission): boolean {
    return this.#me?.permissions.includes(permission) ?? false;
  }

  /** Resolves true once the same person has signed in again, false when they left instead. */
  renew(): Promise<boolean> {
    if (!this.#renewal) {
      let settle: (isSignedIn: boolean) => void = () => {};
      const promise = new Promise<boolean>((resolve) => {
        settle = resolve;
      });
      this.#renewal = { promise, settle };
      this.#tell();
    }
    return this.#renewal.promise;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  #settle(isSignedIn: boolean): void {
    const renewal = this.#renewal;
    this.#renewal = null;
    renewal?.settle(isSignedIn);
    this.#tell();
  }

  #tell(): void {
    for (const listener of this.#listeners) {
      listener();
    }
  }
}

export const session = new Session();
