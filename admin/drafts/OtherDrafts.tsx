import { Button } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { memo } from 'react';
import { LinkBase, useTranslate } from 'react-admin';
import { Note } from '../layout/Note.tsx';
import { When } from '../layout/When.tsx';
import { draftsOf } from './drafts.of.ts';

interface OtherDraftsProps {
  readonly code: string;
  /** The place that is open here; null is from the beginning. */
  readonly appliesFrom: string | null;
}

/** That the same code is being written for another release as well, and the way there. */
export const OtherDrafts = memo(function OtherDrafts({ code, appliesFrom }: OtherDraftsProps) {
  const t = useTranslate();
  const { data } = useQuery(draftsOf(code));
  const others = (data?.openDrafts ?? []).filter((draft) => draft.appliesFrom !== appliesFrom);
  return others.map((draft) => {
    const place = draft.appliesFrom ?? t('draft.theBeginning');
    return (
      <Note
        key={place}
        title={t('draft.other.title', { place })}
        actions={
          <Button
            variant="outlined"
            component={LinkBase}
            to={`/codes/${code}?from=${draft.appliesFrom ?? ''}`}
          >
            {t('draft.other.open')}
          </Button>
        }
      >
        {t('draft.other.state', { state: t(`draftStates.${draft.state}`), name: draft.updatedBy.name })}{' '}
        <When at={draft.updatedAt} />
      </Note>
    );
  });
});
