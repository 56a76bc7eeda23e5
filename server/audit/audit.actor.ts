/** Who acts, and from where. */
export interface Actor {
  /** Null for the command line and for what the product does by itself. */
  readonly personId: string | null;
  readonly name: string;
  readonly address: string | null;
  readonly requestId: string | null;
  /** The job for many codes that this is part of. */
  readonly job?: string;
}

export const SYSTEM: Actor = { personId: null, name: 'Plaincode', address: null, requestId: null };
export const COMMAND_LINE: Actor = { personId: null, name: 'command line', address: null, requestId: null };
