import { checkPlaceholders } from '../template/template.check.ts';
import { type Finding, finding } from '../workflow/workflow.finding.ts';
import type { ContentBody } from './content.body.ts';
import type { CheckContext } from './content.check.ts';
import { LIMITS } from './content.limits.ts';

type TextField =
  | 'displayName'
  | 'plainLanguage'
  | 'summary'
  | 'clinicalContext'
  | 'billingOverride'
  | 'seoTitle'
  | 'seoDescription'
  | 'editorNote';

const FIELDS: readonly { field: TextField; label: string; need: 'core' | 'page' | 'optional' }[] = [
  { field: 'displayName', label: 'Display name', need: 'core' },
  { field: 'plainLanguage', label: 'Plain language', need: 'core' },
  { field: 'summary', label: 'Summary', need: 'page' },
  { field: 'clinicalContext', label: 'Clinical context', need: 'page' },
  { field: 'billingOverride', label: 'Billing text', need: 'optional' },
  { field: 'seoTitle', label: 'Search title', need: 'optional' },
  { field: 'seoDescription', label: 'Search description', need: 'optional' },
  { field: 'editorNote', label: 'Editor note', need: 'optional' },
];

/** Presence, lengths, placeholders and addresses of the single texts. */
export function checkTexts(body: ContentBody, context: CheckContext): Finding[] {
  const findings: Finding[] = [];
  for (const { field, label, need } of FIELDS) {
    const value = body[field];
    if (value === '') {
      if (need === 'core')
        findings.push(finding('REQUIRED', field, 'BLOCK', `${label} is needed before a page can go out.`));
      if (need === 'page') findings.push(finding('MISSING', field, 'WARN', `${label} is not written yet.`));
      continue;
    }
    findings.push(
      ...lengthFindings(field, label, value, LIMITS[field]),
      ...(field === 'displayName' ? [] : placeholderFindings(field, value)),
    );
  }
  findings.push(...nameFindings('displayName', 'A display name', body.displayName));
  body.synonyms.forEach(({ text }, at) => {
    findings.push(...nameFindings(`synonyms.${at}.text`, 'A synonym', text));
  });
  if (body.billingOverride !== '' && !isWebAddress(body.billingSourceUrl))
    findings.push(
      finding(
        'SOURCE_NEEDED',
        'billingSourceUrl',
        'BLOCK',
        'Give the https address of the source of the billing text.',
      ),
    );
  const taken = body.displayName === '' ? null : context.nameTakenBy(body.displayName);
  if (taken)
    findings.push(
      finding(
        'NAME_TAKEN',
        'displayName',
        'BLOCK',
        `${taken} has this display name already. Say what sets this code apart.`,
      ),
    );
  return findings;
}

export function lengthFindings(
  field: string,
  label: string,
  value: string,
  { min, max }: { min: number; max: number },
): Finding[] {
  if (value.length < min)
    return [
      finding('TOO_SHORT', field, 'BLOCK', `${label} has ${value.length} characters; write at least ${min}.`),
    ];
  if (value.length > max)
    return [
      finding('TOO_LONG', field, 'BLOCK', `${label} has ${value.length} characters; ${max} is the limit.`, {
        from: max,
        to: value.length,
      }),
    ];
  return [];
}

/** A name is looked up, sorted and printed as it stands, so nothing in it can follow a release. */
function nameFindings(field: string, label: string, value: string): Finding[] {
  return /[{}]/.test(value)
    ? [finding('NO_PLACEHOLDERS', field, 'BLOCK', `${label} takes no placeholders. Remove the braces.`)]
    : [];
}

export function placeholderFindings(field: string, value: string): Finding[] {
  return checkPlaceholders(value).unknown.map((name) =>
    finding(
      'UNKNOWN_PLACEHOLDER',
      field,
      'BLOCK',
      `There is no placeholder {${name}}. Correct or remove it.`,
    ),
  );
}

/** http and https alone: no script, no file, no address without a host. */
export function isWebAddress(value: string): boolean {
  return /^https?:\/\/[^\s/$.?#][^\s]*$/i.test(value) && URL.canParse(value);
}
