/** Sentences of what sections and specialties share. */
export const vocabularyMessages = {
  begun: 'You began this earlier and did not save it. It stands here as you left it.',
  throwAway: 'Begin anew',
  staleElsewhere: 'another entry was changed. What you typed still fits; save it again.',
  staleHere: 'this entry was changed as well. Nothing was written; choose what shall stand.',
  goOn: 'Go on with mine',
  removed: 'Taken out',
  nothingWritten: 'Somebody changed the table first. Nothing was written.',
};

export const sectionMessages = {
  title: 'Sections',
  intro:
    'Which codes belong together, under names of our own. Of several ranges the narrowest wins. Changes work at once.',
  introReading:
    'Which codes belong together, under names of our own. Of several ranges the narrowest wins. An administrator changes them.',
  search: 'Search sections',
  searchHint: 'Name, or a code',
  add: 'Add a section',
  addBelow: 'Add a subsection',
  addTitle: 'Add a section',
  edit: 'Edit',
  editWhich: 'Edit %{name}',
  editTitle: '%{name}',
  actions: 'Actions',
  actionsFor: 'More for %{name}',
  showCodes: 'Codes of %{name}',
  fields: {
    name: 'Name',
    slug: 'Address',
    parent: 'Belongs to',
    after: 'Stands after',
    ranges: 'Ranges',
  },
  hints: {
    name: 'Your own label: headings of the code books belong to their owners.',
    slug: 'For links; it stays when the name changes.',
    ranges: 'One a line: 96900–96999, or a single code, which overrides every range.',
  },
  isSection: 'Nothing: it is a section',
  last: 'Last',
  where: 'Where it is',
  slugTaken: 'There is a section at this address already.',
  line: 'Range %{line}: %{message}',
  wrongLines: 'No range in line %{lines}. Write two codes of five characters with a hyphen between.',
  save: 'Save for everybody',
  saved: '%{name} is saved. Pages follow at once.',
  removed: '%{name} is taken out.',
  removeAsk: 'Take out %{name}?',
  removeMeans:
    'Its codes fall to the next narrowest range, on every page and at once. It can be added again.',
  impact: {
    counting: 'Counting codes',
    moved:
      'One of %{of} codes of %{release} would move. ||||%{moved} of %{of} codes of %{release} would move.',
    none: 'No code of %{release} would move.',
    moves: 'Codes that would move',
    columns: { code: 'Code', from: 'From', to: 'To' },
  },
  noneFound: 'No section fits',
  noneFoundAdvice: 'Search for a word of its name, or for a code to see who claims it.',
};

export const specialtyMessages = {
  title: 'Specialties',
  intro:
    'Who does what: the vocabulary that editors choose from. A new name shows at once on every page that uses it.',
  introReading: 'Who does what: the vocabulary that editors choose from. Reviewers change it.',
  search: 'Search specialties',
  searchHint: 'Name',
  add: 'Add a specialty',
  edit: 'Edit',
  editWhich: 'Edit %{name}',
  remove: 'Remove',
  removeWhich: 'Remove %{name}',
  actions: 'Actions',
  fields: { name: 'Name', slug: 'Address', schemaOrg: 'At schema.org' },
  hints: {
    slug: 'For links; it stays when the name changes.',
    schemaOrg: 'The member of MedicalSpecialty that fits, such as Dermatology; empty where none does.',
  },
  slugTaken: 'There is a specialty at this address already.',
  showCodes: 'Codes of %{name}',
  save: 'Save for everybody',
  saved: '%{name} is saved.',
  removed: '%{name} is taken out.',
  removeAsk: 'Take out %{name}?',
  removeMeans: 'Only a specialty that no published words and no draft name can go.',
  staleElsewhere:
    '%{name} changed another entry first. Nothing was written; remove again if you still want to.',
  staleHere:
    '%{name} changed this entry first; it now reads: %{now}. Nothing was written; remove again if you still want to.',
  noneFound: 'No specialty fits',
  noneFoundAdvice: 'Try part of its name, or add it.',
};
