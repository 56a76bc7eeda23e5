import { Box, Typography } from '@mui/material';
import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { useRequestKey } from '../drafts/useRequestKey.ts';
import type { StaleSectionFieldsFragment } from '../gql/graphql.ts';
import { Confirmation } from '../layout/Confirmation.tsx';
import { Note } from '../layout/Note.tsx';
import { VocabularyStale } from '../layout/VocabularyStale.tsx';
import { ask } from '../providers/graphql.client.ts';
import { Refusal } from '../providers/refusal.ts';
import { SectionImpact } from './SectionImpact.tsx';
import { formOf, inputOf, type Section, sectionText } from './section.form.ts';
import { REMOVE_SECTION } from './sections.graphql.ts';
import { useSectionImpact } from './useSectionImpact.ts';
import type { SectionTable } from './useSectionTable.ts';

interface SectionRemovalProps {
  readonly table: SectionTable;
  readonly section: Section;
  readonly onSaved: (table: SectionTable) => void;
  readonly onClose: () => void;
}

/** Takes a section out, after saying where its codes go. */
export function SectionRemoval({ table, section, onSaved, onClose }: SectionRemovalProps) {
  const t = useTranslate();
  const notify = useNotify();
  const keyOf = useRequestKey();
  const [version, setVersion] = useState(table.version);
  const [stale, setStale] = useState<StaleSectionFieldsFragment | null>(null);
  const look = useSectionImpact(inputOf(formOf(section)), true);
  const blocking = look.impact?.findings ?? [];
  const remove = async () => {
    const request = { slug: section.slug, version };
    const { answer } = await ask(REMOVE_SECTION, { ...request, clientKey: keyOf(request) });
    if (answer.__typename === 'SectionTable') {
      onSaved(answer);
      notify('sections.removed', { type: 'success', messageArgs: { name: section.name } });
      return;
    }
    if (answer.__typename === 'StaleSectionTable') {
      setStale(answer);
      throw new Refusal('STALE_VERSION', { sentence: t('vocabulary.nothingWritten') });
    }
    throw new Refusal('BAD_USER_INPUT', {
      sentence: answer.findings.map(({ message }) => message).join(' '),
    });
  };
  return (
    <Confirmation
      title={t('sections.removeAsk', { name: section.name })}
      confirm={t('verbs.remove')}
      isGrave
      isBlocked={!look.isKnown || blocking.length > 0 || stale !== null}
      onConfirm={remove}
      onClose={onClose}
    >
      <Box sx={{ display: 'grid', gap: 1.5 }}>
        <Typography variant="body1">{t('sections.removeMeans')}</Typography>
        {blocking.map(({ rule, message }) => (
          <Note key={rule} tone="red">
            {message}
          </Note>
        ))}
        {stale && (
          <VocabularyStale
            savedByName={stale.savedByName}
            savedAt={stale.savedAt}
            base={sectionText(stale.base)}
            mine=""
            theirs={sectionText(stale.theirs)}
            onKeep={() => {
              setVersion(stale.currentVersion);
              setStale(null);
            }}
            onTakeTheirs={onClose}
          />
        )}
        <SectionImpact
          look={look}
          nameOf={(slug) => table.sections.find((each) => each.slug === slug)?.name ?? slug}
        />
      </Box>
    </Confirmation>
  );
}
