/** Fixes of earlier words, offered to later ones. */
export const fixMessages = {
  name: 'A fix of %{release} (revision %{number})',
  nameFromBeginning: 'A fix of the words from the beginning (revision %{number})',
  missing: '%{name} is not in these words',
  missingThere: '%{name} is not in the words that apply from %{release}.',
  openThere: 'Open %{release}',
  by: 'by %{name},',
  somebody: 'somebody',
  concerns: 'concerns %{fields}.',
  isLive: 'Readers see these words now.',
  inDraft: '%{name} is in this draft. Readers see it when the draft is published.',
  leftOut: '%{name} was left out of these words',
  leftOutBecause: '%{name}: “%{reason}” A reviewer confirms it in the work list.',
  look: 'Look at it',
  lookAgain: 'Look again',
  dialogTitle: 'A fix for the words that apply from %{release}',
  explain: 'This is what it changes here. It goes into the draft; readers see it after publishing.',
  takesBack:
    'The draft is in the state “%{state}”. Taking the fix opens it again, and it needs approval anew.',
  decided: '%{name} decided about this fix meanwhile. There is nothing left to do.',
  take: 'Take it',
  leaveOut: 'Leave it out',
  leaveOutDots: 'Leave it out…',
  leaveOutAsk: 'Leave the fix out of the words from %{release}?',
  leaveOutMeans:
    '%{name} then stays out of these words. The work list shows it with your reason until a reviewer confirms it.',
  taken: 'The fix is in the draft.',
  isLeftOut: 'The fix is left out, and waits in the work list to be confirmed.',
  /** As in `conflict`: which of two texts shall stand. */
  mine: 'These words',
  theirs: 'The fix',
  ways: {
    mine: 'Keep these words',
    theirs: 'Take the fix',
    both: 'Keep both, these words where one entry differs',
    hand: 'Edit by hand',
  },
};
