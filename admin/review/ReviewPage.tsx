import { useState } from 'react';
import type { Body } from '../drafts/draft.body.ts';
import { PreviewPane } from '../preview/PreviewPane.tsx';
import { useLook } from '../preview/useLook.ts';

/** The page as readers would see it with the words that are reviewed. */
export default function ReviewPage({ code, body }: { code: string; body: Body }) {
  const [release, setRelease] = useState<string | null>(null);
  return <PreviewPane look={useLook(code, body, release)} release={release} onRelease={setRelease} />;
}
