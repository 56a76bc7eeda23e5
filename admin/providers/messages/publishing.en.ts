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
};
