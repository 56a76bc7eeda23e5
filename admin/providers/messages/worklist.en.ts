/** Sentences of the work list. */
export const worklistMessages = {
  title: 'Work list',
  intro:
    'Words that a release may have made wrong, or that lack a fix. Change them, or confirm that they are still right.',
  filters: 'Search and filter the work list',
  search: 'Search the work list',
  searchHint: 'Code, or its start',
  facets: {
    release: 'Release',
    reason: 'Reason',
    section: 'Section',
    assignee: 'Who has it',
    age: 'Waiting since',
    state: 'Open or resolved',
  },
  every: {
    release: 'Any release',
    reason: 'Any reason',
    section: 'Any section',
    assignee: 'Anybody’s',
    age: 'Any age',
    state: 'Open',
  },
  mine: 'Mine',
  me: '%{name} (me)',
  nobody: 'Nobody',
  olderThan: 'Over a day ||||Over %{smart_count} days',
  resolvedOnes: 'Resolved',
  columns: { reasons: 'What changed', release: 'Releases', assignee: 'Who has it', since: 'Since' },
  progress: 'Progress by release',
  progressOf: 'Progress on %{release}',
  noReleases: 'No release is looked after yet.',
  doneOf: '%{done} of %{all} done',
  noWork: 'No words to look at',
  nobodyHas: '1 with nobody ||||%{smart_count} with nobody',
  byItself:
    '1 page moved in RVUs alone and updated by itself ||||%{number} pages moved in RVUs alone and updated by themselves',
  toLookAt: '1 page to look at for %{release} ||||%{smart_count} pages to look at for %{release}',
  quotes: '%{field} quotes',
  fixMissing: '%{name} is not in these words',
  fixLeftOut: '%{name} was left out: “%{reason}”',
  ofModifier: '%{subject}, modifier %{modifier}',
  isNa: 'NA',
  isNotNa: 'not NA',
  resolutions: {
    STILL_RIGHT: 'Still right: %{name}',
    EDITED: 'New words: %{name}',
    GONE: 'Retired: %{name}',
  },
  chooseRelease: 'Choose a release to assign or confirm everything that matches.',
  chooseFirst: 'Choose items to assign or to confirm; a row opens its code.',
  chosenToolbar: 'What to do with the chosen items',
  assign: 'Assign',
  assignToMe: 'Assign to me',
  assignTo: 'Assign to…',
  assignAsk: 'Assign 1 item ||||Assign %{smart_count} items',
  assigned: '1 item is assigned. ||||%{smart_count} items are assigned.',
  unassigned: '1 item is nobody’s now. ||||%{smart_count} items are nobody’s now.',
  stillRight: 'Still right',
  confirmAsk:
    'Are the words of %{code} still right? ||||Are the words of these %{smart_count} codes still right?',
  confirmMeans:
    'Their pages then say that they were checked against %{releases}. The words stay as they are.',
  confirmed: '1 code is confirmed. ||||%{smart_count} codes are confirmed.',
  notDone: '1 item could not be written ||||%{smart_count} items could not be written',
  keys: 'Arrow keys move, Enter opens, X chooses, A assigns, S confirms “still right”.',
  none: 'Nothing to look at',
  noneAdvice:
    'When a release is staged, every code whose status, rules or quoted figures change comes here by itself. Figures beside the text follow without anybody.',
  noneFound: 'No item fits',
  noneFoundAdvice: 'Try fewer filters, or look at the resolved ones.',
  noneResolvedAdvice:
    'What is confirmed or written anew stands here. Try fewer filters, or look at the open ones.',
  inEditorLeftOut: 'A fix was left out of the words for %{release}: is that right?',
  inEditor: '%{release} may have made these words wrong',
};

export const staleKinds = {
  APPEARED: 'New in the release',
  DISAPPEARED: 'Gone from the release',
  STATE: 'Another RVU state',
  STATUS: 'Another status',
  NA_FLAG: 'NA flag',
  INDICATOR: 'Another rule',
  DESCRIPTOR: 'Another descriptor',
  FIGURE: 'Quotes an old figure',
  FIX_MISSING: 'A fix is missing',
  FIX_LEFT_OUT: 'A fix was left out',
};

export const selectionMessages = {
  chosen: '1 chosen ||||%{smart_count} chosen',
  none: 'Choose none',
  more: 'and one more ||||and %{smart_count} more',
  all: 'Choose all on this page',
  one: 'Choose %{name}',
};

export const roundMessages = {
  label: 'One after the other',
  worklist: 'Work list',
  queue: 'My queue',
  place: '%{at} of %{all}',
  previous: 'Previous',
  next: 'Next',
  back: 'Back to the list',
};
