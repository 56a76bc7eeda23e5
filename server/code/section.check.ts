import { type Finding, finding } from '../workflow/workflow.finding.ts';
import { isCodeValue, shapeOf } from './code.value.ts';
import type { SectionFacts, SectionRange } from './section.facts.ts';
import { widthOf } from './section.lookup.ts';

const NAME_LIMIT = 80;
const RANGES_LIMIT = 100;
const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** What stands against a section in the table that it would be part of; empty when it may be saved. */
export function sectionFindings(section: SectionFacts, table: readonly SectionFacts[]): Finding[] {
  return [
    ...nameFindings(section),
    ...parentFindings(section, table),
    ...(section.ranges.length > RANGES_LIMIT
      ? [blocked('TOO_MANY', 'ranges', `Keep to ${RANGES_LIMIT} ranges.`)]
      : section.ranges.flatMap((range, at) => rangeFindings(section, range, at, table))),
  ];
}

/** What stands against taking a section out. */
export function removalFindings(slug: string, table: readonly SectionFacts[]): Finding[] {
  const children = table.filter(({ parent }) => parent === slug);
  return children.length === 0
    ? []
    : [blocked('HAS_SUBSECTIONS', 'slug', `Remove its ${children.length} subsections first.`)];
}

function nameFindings({ slug, name }: SectionFacts): Finding[] {
  const findings: Finding[] = [];
  if (!SLUG.test(slug) || slug.length > NAME_LIMIT)
    findings.push(blocked('BAD_SLUG', 'slug', 'A slug has small letters, digits and single hyphens.'));
  if (name === '' || name.length > NAME_LIMIT)
    findings.push(blocked('BAD_NAME', 'name', `Give a name of 1 to ${NAME_LIMIT} characters.`));
  return findings;
}

/** Two levels: a section, and subsections of it. */
function parentFindings({ slug, parent }: SectionFacts, table: readonly SectionFacts[]): Finding[] {
  if (parent === null) return [];
  const above = table.find((section) => section.slug === parent);
  if (!above) return [blocked('UNKNOWN_PARENT', 'parent', `There is no section ${parent}.`)];
  if (above.parent !== null || parent === slug)
    return [blocked('TOO_DEEP', 'parent', `${above.name} is a subsection; only sections have subsections.`)];
  if (table.some((section) => section.parent === slug))
    return [blocked('TOO_DEEP', 'parent', 'It has subsections of its own, so it stays a section.')];
  return [];
}

function rangeFindings(
  section: SectionFacts,
  range: SectionRange,
  at: number,
  table: readonly SectionFacts[],
): Finding[] {
  const field = `ranges.${at}`;
  const { from, to } = range;
  if (!isCodeValue(from) || !isCodeValue(to))
    return [blocked('BAD_CODE', field, 'Both ends are codes of five digits or capitals, like 96932.')];
  if (shapeOf(from) !== shapeOf(to))
    return [
      blocked('TWO_SHAPES', field, `${from} and ${to} are codes of different kinds; no code lies between.`),
    ];
  if (from > to) return [blocked('BACKWARDS', field, `${from} comes after ${to}.`)];
  return table.flatMap((other) =>
    other.ranges
      .filter((its, index) => (other.slug !== section.slug || index < at) && claimsSame(range, its))
      .filter(() => other.slug === section.slug || isSection(other) === isSection(section))
      .map((its) =>
        blocked(
          'AMBIGUOUS',
          field,
          `${from}-${to} is as wide as ${its.from}-${its.to} of ${other.name} and shares codes with it: nothing would decide between them.`,
        ),
      ),
  );
}

/** Equally specific and with a code in common. */
function claimsSame(range: SectionRange, other: SectionRange): boolean {
  return (
    shapeOf(range.from) === shapeOf(other.from) &&
    widthOf(range.from, range.to) === widthOf(other.from, other.to) &&
    range.from <= other.to &&
    other.from <= range.to
  );
}

function isSection({ parent }: SectionFacts): boolean {
  return parent === null;
}

function blocked(rule: string, field: string, message: string): Finding {
  return finding(rule, field, 'BLOCK', message);
}
