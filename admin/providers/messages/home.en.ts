export const homeMessages = {
  title: 'Home',
  greeting: 'Good to see you, %{name}.',
  needsYou: 'What needs you',
  /** By the id of a need; the room that adds one adds its sentence. */
  needs: {
    changesRequested:
      'Changes are asked for in one of your drafts ||||Changes are asked for in %{smart_count} of your drafts',
    inReview: 'One draft waits for a review ||||%{smart_count} drafts wait for a review',
    approved:
      'One approved draft waits to be published ||||%{smart_count} approved drafts wait to be published',
    ownDrafts: 'You are writing one draft ||||You are writing %{smart_count} drafts',
    templates: 'One template is in work ||||%{smart_count} templates are in work',
  },
  nothing:
    'Nothing waits for you. What you write, what comes back from review and what waits for you shows here.',
  nothingStart: 'Choose a code and start typing.',
  release: 'Current release',
  noRelease: 'No release is in force yet. Bring one in on the releases screen.',
  releaseLine: 'since %{day} · %{codes} codes',
  staged: 'Staged and waiting: %{names}',
  coverage: 'Coverage',
  ofAll: 'of %{all} codes in the current release',
};
