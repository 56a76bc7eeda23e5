import { useListContext, useTranslate } from 'react-admin';
import type { CodeFacetField } from '../gql/graphql.ts';
import { Choice, type Option } from '../layout/Choice.tsx';
import { useNarrow } from '../layout/useNarrow.ts';
import { type ListValues, NOBODY } from './code.listing.ts';
import { CODE_CHANGES, CONTENT_STATUSES, MISSING_PARTS, RVU_STATES } from './code.row.ts';
import { type Counts, counted, countsOf, type ListFacts, peopleOf } from './facet.options.ts';
import { sectionOptions } from './section.options.ts';
import { useVocabulary } from './useVocabulary.ts';

interface Facet {
  readonly name: Exclude<keyof ListValues, 'q' | 'view' | 'columns'>;
  readonly options: readonly Option[];
  /** Null where nothing is counted. */
  readonly counts: Counts | null;
}

/** A choice for each thing that codes are told apart by, with how many codes the list would have. */
export function CodeFacets() {
  const t = useTranslate();
  const narrow = useNarrow();
  const values = useListContext().filterValues as ListValues;
  return useFacets().map(({ name, options, counts }) => {
    const value = values[name] ?? '';
    return (
      <Choice
        key={name}
        label={t(`codes.facets.${name}`)}
        isLabelHidden
        value={value}
        options={[
          { value: '', label: t(`codes.every.${name}`) },
          ...withChosen(counted(options, counts, value), value),
        ]}
        onChange={(chosen) => narrow(name, chosen)}
      />
    );
  });
}

function useFacets(): Facet[] {
  const t = useTranslate();
  const facts = useListContext().meta as ListFacts | undefined;
  const { editorialSpecialties, editorialSections } = useVocabulary();
  const countsIn = (field: CodeFacetField) => countsOf(facts, field);
  const named = (values: readonly string[], key: string): Option[] =>
    values.map((value) => ({ value, label: t(`${key}.${value}`) }));
  const assignees = countsIn('ASSIGNEE');
  return [
    { name: 'section', options: sectionOptions(editorialSections), counts: countsIn('SECTION') },
    {
      name: 'specialty',
      options: editorialSpecialties.map(({ slug, name }) => ({ value: slug, label: name })),
      counts: countsIn('SPECIALTY'),
    },
    { name: 'state', options: named(RVU_STATES, 'rvuStates'), counts: countsIn('STATE') },
    {
      name: 'contentStatus',
      options: named(CONTENT_STATUSES, 'contentStatuses'),
      counts: countsIn('CONTENT_STATUS'),
    },
    { name: 'missing', options: named(MISSING_PARTS, 'codes.missing'), counts: countsIn('MISSING') },
    { name: 'stale', options: named(['true', 'false'], 'codes.stale'), counts: countsIn('STALE') },
    {
      name: 'assignee',
      options: [{ value: NOBODY, label: t('codes.nobody') }, ...peopleOf(facts)],
      counts: assignees && new Map([...assignees, [NOBODY, assignees.get('') ?? 0]]),
    },
    {
      name: 'changedIn',
      options: (facts?.changeReleases ?? []).map((release) => ({
        value: release,
        label: t('codes.changedIn', { release }),
      })),
      counts: null,
    },
    { name: 'changed', options: named(CODE_CHANGES, 'codes.changes'), counts: countsIn('CHANGED') },
  ];
}

/** What the address asks for stands in the choice, also where the list does not know it (yet). */
function withChosen(options: Option[], value: string): Option[] {
  const isKnown = value === '' || options.some((option) => option.value === value);
  return isKnown ? options : [...options, { value, label: value }];
}
