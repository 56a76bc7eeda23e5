/**
 * Every refusal of the product: a stable code for programs and a sentence that tells a person what to do.
 * Anything that is not a Refusal is a fault of ours and reaches clients as INTERNAL with a reference only.
 */
export abstract class Refusal extends Error {
  abstract readonly code: string;
  /** HTTP status where the refusal is the whole answer. */
  readonly status: number = 400;
  /** Facts that a program may read beside the code. */
  readonly detail: Readonly<Record<string, unknown>>;

  constructor(sentence: string, detail: Readonly<Record<string, unknown>> = {}) {
    super(sentence);
    this.name = new.target.name;
    this.detail = detail;
  }
}

/** A value that the caller can correct. `detail.field` names it where there is one. */
export class BadInput extends Refusal {
  readonly code = 'BAD_USER_INPUT';
}

export class NotFound extends Refusal {
  readonly code = 'NOT_FOUND';
  override readonly status = 404;
}

export class ReleaseNotFound extends Refusal {
  readonly code = 'RELEASE_NOT_FOUND';
  constructor(name: string, nearest: string | null) {
    super(`No release ${name}.${nearest ? ` Did you mean ${nearest}?` : ''}`, { release: name });
  }
}

/** A cursor was made before the release, filter or sort changed. */
export class ReleaseChanged extends Refusal {
  readonly code = 'RELEASE_CHANGED';
  constructor() {
    super('This cursor belongs to another release cut, filter or sort. Start again without `after`.');
  }
}

export class ReleaseUnavailable extends Refusal {
  readonly code = 'RELEASE_UNAVAILABLE';
  override readonly status = 503;
  constructor(name: string) {
    super(`${name} is not in memory and the database is away. Try again shortly.`, { release: name });
  }
}

/** A release cannot take this step in the state that it is in. */
export class ReleaseStateRefused extends Refusal {
  readonly code = 'RELEASE_STATE';
  override readonly status = 409;
}

export class PageTooLarge extends Refusal {
  readonly code = 'PAGE_TOO_LARGE';
  constructor(asked: number, limit: number) {
    super(`Ask for 1 to ${limit} at a time, not ${asked}.`, { asked, limit });
  }
}

export class Unauthenticated extends Refusal {
  readonly code = 'UNAUTHENTICATED';
  override readonly status = 401;
  constructor(sentence = 'Sign in first.') {
    super(sentence);
  }
}

export class Forbidden extends Refusal {
  readonly code = 'FORBIDDEN';
  override readonly status = 403;
  constructor(
    sentence = 'Your role does not allow this.',
    /** Whether the audit log has it already. */
    readonly isRecorded = false,
  ) {
    super(sentence);
  }
}

export class RateLimited extends Refusal {
  readonly code = 'RATE_LIMITED';
  override readonly status = 429;
  constructor(sentence: string, retryAfterSeconds: number) {
    super(sentence, { retryAfterSeconds });
  }
}

/** More is asked at this moment than can be answered in time. */
export class Overloaded extends Refusal {
  readonly code = 'OVERLOADED';
  override readonly status = 503;
  constructor() {
    super('Too much is asked at this moment. Try again in a second.', { retryAfterSeconds: 1 });
  }
}

/** The draft or release was saved by somebody else since it was read. */
export class StaleVersionRefused extends Refusal {
  readonly code = 'STALE_VERSION';
  override readonly status = 409;
}

/** A workflow step that the state, the role or the rules do not allow. */
export class StepRefused extends Refusal {
  readonly code = 'STEP_REFUSED';
  override readonly status = 409;
}

/** The same client key came with other content. */
export class KeyReused extends Refusal {
  readonly code = 'KEY_REUSED';
  override readonly status = 409;
  constructor() {
    super('This client key was used for another request. Use a new key.');
  }
}

/** The same request was done before, and what it told was a secret that is kept nowhere. */
export class AlreadyDone extends Refusal {
  readonly code = 'ALREADY_DONE';
  override readonly status = 409;
}

export class DatabaseAway extends Refusal {
  readonly code = 'DATABASE_UNAVAILABLE';
  override readonly status = 503;
  constructor() {
    super('The database is away. Try again shortly; a client key keeps a change from being made twice.');
  }
}

/** The process cannot start; the sentence is all that the person sees. */
export class StartRefused extends Refusal {
  readonly code = 'START_REFUSED';
}

/** Refused before it was taken in: nothing of it is kept. */
export class UploadTooLarge extends Refusal {
  readonly code = 'UPLOAD_TOO_LARGE';
  override readonly status = 413;
  constructor(limit: number) {
    super(
      `The upload is larger than ${limit / 1024 / 1024} MB; no release of CMS is. Upload its zip as it is.`,
      {
        limit,
      },
    );
  }
}

/** An import was refused; the report says why. */
/** The disk of the server has no room for an upload. */
export class NoRoom extends Refusal {
  readonly code = 'NO_ROOM';
  override readonly status = 507;
  constructor() {
    super('The disk of the server is full, so nothing was kept. Make room on it and upload again.');
  }
}

export class ImportRefused extends Refusal {
  readonly code = 'IMPORT_REFUSED';
}

/** A backup cannot be taken or brought back; the sentence says why. */
export class BackupRefused extends Refusal {
  readonly code = 'BACKUP_REFUSED';
}
