import { Box, Link, Typography } from '@mui/material';
import { useRef } from 'react';
import { LinkBase, useTranslate } from 'react-admin';
import { WordDiff } from '../conflicts/WordDiff.tsx';
import type { Finding } from '../drafts/draft.body.ts';
import { useAnnounce } from '../layout/Announcements.tsx';
import { typeInto } from '../layout/caret.place.ts';
import { TemplateInput } from './TemplateInput.tsx';
import type { Vocabulary } from './template.completion.ts';
import { type Template, templatePath } from './template.row.ts';
import { WordsPanel } from './WordsPanel.tsx';

interface TemplateFormProps {
  readonly template: Template;
  readonly text: string;
  readonly vocabulary: Vocabulary;
  readonly findings: readonly Finding[];
  readonly isReadOnly: boolean;
  readonly onChange: (text: string) => void;
}

/** The sentence, the shipped one to compare with, and the words that may stand in braces. */
export function TemplateForm({
  template,
  text,
  vocabulary,
  findings,
  isReadOnly,
  onChange,
}: TemplateFormProps) {
  const t = useTranslate();
  const announce = useAnnounce();
  const area = useRef<HTMLTextAreaElement>(null);
  const pair = pairOf(template.key);
  const insert = (words: string, name: string) => {
    if (area.current) {
      const { selectionStart, selectionEnd } = area.current;
      typeInto(area.current, selectionStart, selectionEnd, words);
      announce(t('templates.inserted', { name }));
    }
  };
  return (
    <Box
      component="form"
      aria-label={t('templates.form', { key: template.key })}
      onSubmit={(event) => event.preventDefault()}
      sx={{ display: 'grid', gap: 2, minWidth: 0 }}
    >
      <TemplateInput
        area={area}
        text={text}
        vocabulary={vocabulary}
        findings={findings}
        isReadOnly={isReadOnly}
        onChange={onChange}
      />
      {pair && (
        <Link component={LinkBase} to={templatePath(pair.key)} sx={{ fontSize: '0.875rem' }}>
          {t(`templates.pair.${pair.half}`)}: {pair.key}
        </Link>
      )}
      <Shipped text={text} shipped={template.shippedText} />
      <WordsPanel vocabulary={vocabulary} isReadOnly={isReadOnly} onInsert={insert} />
    </Box>
  );
}

function Shipped({ text, shipped }: { text: string; shipped: string | null }) {
  const t = useTranslate();
  return (
    <Box>
      <Typography variant="h3" sx={{ mb: 0.25 }}>
        {t(shipped === null || shipped === text ? 'templates.shipped' : 'templates.againstShipped')}
      </Typography>
      {shipped === null || shipped === text ? (
        <Typography variant="body2" color="text.secondary">
          {t(shipped === null ? 'templates.noShipped' : 'templates.sameAsShipped')}
        </Typography>
      ) : (
        <WordDiff before={shipped} after={text} />
      )}
    </Box>
  );
}

/** The other half of a question. */
function pairOf(key: string): { key: string; half: 'question' | 'answer' } | null {
  const half = /^faq\.[^.@]+\.(question|answer)(?=@|$)/.exec(key)?.[1];
  if (!half) {
    return null;
  }
  const other = half === 'question' ? 'answer' : 'question';
  return { key: key.replace(`.${half}`, `.${other}`), half: other };
}
