import type { DataSource } from 'typeorm';
import { type CodeSystem, codeSystemOf } from '../code/code.system.ts';
import type { PageBook } from '../edition/edition.page.ts';
import type { EditionSnapshot, LoadedRelease } from '../edition/edition.snapshot.ts';
import { type RvuState, rvuState } from '../rvu/rvu.state.ts';
import type { DraftState } from '../workflow/draft.state.ts';

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
  readonly draftState: DraftState | null;
  readonly draftBy: string | null;
  readonly updatedAt: Date | null;
  /** What a change should apply from: null for a first text, the open draft's release, else the current one. */
  readonly appliesFrom: string | null;
  /** Lower-case text that a search looks through. */
  readonly haystack: string;
}

interface OpenDraft {
  readonly code: string;
  readonly appliesFrom: string;
  readonly state: DraftState;
  readonly by: string;
  readonly updatedAt: Date;
}

type Published = Omit<CatalogEntry, 'draftState' | 'draftBy'>;

/** Every code of a release and every code with words, as editors see them. */
export class CodeCatalog {
  private readonly source: DataSource;
  private kept: { snapshot: EditionSnapshot; releaseId: string; entries: readonly Published[] } | null = null;

  constructor(source: DataSource) {
    this.source = source;
  }

  async entries(book: PageBook, release: LoadedRelease): Promise<CatalogEntry[]> {
    const drafts = new Map((await this.openDrafts()).map((draft) => [draft.code, draft]));
    const entries: CatalogEntry[] = this.published(book, release).map((entry) => {
      const draft = drafts.get(entry.code);
      drafts.delete(entry.code);
      return draft ? withDraft(entry, draft) : { ...entry, draftState: null, draftBy: null };
    });
    for (const draft of drafts.values()) entries.push(withDraft(describe(draft.code, book, release), draft));
    return entries;
  }

  private published(book: PageBook, release: LoadedRelease): readonly Published[] {
    const { kept } = this;
    if (kept?.snapshot === book.snapshot && kept.releaseId === release.facts.id) return kept.entries;
    const codes = new Set([...release.figures.codes, ...book.snapshot.parts.contents.keys()]);
    const entries = [...codes].sort().map((code) => describe(code, book, release));
    this.kept = { snapshot: book.snapshot, releaseId: release.facts.id, entries };
    return entries;
  }

  private openDrafts(): Promise<OpenDraft[]> {
    return this.source.query(
      `SELECT DISTINCT ON (d.code) d.code, d.applies_from AS "appliesFrom", d.state, p.name AS by,
         d.updated_at AS "updatedAt"
       FROM content_draft d JOIN person p ON p.id = d.updated_by
       WHERE d.state <> 'CLOSED' ORDER BY d.code, d.updated_at DESC`,
    );
  }
}

function describe(code: string, book: PageBook, release: LoadedRelease): Published {
  const rows = release.figures.rowsOf(code);
  const base = rows.find(({ modifier }) => modifier === '') ?? rows[0];
  const content = book.snapshot.contentOf(code, release.facts);
  const { section, subsection } = book.snapshot.parts.sections.placeOf(code);
  const title = book.title(code, release) ?? content?.body.displayName ?? code;
  const synonyms = content?.body.synonyms.map(({ text }) => text) ?? [];
  return {
    code,
    title,
    descriptor: base?.descriptor ?? null,
    system: codeSystemOf(code),
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
    updatedAt: content?.publishedAt ?? null,
    appliesFrom: content ? release.facts.name : null,
    haystack: [code, title, ...synonyms, base?.descriptor ?? ''].join('\n').toLowerCase(),
  };
}

function statusOf(origin: string | null): ContentStatus {
  if (origin === null) return 'NONE';
  return origin === 'STARTER' || origin === 'IMPORTED' ? origin : 'REVIEWED';
}

function withDraft(entry: Published, draft: OpenDraft): CatalogEntry {
  return {
    ...entry,
    contentStatus: 'DRAFT',
    draftState: draft.state,
    draftBy: draft.by,
    updatedAt: draft.updatedAt,
    appliesFrom: draft.appliesFrom || null,
  };
}
