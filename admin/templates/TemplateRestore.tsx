import { Box, Typography } from '@mui/material';
import { useRef } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { WordDiff } from '../conflicts/WordDiff.tsx';
import { randomKey } from '../drafts/draft.body.ts';
import { ask } from '../providers/graphql.client.ts';
import { Refusal } from '../providers/refusal.ts';
import { RestoreButton } from '../revisions/RestoreButton.tsx';
import { isUnsaved } from './template.editing.ts';
import { RESTORE_TEMPLATE } from './template-workflow.graphql.ts';
import type { TemplateHandle } from './useTemplate.ts';

interface TemplateRestoreProps {
  readonly number: number;
  /** What the revision says. */
  readonly text: string;
  readonly handle: TemplateHandle;
}

/** Puts the text of a revision into the draft; what pages say stays until somebody publishes. */
export function TemplateRestore({ number, text, handle }: TemplateRestoreProps) {
  const t = useTranslate();
  const restore = useRestore(number, handle);
  const { editing } = handle;
  const consequence = isUnsaved(editing)
    ? 'restoreUnsaved'
    : editing.template.isSaved
      ? 'restoreReplaces'
      : 'restoreConsequence';
  return (
    <RestoreButton number={number} restore={restore}>
      <Typography variant="body1">{t(`templates.history.${consequence}`)}</Typography>
      <Box sx={{ mt: 1.5 }}>
        <Typography variant="h3" sx={{ mb: 0.5 }}>
          {t('templates.history.whatChanges')}
        </Typography>
        <WordDiff before={editing.text} after={text} />
      </Box>
    </RestoreButton>
  );
}

function useRestore(number: number, { save, now, tell }: TemplateHandle): () => Promise<void> {
  const t = useTranslate();
  const notify = useNotify();
  const clientKey = useRef(randomKey());
  return async () => {
    // What was typed is a version of the draft of its own before it is replaced.
    if (isUnsaved(now()) && !(await save())) {
      throw new Refusal('STALE_VERSION', { sentence: t('revisions.notRestored') });
    }
    const { template, version } = now();
    const input = { key: template.key, version, number, clientKey: clientKey.current };
    const { answer } = await ask(RESTORE_TEMPLATE, { input });
    clientKey.current = randomKey();
    if (answer.__typename === 'StaleTemplate') {
      tell({ type: 'wentStale', stale: answer });
    } else if (answer.__typename === 'Findings') {
      tell({ type: 'stepRefused', findings: answer.findings });
      throw new Refusal('BAD_USER_INPUT', { sentence: answer.message });
    } else {
      tell({ type: 'opened', template: answer });
      notify('revisions.restored', { type: 'success', messageArgs: { number } });
    }
  };
}
