/** Sentences about what the checks found, beside the text and in the bar. */
export const findingsMessages = {
  use: 'Use “%{replacement}”',
  remove: 'Take out “%{quote}”',
  show: 'Show',
  showWhich: 'Show “%{quote}”',
  override: 'Let pass…',
  applied: '“%{before}” is “%{after}” now. Undo takes it back.',
  takenBack: 'The suggestion is taken back.',
  undo: 'Undo suggestion',
  previous: 'Previous finding (Shift F8)',
  next: 'Next finding (F8)',
  at: 'Finding %{place} of %{count}: %{message}',
  ask: 'Let these words pass?',
  confirm: 'Let them pass',
  reason: 'Why may they pass?',
  reasonHint:
    'At least 10 characters. Your name and this reason stay with the revision and in the audit log.',
  letPass: 'These words may pass now.',
  attested: '%{name} gave their word that the words are their own:',
  assisted: "Drafted with a machine's help.",
  passed: '%{field}: %{name} let a check pass: %{reason}',
  ownWordsOf: 'own words attested by %{name}',
};
