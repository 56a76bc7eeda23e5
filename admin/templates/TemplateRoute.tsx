import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useParams, useTranslate } from 'react-admin';
import { Empty } from '../layout/Empty.tsx';
import { Failure } from '../layout/Failure.tsx';
import { Opening } from '../layout/Opening.tsx';
import { PageHead } from '../layout/PageHead.tsx';
import { ask } from '../providers/graphql.client.ts';
import { asRefusal, sentenceOf } from '../providers/refusal.ts';
import { TemplateEditor } from './TemplateEditor.tsx';
import { TEMPLATE, TEMPLATE_WORDS } from './templates.graphql.ts';

const UNKNOWN = ['NOT_FOUND', 'BAD_USER_INPUT'];

/** `#/templates/billing%40surgery-eye`, also for a key that nobody has written yet. */
export default function TemplateRoute() {
  const t = useTranslate();
  const { id = '' } = useParams<{ id: string }>();
  const key = decodeURIComponent(id);
  const queries = useQueryClient();
  const words = useQuery({
    queryKey: ['templateWords'],
    queryFn: async ({ signal }) => (await ask(TEMPLATE_WORDS, {}, { signal })).templateWords,
    staleTime: Number.POSITIVE_INFINITY,
  });
  const opened = useQuery({
    queryKey: ['template', key],
    queryFn: async () => (await ask(TEMPLATE, { key })).template,
    // Opened once and then in the editor's hands: a refetch must never run over what is being typed.
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
    refetchOnWindowFocus: false,
    refetchOnReconnect: ({ state }) => state.data === undefined,
  });
  const error = opened.error ?? words.error;
  if (error) {
    const isUnknown = UNKNOWN.includes(asRefusal(error).code);
    return (
      <>
        <PageHead title={key} />
        {isUnknown ? (
          <Empty title={t('templates.noneFound')}>{sentenceOf(error, t)}</Empty>
        ) : (
          <Failure
            sentence={sentenceOf(error, t)}
            onRetry={() => void Promise.all([opened.refetch(), words.refetch()])}
          />
        )}
      </>
    );
  }
  if (!opened.data || !words.data) {
    return <Opening />;
  }
  return (
    <TemplateEditor
      key={key}
      opened={opened.data}
      words={words.data}
      onReopen={async () => {
        const { template } = await ask(TEMPLATE, { key });
        void queries.invalidateQueries({ queryKey: ['templates'] });
        return template;
      }}
    />
  );
}
