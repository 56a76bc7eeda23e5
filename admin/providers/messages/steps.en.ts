/** Sentences of the steps from a draft to the page. */
export const stepMessages = {
  SUBMIT: 'Submit for review',
  APPROVE: 'Approve',
  REQUEST_CHANGES: 'Request changes',
  PUBLISH: 'Publish',
  SCHEDULE: 'Schedule',
  UNSCHEDULE: 'Take the plan back',
  CORRECT: 'Publish as minor correction',
  RETIRE: 'Take out of use',
  RETURN: 'Bring back into use',
  DISCARD: 'Discard draft',
  ask: {
    SUBMIT: 'Submit %{code} for review?',
    APPROVE: 'Approve %{code}?',
    REQUEST_CHANGES: 'Request changes to %{code}?',
    PUBLISH: 'Publish %{code}?',
    UNSCHEDULE: 'Take the plan for %{code} back?',
    CORRECT: 'Publish this minor correction to %{code}?',
    DISCARD: 'Discard the draft of %{code}?',
  },
  consequence: {
    SUBMIT: 'A second person reads it next. Changing the draft meanwhile takes it back.',
    APPROVE: 'You confirm that the words are right and original. The draft can then be published.',
    REQUEST_CHANGES: 'The draft goes back to its author with your note.',
    PUBLISH:
      'Readers see these words at once, on the page of %{code} in every release from %{from} on. The words before stay in the history.',
    UNSCHEDULE: 'The draft stays approved and waits for somebody to publish it.',
    CORRECT:
      'Readers see the corrected words at once, wherever these words are in force, without a second review. History and audit log name you and what changed.',
    DISCARD:
      'What is published stays as it is. The draft can be brought back here until somebody begins anew.',
  },
  inTheWay: 'In the way:',
  ownWords:
    'These are my own words. Nothing is copied from a code book, from a CMS descriptor or from another site.',
  assisted: 'Some of them were drafted with a machine’s help; I have read and answer for every sentence.',
  submitAndNext: 'Submit and next',
  noteForReviewer: 'Note for the reviewer (optional)',
  noteForAuthor: 'What should change?',
  done: {
    SUBMIT: '%{code} is submitted for review.',
    APPROVE: '%{code} is approved.',
    REQUEST_CHANGES: '%{code} went back to its author.',
    PUBLISH: '%{code} is published.',
    SCHEDULE: '%{code} is scheduled.',
    UNSCHEDULE: '%{code} waits to be published.',
    CORRECT: 'The correction of %{code} is published.',
    DISCARD: 'The draft of %{code} is discarded.',
  },
};
