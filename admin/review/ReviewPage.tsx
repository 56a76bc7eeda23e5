import { useState } from 'react';
import type { Body } from '../drafts/draft.body.ts';
import { PreviewPane } from '../preview/PreviewPane.tsx';
import { useLook } from '../preview/useLook.ts';

interface ReviewPageProps {
  readonly code: string;
  readonly appliesFrom: string | null;
  readonly body: Body;
}

/** The page as readers would see it with the words that are reviewed. */
export default function ReviewPage({ code, appliesFrom, body }: ReviewPageProps) {
  const [release, setRelease] = useState<string | null>(null);
  return (
    <PreviewPane
      look={useLook({ code, appliesFrom }, body, release)}
      release={release}
      onRelease={setRelease}
    />
  );
}
