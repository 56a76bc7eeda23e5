/** Sentences of the frame around every screen, and words that all of them use. */
export const ra = {
  action: { close: 'Close', undo: 'Undo' },
  auth: { auth_check_error: 'Please sign in to go on.' },
  notification: { http_error: 'The server could not be reached.', logged_out: 'You are signed out.' },
  page: { error: 'Something went wrong' },
};

export const verbs = {
  add: 'Add',
  cancel: 'Cancel',
  close: 'Close',
  reload: 'Reload',
  remove: 'Remove',
  tryAgain: 'Try again',
};

export const when = { today: 'Today %{time}', dayAndTime: '%{day}, %{time}' };

export const refusals = {
  NETWORK: 'The server cannot be reached. Check your connection and try again.',
  UNAVAILABLE: 'The server does not answer just now. Try again in a moment.',
  OVERLOADED: 'The server is busy. Try again in a moment.',
  RATE_LIMITED: 'Too many attempts. Wait a minute and try again.',
  UNAUTHENTICATED: 'Please sign in to go on.',
  FORBIDDEN: 'Your role does not allow this. Ask an administrator.',
  TOO_LARGE: 'That is too much text for one request.',
  INTERNAL: 'Something went wrong on the server. Try again; if it stays, tell an administrator.',
};

export const frameMessages = {
  navigation: 'Rooms',
  openMenu: 'Open menu',
  steps: 'Saving and steps',
  skip: 'Skip to content',
  light: 'Light theme',
  dark: 'Dark theme',
  commands: '%{key} K: go to or do',
  jump: 'Go to a code or search',
  jumpHint: 'Go to code…',
  opening: 'Opening',
  broken: 'This screen could not be shown',
  brokenAdvice: 'Reload the page. Text that was not saved is kept on this device and will be offered to you.',
  notFetched: 'This part could not be fetched',
  notFetchedAdvice:
    'Check your connection and try again. If it stays, reload the page: what you typed is kept on this device.',
  away: 'Just a moment',
  awayIntro: 'It could not be asked who you are. You stay signed in; this is tried again by itself.',
  gaps: 'Not everything could be fetched',
  outdated: 'This may be out of date',
  missing: 'Missing: %{parts}.',
  parts: {
    changes: 'what differs',
    colleagues: 'colleagues',
    fixes: 'fixes of earlier words',
    openDrafts: 'other drafts of the code',
    jobs: 'your jobs with many codes',
    order: 'the order of the queue',
    releases: 'the releases',
    sitting: 'the order of reviews',
    views: 'views and columns',
    vocabulary: 'sections and specialties',
    work: 'what a release changed here',
    writers: 'writers',
    writing: 'your day',
  },
  nowhere: 'There is no such page',
  backHome: 'Go to the home screen',
  more: 'and one more ||||and %{smart_count} more',
  range: '%{from}–%{to} of %{total}',
  pages: 'Pages',
  page: {
    page: 'Page %{page}',
    first: 'First page',
    last: 'Last page',
    next: 'Next page',
    previous: 'Previous page',
  },
};

export const secretMessages = {
  copied: 'Copied.',
  copyByHand: 'Copying is not possible here: select it and copy it by hand.',
};
