import { Box, Typography } from '@mui/material';
import { memo, useCallback, useRef } from 'react';
import { useTranslate } from 'react-admin';
import { FieldComments } from '../comments/FieldComments.tsx';
import { FindingNote } from '../findings/FindingNote.tsx';
import type { Audience } from '../gql/graphql.ts';
import { Choice } from '../layout/Choice.tsx';
import { DragHandle } from './DragHandle.tsx';
import { type Faq, type Finding, isNewFaq } from './draft.body.ts';
import { EntryButtons, movesByKey } from './EntryButtons.tsx';
import { OVER_STYLE, takesEntries } from './entry.drag.ts';
import { TextEntry } from './TextEntry.tsx';

interface FaqEntryProps {
  readonly faq: Faq;
  readonly index: number;
  readonly count: number;
  readonly questionFindings: readonly Finding[];
  readonly answerFindings: readonly Finding[];
  readonly ownFindings: readonly Finding[];
  readonly isReadOnly: boolean;
  readonly onEdit: (index: number, faq: Faq) => void;
  readonly onMove: (from: number, to: number) => void;
  readonly onRemove: (index: number) => void;
}

const AUDIENCES: readonly Audience[] = ['PATIENT', 'PROFESSIONAL'];

export const FaqEntry = memo(function FaqEntry(props: FaqEntryProps) {
  const { faq, index, isReadOnly, onEdit, onMove } = props;
  const t = useTranslate();
  const name = t('draft.faq', { place: index + 1 });
  const latest = useRef({ faq, index });
  latest.current = { faq, index };
  // Stable, so that typing in one field draws that field alone.
  const change = useCallback(
    (patch: Partial<Faq>) => onEdit(latest.current.index, { ...latest.current.faq, ...patch }),
    [onEdit],
  );
  const changeQuestion = useCallback((question: string) => change({ question }), [change]);
  const changeAnswer = useCallback((answer: string) => change({ answer }), [change]);
  return (
    <Box
      component="li"
      aria-label={name}
      onKeyDown={isReadOnly ? undefined : movesByKey(index, (to) => onMove(index, to))}
      {...(isReadOnly ? {} : takesEntries('faqs', index, onMove))}
      sx={{
        border: 1,
        borderColor: 'divider',
        borderRadius: 1,
        bgcolor: 'background.paper',
        p: 1.25,
        ...OVER_STYLE,
      }}
    >
      <FaqHead
        id={isNewFaq(faq) ? null : faq.id}
        audience={faq.audience}
        index={index}
        count={props.count}
        isReadOnly={isReadOnly}
        onChange={change}
        onMove={onMove}
        onRemove={props.onRemove}
      />
      <TextEntry
        path={`faqs.${index}.question`}
        label={t('draft.questionOf', { place: index + 1 })}
        isLabelHidden
        placeholder={t('draft.question')}
        value={faq.question}
        onChange={changeQuestion}
        limit="question"
        findings={props.questionFindings}
        isReadOnly={isReadOnly}
      />
      <TextEntry
        path={`faqs.${index}.answer`}
        label={t('draft.answerOf', { place: index + 1 })}
        isLabelHidden
        placeholder={t('draft.answer')}
        value={faq.answer}
        onChange={changeAnswer}
        limit="answer"
        rows={2}
        findings={props.answerFindings}
        isReadOnly={isReadOnly}
      />
      {props.ownFindings.map((finding) => (
        <FindingNote key={`${finding.rule}${finding.message}`} finding={finding} />
      ))}
    </Box>
  );
}, isSameFaq);

interface FaqHeadProps extends Pick<FaqEntryProps, 'index' | 'count' | 'isReadOnly' | 'onMove' | 'onRemove'> {
  /** Null until the server has named it. */
  readonly id: string | null;
  readonly audience: Audience;
  readonly onChange: (patch: Partial<Faq>) => void;
}

/** Which question it is, for whom, and what can be done with it; no key that is typed below draws it. */
const FaqHead = memo(function FaqHead(props: FaqHeadProps) {
  const { id, index, count, isReadOnly, onChange, onMove, onRemove } = props;
  const t = useTranslate();
  const name = t('draft.faq', { place: index + 1 });
  return (
    <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, mb: 0.5 }}>
      {!isReadOnly && <DragHandle list="faqs" index={index} />}
      <Typography variant="body2" sx={{ fontWeight: 600, flex: 1, whiteSpace: 'nowrap' }}>
        {name}
      </Typography>
      {id !== null && (
        <FieldComments
          field="faqs"
          item={id}
          name={name}
          controls={[`faqs.${index}.question`, `faqs.${index}.answer`]}
        />
      )}
      <Choice
        label={t('draft.audienceOf', { name })}
        isLabelHidden
        value={props.audience}
        disabled={isReadOnly}
        options={AUDIENCES.map((value) => ({ value, label: t(`audiences.${value}`) }))}
        onChange={(value) => onChange({ audience: value as Audience })}
      />
      {!isReadOnly && (
        <EntryButtons
          name={name}
          index={index}
          count={count}
          onMove={(to) => onMove(index, to)}
          onRemove={() => onRemove(index)}
        />
      )}
    </Box>
  );
});

function isSameFaq(before: FaqEntryProps, after: FaqEntryProps): boolean {
  const messages = (props: FaqEntryProps) =>
    [...props.questionFindings, ...props.answerFindings, ...props.ownFindings]
      .map(({ field, message }) => `${field}\n${message}`)
      .join('\n');
  return (
    before.faq === after.faq &&
    before.index === after.index &&
    before.count === after.count &&
    before.isReadOnly === after.isReadOnly &&
    messages(before) === messages(after)
  );
}
