import { useTranslate } from 'react-admin';
import type { Draft, Finding } from './draft.body.ts';
import { InTheWay } from './InTheWay.tsx';
import type { TakeStep } from './useStep.ts';
import { WhenDialog } from './WhenDialog.tsx';

interface CodeWhenDialogProps {
  readonly draft: Draft;
  readonly blocking: readonly Finding[];
  readonly onTake: TakeStep;
  readonly onClose: () => void;
}

/** When the words of a code become public. */
export function CodeWhenDialog({ draft, blocking, onTake, onClose }: CodeWhenDialogProps) {
  const t = useTranslate();
  const { code } = draft;
  const from = draft.appliesFrom ?? t('draft.theBeginning');
  return (
    <WhenDialog
      title={t('steps.ask.PUBLISH', { code })}
      planned={draft}
      consequenceOf={(way, name) =>
        way === 'NOW'
          ? t('steps.consequence.PUBLISH', { code, from })
          : t(`publishing.consequence.${way}`, { from, name })
      }
      onTake={(moment) => (moment ? onTake('SCHEDULE', moment) : onTake('PUBLISH', {}))}
      onClose={onClose}
    >
      <InTheWay blocking={blocking} />
    </WhenDialog>
  );
}
