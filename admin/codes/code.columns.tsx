import { Box } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { CodeColumn } from '../gql/graphql.ts';
import { type Column, OneLine } from '../layout/RecordTable.tsx';
import { StatusDot } from '../layout/StatusDot.tsx';
import { When } from '../layout/When.tsx';
import { ContentMark } from './ContentMark.tsx';
import type { CodeRow } from './code.row.ts';
import { useVocabulary } from './useVocabulary.ts';

interface Choosable extends Omit<Column<CodeRow>, 'label'> {
  /** Whether a code has it; without this, every code does. */
  readonly has?: (row: CodeRow) => boolean;
}

/** Columns that somebody may choose, in the order of the list, each from which width on where nobody chose. */
export const CHOOSABLE: Readonly<Record<CodeColumn, Choosable>> = {
  SECTION: { key: 'section', from: 'lg', render: (row) => <Section row={row} /> },
  SPECIALTIES: {
    key: 'specialties',
    has: ({ specialties }) => specialties.length > 0,
    render: (row) => <Specialties row={row} />,
  },
  STATE: { key: 'state', from: 'md', render: (row) => <State row={row} /> },
  STATUS: { key: 'status', has: ({ status }) => status !== null, render: ({ status }) => status ?? '–' },
  WORK: { key: 'work', align: 'right', from: 'md', render: ({ work }) => <Figure value={work} /> },
  TOTALS: {
    ...{ key: 'totals', align: 'right', from: 'lg' },
    render: ({ nonFacilityTotal, facilityTotal }) => (
      <Box component="span" sx={{ whiteSpace: 'nowrap' }}>
        <Figure value={nonFacilityTotal} /> / <Figure value={facilityTotal} />
      </Box>
    ),
  },
  CONTENT_STATUS: {
    ...{ key: 'contentStatus', from: 'sm', width: 150 },
    render: ({ contentStatus, draftState }) => <ContentMark status={contentStatus} draftState={draftState} />,
  },
  MISSING: {
    key: 'missing',
    has: ({ missing }) => missing.length > 0,
    render: (row) => <Missing row={row} />,
  },
  DRAFT_BY: {
    key: 'draftBy',
    has: ({ draftBy }) => draftBy !== null,
    render: ({ draftBy }) => <Person name={draftBy} />,
  },
  ASSIGNEE: {
    key: 'assignee',
    has: ({ assignee }) => assignee !== null,
    render: ({ assignee }) => <Person name={assignee?.name ?? null} />,
  },
  STALE: { key: 'stale', has: ({ isStale }) => isStale, render: (row) => <Stale row={row} /> },
  REVISION: {
    ...{ key: 'revision', align: 'right' },
    has: ({ contentRevision }) => contentRevision > 0,
    render: ({ contentRevision }) => (
      <Figure value={contentRevision === 0 ? null : String(contentRevision)} />
    ),
  },
  UPDATED_AT: {
    ...{ key: 'updatedAt', isSortable: true, from: 'md', width: 112 },
    render: ({ updatedAt }) => (
      <Box component="span" sx={{ whiteSpace: 'nowrap', color: 'text.secondary' }}>
        <When at={updatedAt} />
      </Box>
    ),
  },
};

export const ALL_COLUMNS = Object.keys(CHOOSABLE) as CodeColumn[];

/** What everybody sees who never chose. */
export const USUAL_COLUMNS: readonly CodeColumn[] = [
  'SECTION',
  'STATE',
  'WORK',
  'TOTALS',
  'CONTENT_STATUS',
  'UPDATED_AT',
];

function Section({ row: { sectionName, subsectionName } }: { row: CodeRow }) {
  return (
    <Box sx={{ maxWidth: 180, color: 'text.secondary' }}>
      <OneLine>{subsectionName ?? sectionName}</OneLine>
    </Box>
  );
}

function Specialties({ row: { specialties } }: { row: CodeRow }) {
  const { editorialSpecialties } = useVocabulary();
  const nameOf = (slug: string) => editorialSpecialties.find((one) => one.slug === slug)?.name ?? slug;
  return (
    <Box sx={{ maxWidth: 180 }}>
      <OneLine>{specialties.map(nameOf).join(', ') || '–'}</OneLine>
    </Box>
  );
}

function State({ row: { state } }: { row: CodeRow }) {
  const t = useTranslate();
  return (
    <Box sx={{ maxWidth: 150 }}>
      <OneLine>{t(`rvuStates.${state}`)}</OneLine>
    </Box>
  );
}

function Missing({ row: { missing } }: { row: CodeRow }) {
  const t = useTranslate();
  return (
    <Box sx={{ maxWidth: 280 }}>
      <OneLine>{missing.map((part) => t(`codes.parts.${part}`)).join(', ') || '–'}</OneLine>
    </Box>
  );
}

function Person({ name }: { name: string | null }) {
  return (
    <Box sx={{ maxWidth: 140 }}>
      <OneLine>{name ?? '–'}</OneLine>
    </Box>
  );
}

function Stale({ row: { isStale } }: { row: CodeRow }) {
  const t = useTranslate();
  return isStale ? <StatusDot tone="amber">{t('codes.stale.true')}</StatusDot> : '–';
}

function Figure({ value }: { value: string | null }) {
  return (
    <Box component="span" sx={{ fontVariantNumeric: 'tabular-nums' }}>
      {value ?? '–'}
    </Box>
  );
}
