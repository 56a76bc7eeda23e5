import type { ContentBody } from './content.body.ts';

/** Every text of a body that readers see, by its path. The editor's note is never public and does not count. */
export function publicTexts(body: ContentBody): [path: string, text: string][] {
  return [
    ['displayName', body.displayName],
    ...body.synonyms.map(({ text }, at): [string, string] => [`synonyms.${at}.text`, text]),
    ['summary', body.summary],
    ['plainLanguage', body.plainLanguage],
    ['clinicalContext', body.clinicalContext],
    ['billingOverride', body.billingOverride],
    ...body.faqs.flatMap(({ question, answer }, at): [string, string][] => [
      [`faqs.${at}.question`, question],
      [`faqs.${at}.answer`, answer],
    ]),
    ...body.related.map(({ note }, at): [string, string] => [`related.${at}.note`, note]),
    ['seoTitle', body.seoTitle],
    ['seoDescription', body.seoDescription],
  ];
}

/** The texts that are written for patients, by their path: the plain-language text and answers to patients. */
export function patientTexts(body: ContentBody): [path: string, text: string][] {
  return [
    ['plainLanguage', body.plainLanguage],
    ...body.faqs.flatMap(({ answer, audience }, at): [string, string][] =>
      audience === 'PATIENT' ? [[`faqs.${at}.answer`, answer]] : [],
    ),
  ];
}

/** The text at a path of `publicTexts`, also of the editor's note; null where the body has none there. */
export function textAt(body: ContentBody, path: string): string | null {
  if (path === 'editorNote') return body.editorNote;
  return publicTexts(body).find(([other]) => other === path)?.[1] ?? null;
}
