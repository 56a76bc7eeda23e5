/** Sentences about when and how words become public, and how a code goes out of use. */
export const publishingMessages = {
  change: 'Change the moment',
  when: 'When do readers see these words?',
  ways: { NOW: 'Now', AT: 'At a time', WITH_RELEASE: 'When a release comes into force' },
  moment: 'Moment',
  zone: 'By the clock of %{zone}.',
  passed: 'Choose a moment that is still to come.',
  release: 'Release',
  releaseOn: '%{name}, effective %{day}',
  noRelease: 'No release is waiting to come into force.',
  consequence: {
    AT: 'At that moment readers see these words in every release from %{from} on. Changing them meanwhile ends the approval and the plan. They are published under your name, if you may still publish then.',
    WITH_RELEASE:
      'When %{name} comes into force, readers see these words in every release from %{from} on. Changing them meanwhile ends the approval and the plan. They are published under your name, if you may still publish then.',
  },
  plannedAt:
    'To be published on %{when}, planned by %{name}. Changing the words ends the approval and this plan.',
  plannedWith:
    'To be published when %{release} comes into force, planned by %{name}. Changing the words ends the approval and this plan.',
  refused: 'Could not be published (%{when})',
  refusedOwner: 'Planned by %{name}.',
  discarded:
    'The draft of this code was discarded. It can be brought back until somebody begins anew. Discarded:',
  bringBack: 'Bring it back',
  broughtBack: 'The draft is back.',
  reason: 'Reason, for history and audit log',
  retire: {
    ask: 'Take %{code} out of use?',
    confirm: 'Take out of use',
    consequence:
      'From %{from} on, the page of %{code} says at once that the code is out of use. Its words stay, older releases keep their page, and its open work is resolved.',
    redirect: 'Readers are sent to (optional)',
    redirectHint: 'A code in use: 96932. Empty: readers are sent nowhere.',
    noCode: 'A code has five digits or capitals.',
    nowhere: 'Readers are sent nowhere.',
    leads: 'Readers are sent to %{code}.',
    leadsOn: '%{typed} is out of use itself: readers are sent on to %{code}.',
    repointed: '%{codes} led here and will lead to %{code}.',
    later: 'Also in the words that apply from %{releases}.',
    namedBy:
      'One page names it as related: %{codes}. ||||%{smart_count} pages name it as related, among them %{codes}.',
    done: '%{code} is out of use.',
    returned: '%{code} is in use again.',
    isOut: 'This code is out of use and leads nowhere. New words do not bring it back.',
    isOutLeading: 'This code is out of use; readers are sent to %{code}. New words do not bring it back.',
  },
  return: {
    ask: 'Bring %{code} back into use?',
    confirm: 'Bring back into use',
    consequence: 'From %{from} on, the page of %{code} is in use again at once, with the words that it has.',
  },
};
