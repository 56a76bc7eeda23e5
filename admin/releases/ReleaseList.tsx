import { Box, Button, Link, Typography } from '@mui/material';
import { useState } from 'react';
import { LinkBase, useNavigate, useTranslate } from 'react-admin';
import type { ReleaseState } from '../gql/graphql.ts';
import { Empty } from '../layout/Empty.tsx';
import { PageHead } from '../layout/PageHead.tsx';
import { RecordList } from '../layout/RecordList.tsx';
import { type Column, OneLine, RecordTable } from '../layout/RecordTable.tsx';
import { StatusDot } from '../layout/StatusDot.tsx';
import { dayOf, When } from '../layout/When.tsx';
import { count } from '../providers/locale.ts';
import { useMay } from '../providers/useSession.ts';
import { DropArea } from './DropArea.tsx';
import { ImportList } from './ImportList.tsx';
import { PlanDialog } from './PlanDialog.tsx';
import { ReleaseActions } from './ReleaseActions.tsx';
import type { Release } from './release.consequence.ts';
import { releasePath } from './release.path.ts';
import { RELEASE_TONES } from './release.tone.ts';
import { Timeline } from './Timeline.tsx';
import { UploadDialog } from './UploadDialog.tsx';
import { useReleases } from './useReleases.ts';

type ReleaseRow = Release & { id: string };

const COLUMNS: readonly Column<ReleaseRow>[] = [
  { key: 'name', label: 'releases.columns.name', render: (row) => <NameCell row={row} /> },
  {
    key: 'state',
    label: 'releases.columns.state',
    from: 'sm',
    width: 130,
    render: (row) => <StateCell state={row.state} />,
  },
  {
    key: 'effectiveFrom',
    label: 'releases.columns.effective',
    from: 'sm',
    render: ({ effectiveFrom, effectiveTo }) => (
      <OneLine>
        {effectiveTo ? `${dayOf(effectiveFrom)} – ${dayOf(effectiveTo)}` : dayOf(effectiveFrom)}
      </OneLine>
    ),
  },
  {
    key: 'cmsReleasedOn',
    label: 'releases.columns.cmsReleasedOn',
    from: 'lg',
    render: ({ cmsReleasedOn }) => <OneLine>{cmsReleasedOn ? dayOf(cmsReleasedOn) : '–'}</OneLine>,
  },
  {
    key: 'codeCount',
    label: 'releases.columns.codes',
    align: 'right',
    from: 'md',
    render: (row) => count.format(row.codeCount),
  },
  {
    key: 'rowCount',
    label: 'releases.columns.rows',
    align: 'right',
    from: 'md',
    render: (row) => count.format(row.rowCount),
  },
  {
    key: 'activatedAt',
    label: 'releases.columns.activatedAt',
    from: 'lg',
    render: ({ activatedAt }) => (activatedAt ? <When at={activatedAt} /> : '–'),
  },
  {
    key: 'actions',
    label: 'releases.columns.actions',
    align: 'right',
    width: 116,
    render: (row) => (
      // a row opens its release; its buttons and their dialogs do not
      // biome-ignore lint/a11y/noStaticElementInteractions: only keeps clicks from the row
      // biome-ignore lint/a11y/useKeyWithClickEvents: as above
      <div onClick={(event) => event.stopPropagation()}>
        <ReleaseActions release={row} />
      </div>
    ),
  },
];

export default function ReleaseList() {
  const t = useTranslate();
  const navigate = useNavigate();
  const mayManage = useMay('MANAGE_RELEASES');
  const { releases, error } = useReleases();
  const [isPlanning, setPlanning] = useState(false);
  const [files, setFiles] = useState<readonly File[] | null>(null);
  return (
    <RecordList<ReleaseRow> resource="releases" perPage={100} sort={{ field: 'name', order: 'DESC' }}>
      <PageHead
        title={t('releases.title')}
        intro={t('releases.intro')}
        actions={
          mayManage && (
            <Button variant="outlined" onClick={() => setPlanning(true)}>
              {t('releases.plan')}
            </Button>
          )
        }
      />
      {mayManage && <DropArea onFiles={setFiles} />}
      {!error && <Timeline releases={releases} />}
      <RecordTable<ReleaseRow>
        label={t('releases.title')}
        columns={COLUMNS}
        empty={<Empty title={t('releases.none')}>{t('releases.noneAdvice')}</Empty>}
        onOpen={(row) => navigate(releasePath(row))}
      />
      <ImportList />
      {isPlanning && <PlanDialog onClose={() => setPlanning(false)} />}
      {files && <UploadDialog files={files} onClose={() => setFiles(null)} />}
    </RecordList>
  );
}

function NameCell({ row }: { row: ReleaseRow }) {
  const t = useTranslate();
  const marks = [row.isCurrent ? 'current' : null, row.isSample ? 'sample' : null].filter(
    (mark) => mark !== null,
  );
  return (
    <Box>
      <Link
        component={LinkBase}
        to={releasePath(row)}
        onClick={(event: { stopPropagation: () => void }) => event.stopPropagation()}
        sx={{ fontWeight: 650 }}
      >
        {row.name}
      </Link>
      <Typography
        component="span"
        variant="caption"
        color="text.secondary"
        sx={{ ml: 0.75, whiteSpace: 'nowrap' }}
      >
        {t('releases.cut', { cut: row.cut })}
      </Typography>
      {marks.map((mark) => (
        <Box
          key={mark}
          component="span"
          sx={{
            ml: 1,
            px: 0.75,
            py: 0.125,
            border: 1,
            borderColor: mark === 'current' ? 'primary.main' : 'divider',
            color: mark === 'current' ? 'primary.main' : 'text.secondary',
            borderRadius: 1,
            fontSize: '0.75rem',
            whiteSpace: 'nowrap',
          }}
        >
          {t(`releases.marks.${mark}`)}
        </Box>
      ))}
      <Box sx={{ display: { sm: 'none' }, fontSize: '0.8125rem' }}>
        <StateCell state={row.state} />
      </Box>
    </Box>
  );
}

function StateCell({ state }: { state: ReleaseState }) {
  const t = useTranslate();
  return <StatusDot tone={RELEASE_TONES[state]}>{t(`releaseStates.${state}`)}</StatusDot>;
}
