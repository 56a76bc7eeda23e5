import { type CodeSystem, codeSystemOf } from '../code/code.system.ts';
import { missingParts, type PagePart } from '../content/content.missing.ts';
import type { PageBook } from '../edition/edition.page.ts';
import type { LoadedRelease } from '../edition/edition.snapshot.ts';
import { type RvuState, rvuState } from '../rvu/rvu.state.ts';
import type { DraftState } from '../workflow/draft.state.ts';
import type { Assignee, CodeStanding } from './code.standing.ts';

export type ContentStatus = 'NONE' | 'DRAFT' | 'STARTER' | 'IMPORTED' | 'REVIEWED';

/** One line of the editors' list of codes. */
export interface CatalogEntry {
  readonly code: string;
  readonly title: string;
  /** For signed-in staff, whatever the licence says about delivery. */
  readonly descriptor: string | null;
  readonly system: CodeSystem;
  readonly section: string;
  readonly sectionName: string;
  readonly subsection: string | null;
  readonly subsectionName: string | null;
  readonly specialties: readonly string[];
  readonly state: RvuState;
  readonly status: string | null;
  readonly work: string | null;
  /** Null where CMS says NA: the printed number then repeats the other setting. */
  readonly nonFacilityTotal: string | null;
  readonly facilityTotal: string | null;
  readonly contentRevision: number;
  readonly contentStatus: ContentStatus;
  /** What the published words do not say; nothing where no words are published or the code is out of use. */
  readonly missing: readonly PagePart[];
  readonly draftState: DraftState | null;
  readonly draftBy: string | null;
  /** What the open draft calls it, where that is another name. */
  readonly draftName: string | null;
  readonly isStale: boolean;
  readonly assignee: Assignee | null;
  readonly updatedAt: Date | null;
  /** What a change should apply from: null for a first text, the open draft's release, else the current one. */
  readonly appliesFrom: string | null;
  /** What it is called: title, synonyms, descriptor, and the names of its open draft. */
  readonly names: readonly string[];
}

/** A code as it is published, with nobody at work on it. */
export function publishedEntry(code: string, book: PageBook, release: LoadedRelease): CatalogEntry {
  const rows = release.figures.rowsOf(code);
  const base = rows.find(({ modifier }) => modifier === '') ?? rows[0];
  const content = book.snapshot.contentOf(code, release.facts);
  const { section, subsection } = book.snapshot.parts.sections.placeOf(code);
  const title = book.title(code, release) ?? content?.body.displayName ?? code;
  const synonyms = content?.body.synonyms.map(({ text }) => text) ?? [];
  return {
    ...{ code, title, descriptor: base?.descriptor ?? null, system: codeSystemOf(code) },
    section: section.slug,
    sectionName: section.name,
    subsection: subsection?.slug ?? null,
    subsectionName: subsection?.name ?? null,
    specialties: content?.body.specialties ?? [],
    state: rvuState(rows),
    status: base?.status ?? null,
    work: base?.work ?? null,
    nonFacilityTotal: base && !base.isNonFacilityNa ? base.nonFacilityTotal : null,
    facilityTotal: base && !base.isFacilityNa ? base.facilityTotal : null,
    contentRevision: content?.number ?? 0,
    contentStatus: statusOf(content?.origin ?? null),
    missing: content && !content.isRetired ? missingParts(content.body) : [],
    ...{ draftState: null, draftBy: null, draftName: null, isStale: false, assignee: null },
    updatedAt: content?.publishedAt ?? null,
    appliesFrom: content ? release.facts.name : null,
    names: [title, ...synonyms, ...(base?.descriptor ? [base.descriptor] : [])],
  };
}

function statusOf(origin: string | null): ContentStatus {
  if (origin === null) return 'NONE';
  return origin === 'STARTER' || origin === 'IMPORTED' ? origin : 'REVIEWED';
}

/** The same code with who is at work on it. */
export function standingEntry(entry: CatalogEntry, { draft, isStale, assignee }: CodeStanding): CatalogEntry {
  if (!draft) return { ...entry, isStale, assignee };
  const isRenamed = draft.name !== '' && draft.name !== entry.title;
  return {
    ...entry,
    ...{ isStale, assignee, contentStatus: 'DRAFT' },
    draftState: draft.state,
    draftBy: draft.by,
    draftName: isRenamed ? draft.name : null,
    updatedAt: draft.updatedAt,
    appliesFrom: draft.appliesFrom || null,
    names: [...entry.names, ...(isRenamed ? [draft.name] : []), ...draft.synonyms],
  };
}
