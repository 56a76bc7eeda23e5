import { Checkbox, FormControlLabel, Typography } from '@mui/material';
import { useRef, useState } from 'react';
import { useListContext, useNavigate, useNotify, useTranslate } from 'react-admin';
import { randomKey } from '../drafts/draft.body.ts';
import type { CodeViewFieldsFragment, CodeViewInput } from '../gql/graphql.ts';
import { Confirmation } from '../layout/Confirmation.tsx';
import { Field } from '../layout/Field.tsx';
import { ask } from '../providers/graphql.client.ts';
import { Refusal } from '../providers/refusal.ts';
import {
  filterOf,
  type ListOrder,
  type ListValues,
  listPath,
  narrowedBy,
  sortOf,
  viewPath,
} from './code.listing.ts';
import { CHANGE_CODE_VIEW, CREATE_CODE_VIEW, REMOVE_CODE_VIEW } from './codes.graphql.ts';
import { useShownColumns, useViewsAnew } from './useCodeViews.ts';

type View = CodeViewFieldsFragment;

/** What is to be done with a view: with what the list shows, or with the view alone. */
export type ViewTask =
  | { readonly kind: 'CREATE'; readonly view: View | null }
  | { readonly kind: 'OVERWRITE' | 'RENAME' | 'REMOVE'; readonly view: View };

interface ViewDialogProps {
  readonly task: ViewTask;
  readonly onClose: () => void;
}

/** Keeps, renames, writes over or removes a view, and says so. */
export function ViewDialog({ task, onClose }: ViewDialogProps) {
  const t = useTranslate();
  const { kind, view } = task;
  const [name, setName] = useState(kind === 'CREATE' ? '' : task.view.name);
  const [isShared, setShared] = useState(kind === 'CREATE' ? false : task.view.isShared);
  const act = useViewAct(task);
  const isNamed = kind === 'CREATE' || kind === 'RENAME';
  const team = view?.isShared ? t('views.forAll') : '';
  return (
    <Confirmation
      title={t(`views.dialog.${kind}.title`, { name: view?.name ?? '' })}
      confirm={t(`views.dialog.${kind}.confirm`)}
      isGrave={kind === 'REMOVE'}
      isBlocked={isNamed && name.trim() === ''}
      isFieldFirst={isNamed}
      onConfirm={() => act({ name: name.trim(), isShared })}
      onClose={onClose}
    >
      {isNamed ? (
        <>
          <Field
            label={t('views.name')}
            value={name}
            onChange={(event) => setName(event.target.value)}
            onFocus={(event) => event.target.select()}
            inputProps={{ maxLength: 80 }}
            required
            autoFocus
          />
          <FormControlLabel
            sx={{ mt: 1 }}
            control={<Checkbox checked={isShared} onChange={(event) => setShared(event.target.checked)} />}
            label={t('views.share')}
          />
          {kind === 'CREATE' && (
            <Typography variant="body2" color="text.secondary">
              {t('views.dialog.CREATE.what')}
            </Typography>
          )}
        </>
      ) : (
        `${t(`views.dialog.${kind}.what`)} ${team}`.trim()
      )}
    </Confirmation>
  );
}

/** Does it, shows the view that was made, and tells it. A stale version stays in the dialog as a sentence. */
function useViewAct({ kind, view }: ViewTask) {
  const notify = useNotify();
  const navigate = useNavigate();
  const anew = useViewsAnew();
  const { filterValues, sort } = useListContext();
  const { columns } = useShownColumns();
  const clientKey = useRef(randomKey());
  const values = filterValues as ListValues;
  return async (named: Pick<CodeViewInput, 'name' | 'isShared'>) => {
    const shown = { filter: filterOf(narrowedBy(values)), columns: [...columns], sort: sortOf(sort) };
    const written = await write(kind, view, { ...named, ...shown }, clientKey.current).finally(anew);
    navigate(written ? viewPath(written) : listPath(narrowedBy(values), sort as ListOrder));
    notify(`views.done.${kind}`, { type: 'success', messageArgs: { name: written?.name ?? view?.name } });
  };
}

async function write(
  kind: ViewTask['kind'],
  view: View | null,
  input: CodeViewInput,
  clientKey: string,
): Promise<View | null> {
  if (kind === 'CREATE' || view === null) {
    return (await ask(CREATE_CODE_VIEW, { input, clientKey })).answer;
  }
  const { id, version } = view;
  if (kind === 'REMOVE') {
    const { answer } = await ask(REMOVE_CODE_VIEW, { id, version });
    return answer.__typename === 'StaleCodeView' ? refuse(answer.message) : null;
  }
  const { name, isShared, filter, columns, sort } = view;
  const changed =
    kind === 'RENAME'
      ? { name: input.name, isShared: input.isShared, filter, columns, sort }
      : { ...input, name, isShared };
  const { answer } = await ask(CHANGE_CODE_VIEW, { id, version, input: changed });
  return answer.__typename === 'StaleCodeView' ? refuse(answer.message) : answer;
}

function refuse(sentence: string): never {
  throw new Refusal('STALE_VERSION', { sentence });
}
