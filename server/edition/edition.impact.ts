import type { SectionFacts } from '../code/section.facts.ts';
import { SectionLookup } from '../code/section.lookup.ts';
import { StepRefused } from '../errors.ts';
import type { Alteration } from '../event/alteration.table.ts';
import type { RvuState } from '../rvu/rvu.state.ts';
import type { SpecialtyFacts } from '../specialty/specialty.facts.ts';
import type { TemplateGroup } from '../template/template.default.ts';
import { groupOf } from '../template/template.key.ts';
import { type NewText, withText } from '../template/template.table.ts';
import { comparePages } from './edition.alteration.ts';
import type { PageBook } from './edition.page.ts';
import { type AlteredSentence, alteredSentence } from './edition.sentence.ts';
import { type SnapshotParts, sortedBy } from './edition.snapshot.ts';

/** A page that a change would alter. */
export interface ImpactSample extends AlteredSentence {
  readonly code: string;
  readonly title: string;
  readonly state: RvuState;
}

/** What a change would do to the pages of one release. */
export interface Impact {
  readonly release: string;
  readonly altered: number;
  /** Pages of the release, those of codes that it lacks included. */
  readonly of: number;
  readonly byState: readonly { readonly state: RvuState; readonly count: number }[];
  /** A few of each state. */
  readonly samples: readonly ImpactSample[];
}

/** A change that is not published yet. */
export interface PartsChange {
  readonly parts: Partial<SnapshotParts>;
  readonly withApart: boolean;
}

/** Groups whose texts stand in fields with arguments too. */
const SAID_APART: readonly TemplateGroup[] = ['Payment', 'History', 'Comparison'];
const SAMPLES_PER_STATE = 3;

/** Works out what a change would alter, one at a time for each person: whoever asks again stops the count before. */
export class ImpactDesk {
  private readonly book: () => PageBook;
  private readonly running = new Map<string, AbortController>();

  constructor(book: () => PageBook) {
    this.book = book;
  }

  /** The texts in force with others for these keys. */
  templateChange(texts: readonly NewText[]): PartsChange {
    const { templates } = this.book().snapshot.parts;
    return {
      parts: { templates: texts.reduce((said, { key, text }) => withText(said, key, text), templates) },
      withApart: texts.some(
        ({ key }) => SAID_APART.includes(groupOf(key)) || key.startsWith('indicator.status.'),
      ),
    };
  }

  /** Another range table: sections, and with them the cohorts of every release. */
  sectionChange(sections: readonly SectionFacts[]): PartsChange {
    const lookup = new SectionLookup(sections);
    const { releases } = this.book().snapshot.parts;
    return { parts: { sections: lookup, releases: sortedBy(lookup, releases) }, withApart: true };
  }

  specialtyChange(specialties: readonly SpecialtyFacts[]): PartsChange {
    const bySlug = new Map(specialties.map((specialty) => [specialty.slug, specialty]));
    return { parts: { specialties: bySlug }, withApart: false };
  }

  /**
   * Before publication: how many pages of a release a change would alter, with samples of each state.
   * @throws StepRefused when the same person asked again meanwhile
   */
  async impact(personId: string, change: PartsChange, releaseId: string): Promise<Impact> {
    this.running
      .get(personId)
      ?.abort(new StepRefused('This count was stopped, since you asked for another one.'));
    const controller = new AbortController();
    this.running.set(personId, controller);
    try {
      return await this.count(change, releaseId, controller.signal);
    } finally {
      if (this.running.get(personId) === controller) this.running.delete(personId);
    }
  }

  /** At publication: the altered pages of every release that is delivered. */
  async alterations({ parts, withApart }: PartsChange): Promise<Alteration[]> {
    const before = this.book();
    const after = before.over(parts);
    const alterations: Alteration[] = [];
    for (const { facts } of before.snapshot.releases) {
      const codes: string[] = [];
      await comparePages(before, after, facts.id, { withApart, onAltered: ({ code }) => codes.push(code) });
      if (codes.length > 0) alterations.push({ releaseId: facts.id, codes });
    }
    return alterations;
  }

  private async count({ parts, withApart }: PartsChange, releaseId: string, signal: AbortSignal) {
    const before = this.book();
    const counts = new Map<RvuState, number>();
    const samples: ImpactSample[] = [];
    const of = await comparePages(before, before.over(parts), releaseId, {
      withApart,
      signal,
      onAltered: (altered) => {
        const { state, title } = altered.before.page;
        const count = (counts.get(state) ?? 0) + 1;
        counts.set(state, count);
        if (count <= SAMPLES_PER_STATE)
          samples.push({ code: altered.code, title, state, ...alteredSentence(altered) });
      },
    });
    const byState = [...counts].map(([state, count]) => ({ state, count }));
    const release = before.snapshot.releases.find(({ facts }) => facts.id === releaseId)?.facts.name ?? '';
    return { release, altered: byState.reduce((sum, { count }) => sum + count, 0), of, byState, samples };
  }
}
