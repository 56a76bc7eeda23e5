import { templatePath } from '../templates/template.row.ts';

/** Where what the audit log calls so is looked at; null where it has no place of its own. */
export function newsPlace(subject: string): string | null {
  const template = /^template (.+)$/.exec(subject)?.[1];
  if (template) {
    return templatePath(template);
  }
  const release = /^(RVU\d{2}[A-Z]+)(?:\/(\d+))?$/.exec(subject);
  if (release) {
    return `/releases/${release[1]}.${release[2] ?? 1}`;
  }
  const draft = /^([0-9A-Z]{5})(?: from (RVU\w+))?$/.exec(subject);
  if (draft) {
    return `/codes/${draft[1]}${draft[2] ? `?from=${draft[2]}` : ''}`;
  }
  return subject.startsWith('section ')
    ? '/sections'
    : subject.startsWith('specialty ')
      ? '/specialties'
      : null;
}
