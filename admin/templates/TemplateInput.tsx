import { Box, OutlinedInput, Typography } from '@mui/material';
import { type KeyboardEvent, type RefObject, useId, useMemo, useState } from 'react';
import { useTranslate } from 'react-admin';
import { FieldComments } from '../comments/FieldComments.tsx';
import type { Finding } from '../drafts/draft.body.ts';
import { FieldFoot } from '../drafts/FieldFoot.tsx';
import { controlId } from '../drafts/finding.place.ts';
import { caretPlace, typeInto } from '../layout/caret.place.ts';
import { TextMarks } from '../layout/TextMarks.tsx';
import { CompletionList } from './CompletionList.tsx';
import { type Completion, completionsAt, type Vocabulary } from './template.completion.ts';
import { marksOf } from './template.marks.ts';

const LIMIT = 2_000;

interface TemplateInputProps {
  readonly area: RefObject<HTMLTextAreaElement | null>;
  readonly text: string;
  readonly vocabulary: Vocabulary;
  readonly findings: readonly Finding[];
  readonly isReadOnly: boolean;
  readonly onChange: (text: string) => void;
}

/** The sentence, with what may stand in braces offered while it is typed. */
export function TemplateInput(props: TemplateInputProps) {
  const t = useTranslate();
  const { area, text, vocabulary, findings, isReadOnly } = props;
  const id = controlId('text');
  const listId = useId();
  const [caret, setCaret] = useState<number | null>(null);
  const [active, setActive] = useState(0);
  const say = { end: t('templates.end'), condition: t('templates.condition'), not: t('templates.not') };
  const { from, to, options } =
    caret === null || isReadOnly
      ? { from: 0, to: 0, options: [] }
      : completionsAt(text, caret, vocabulary, say);
  const isOpen = options.length > 0;
  const marks = useMemo(() => marksOf(text, vocabulary, findings), [text, vocabulary, findings]);
  const isPlain = vocabulary.placeholders.length === 0;

  const choose = (option: Completion) => {
    if (area.current) {
      typeInto(area.current, from, to, option.insert);
    }
  };
  const onKey = (event: KeyboardEvent) => {
    if (!isOpen) {
      return;
    }
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const option = options[Math.min(active, options.length - 1)];
    if (step !== undefined) {
      event.preventDefault();
      setActive((active + step + options.length) % options.length);
    } else if ((event.key === 'Enter' || event.key === 'Tab') && option) {
      event.preventDefault();
      choose(option);
    } else if (event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      setCaret(null);
    }
  };

  return (
    <Box>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 0.5 }}>
        <Typography
          component="label"
          htmlFor={id}
          variant="body2"
          sx={{ fontWeight: 600, display: 'block', mb: 0.5 }}
        >
          {t('templates.text')}
        </Typography>
        <FieldComments field="text" name={t('templates.text')} controls={['text']} />
      </Box>
      <Box sx={{ position: 'relative' }}>
        <OutlinedInput
          id={id}
          inputRef={area}
          fullWidth
          multiline
          minRows={4}
          value={text}
          readOnly={isReadOnly}
          error={findings.some(({ severity }) => severity === 'BLOCK')}
          onChange={(event) => {
            props.onChange(event.target.value);
            setCaret(event.target.selectionStart);
            setActive(0);
          }}
          onKeyDown={onKey}
          onBlur={() => setCaret(null)}
          onClick={() => setCaret(null)}
          inputProps={{
            'aria-describedby': `${id}-foot`,
            'aria-autocomplete': 'list',
            'aria-controls': isOpen ? listId : undefined,
            'aria-activedescendant': isOpen ? `${listId}-${Math.min(active, options.length - 1)}` : undefined,
            spellCheck: true,
          }}
        />
        <TextMarks text={text} marks={marks} />
        {isOpen && area.current && (
          <CompletionList
            id={listId}
            options={options}
            active={Math.min(active, options.length - 1)}
            place={caretPlace(area.current, from)}
            onChoose={choose}
          />
        )}
      </Box>
      <FieldFoot
        of={id}
        hint={t(isPlain ? 'templates.plainHint' : 'templates.textHint')}
        findings={findings}
        now={text.length}
        max={LIMIT}
      />
    </Box>
  );
}
