export const homeMessages = {
  title: 'Home',
  greeting: 'Good to see you, %{name}.',
  needsYou: 'What needs you',
  /** By the id of a need; the room that adds one adds its sentence. */
  needs: {
    couldNotBePublished:
      'One text could not be published when its moment came ||||%{smart_count} texts could not be published when their moment came',
    changesRequested:
      'Changes are asked for in one of your drafts ||||Changes are asked for in %{smart_count} of your drafts',
    fixesMissing:
      'One page lacks a fix that was made for an earlier release ||||%{smart_count} pages lack fixes that were made for an earlier release',
    fixesAhead:
      'One fix waits for words of a later release ||||%{smart_count} fixes wait for words of a later release',
    overdueReviews:
      'One draft waits too long for your review ||||%{smart_count} drafts wait too long for your review',
    inReview: 'One draft waits for your review ||||%{smart_count} drafts wait for your review',
    mentions: 'One comment calls you ||||%{smart_count} comments call you',
    approved:
      'One approved draft waits to be published ||||%{smart_count} approved drafts wait to be published',
    ownDrafts: 'You are writing one draft ||||You are writing %{smart_count} drafts',
    myWork:
      'One page of yours was made doubtful by a release ||||%{smart_count} pages of yours were made doubtful by a release',
    unassignedWork:
      'One page that a release made doubtful is given to nobody ||||%{smart_count} pages that a release made doubtful are given to nobody',
    templates: 'One template is in work ||||%{smart_count} templates are in work',
  },
  nothing:
    'Nothing waits for you. Your drafts, what comes back from review and what colleagues hand you shows here.',
  first: {
    invite: { do: 'Invite a colleague.', why: 'A second person reads every text before it is published.' },
    release: {
      do: 'Bring in a release.',
      why: 'Its figures are checked and compared before anybody sees them.',
    },
    write: {
      do: 'Choose a code and write.',
      why: 'The draft saves itself; the page stands beside it as readers will see it.',
    },
    sentences: {
      do: 'Read what the product says by itself.',
      why: 'Every such sentence can be corrected, for all pages at once.',
    },
    read: { do: 'Look at the codes.', why: 'Each opens as the page that readers see.' },
  },
  release: 'Releases',
  noRelease: 'No release is in force yet. Bring one in on the releases screen, and its codes appear here.',
  releaseLine: 'Readers see it since %{day} · %{codes} codes',
  noNext: 'Nothing is staged or planned after it.',
  nextLine: {
    STAGED: 'is staged, for %{day} · %{codes} codes',
    PLANNED: 'is planned for %{day}',
    ACTIVE: 'goes live by itself on %{day} · %{codes} codes',
    SUPERSEDED: '',
    WITHDRAWN: '',
  },
  work: {
    label: 'Work on %{release}',
    none: 'It made no words doubtful.',
    some: '%{resolved} of %{all} pages that it made doubtful are looked at',
  },
  coverage: 'Coverage',
  section: 'Section',
  incomplete: 'One published page lacks something ||||%{pages} published pages lack something',
  complete: 'No published page lacks a summary, a clinical context, synonyms or questions.',
  incompleteHeading: 'Something missing',
  written: '%{written} of %{codes}',
  asTable: 'As a table',
  news: 'Lately',
  noNews: 'Publications, reviews and releases of your colleagues show here.',
};
