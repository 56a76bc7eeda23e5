import { Box, Typography } from '@mui/material';
import { memo, useCallback, useMemo, useRef } from 'react';
import { useTranslate } from 'react-admin';
import { type Faq, type Finding, newFaq } from './draft.body.ts';
import { FaqEntry } from './FaqEntry.tsx';
import { findingsAbout, findingsAt } from './finding.place.ts';
import { ListGroup } from './ListGroup.tsx';
import { replaced } from './list.order.ts';
import { useEntries } from './useEntries.ts';

interface FaqsFieldProps {
  readonly faqs: readonly Faq[];
  readonly firstIds: ReadonlyMap<string, string>;
  readonly findings: readonly Finding[];
  readonly isReadOnly: boolean;
  readonly onChange: (faqs: Faq[]) => void;
}

/** Questions and answers, added, removed and put in order by buttons or by Alt with an arrow. */
export const FaqsField = memo(function FaqsField(props: FaqsFieldProps) {
  const { faqs, firstIds, findings, isReadOnly, onChange } = props;
  const t = useTranslate();
  const own = useMemo(() => findingsAt(findings, 'faqs'), [findings]);
  const latest = useRef(faqs);
  latest.current = faqs;
  const edit = useCallback(
    (index: number, faq: Faq) => onChange(replaced(latest.current, index, faq)),
    [onChange],
  );
  const nameOf = (_: Faq, index: number) => t('draft.faq', { place: index + 1 });
  const { move, remove, add } = useEntries('faqs', faqs, nameOf, onChange);

  return (
    <ListGroup
      path="faqs"
      label={t('fields.faqs')}
      hint={t('hints.faqs')}
      limit="faqs"
      count={faqs.length}
      findings={own}
      isReadOnly={isReadOnly}
      addLabel={t('draft.addFaq')}
      onAdd={() => add(newFaq(), 'question')}
    >
      {faqs.length === 0 && isReadOnly && (
        <Typography variant="body2" color="text.secondary">
          {t('draft.noFaqs')}
        </Typography>
      )}
      <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 1 }}>
        {faqs.map((faq, index) => (
          <FaqEntry
            key={firstIds.get(faq.id) ?? faq.id}
            faq={faq}
            index={index}
            count={faqs.length}
            questionFindings={findingsAt(findings, `faqs.${index}.question`)}
            answerFindings={findingsAt(findings, `faqs.${index}.answer`)}
            ownFindings={findingsAbout(findings, `faqs.${index}`, ['question', 'answer'])}
            isReadOnly={isReadOnly}
            onEdit={edit}
            onMove={move}
            onRemove={remove}
          />
        ))}
      </Box>
    </ListGroup>
  );
});
