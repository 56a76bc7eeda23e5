import { useTranslate } from 'react-admin';
import { useTalk } from './CommentsContext.tsx';
import { isOpen } from './comment.place.ts';

/** The name of the pane, with how many comments are open. */
export function CommentsTab() {
  const t = useTranslate();
  const open = useTalk()?.comments.items?.filter(isOpen).length ?? 0;
  return <>{open > 0 ? t('draft.commentsPane', { open }) : t('draft.pane.comments')}</>;
}
