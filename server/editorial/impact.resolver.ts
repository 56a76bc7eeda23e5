import { Arg, Authorized, Ctx, Query, Resolver } from 'type-graphql';
import { type EditorContext, editorOf } from '../auth/editor.context.ts';
import type { Permission } from '../auth/role.permission.ts';
import type { Clock } from '../clock.ts';
import { changeOf, SectionInput } from '../code/section.input.ts';
import { SectionLookup } from '../code/section.lookup.ts';
import type { SectionService } from '../code/section.service.ts';
import type { ImpactDesk } from '../edition/edition.impact.ts';
import type { PageBook } from '../edition/edition.page.ts';
import type { LoadedRelease } from '../edition/edition.snapshot.ts';
import { BadInput, ReleaseNotFound } from '../errors.ts';
import type { TemplateService } from '../template/template.service.ts';
import { blocks } from '../workflow/workflow.finding.ts';
import { SectionImpact, TemplateImpact } from './impact.type.ts';
import { sectionMoves } from './section.move.ts';

const MOVES_SHOWN = 50;
const MOST_TEXTS = 100;

/** What a change would do to pages, before anybody sees it. */
@Resolver()
export class ImpactResolver {
  constructor(
    private readonly desk: ImpactDesk,
    private readonly templates: TemplateService,
    private readonly sections: SectionService,
    private readonly book: () => PageBook,
    private readonly clock: Clock,
  ) {}

  @Authorized<Permission>('READ')
  @Query(() => TemplateImpact, {
    description:
      'How many pages of the current release a text would alter, with samples. Takes seconds; whoever asks again stops the count before.',
  })
  async templateImpact(
    @Arg('key') key: string,
    @Arg('text') text: string,
    @Ctx() context: EditorContext,
  ): Promise<TemplateImpact> {
    await this.templates.read(key);
    const { facts } = this.current();
    const findings = await this.templates.findings(key, text);
    const impact = blocks(findings)
      ? { release: facts.name, altered: 0, of: 0, byState: [], samples: [] }
      : await this.desk.impact(
          editorOf(context).personId,
          this.desk.templateChange([{ key, text }]),
          facts.id,
        );
    return { ...impact, findings };
  }

  @Authorized<Permission>('READ')
  @Query(() => TemplateImpact, {
    description: 'The same for the drafts of several templates together, as they are saved.',
  })
  async templateDraftsImpact(
    @Arg('keys', () => [String]) keys: string[],
    @Ctx() context: EditorContext,
  ): Promise<TemplateImpact> {
    if (keys.length === 0 || keys.length > MOST_TEXTS)
      throw new BadInput(`Name 1 to ${MOST_TEXTS} templates.`, { field: 'keys' });
    const texts = await Promise.all(keys.map((key) => this.templates.read(key)));
    const change = this.desk.templateChange(texts);
    const { facts } = this.current();
    return { ...(await this.desk.impact(editorOf(context).personId, change, facts.id)), findings: [] };
  }

  @Authorized<Permission>('READ')
  @Query(() => SectionImpact, {
    description: 'Which codes of the current release a section as it shall be, or its removal, would move.',
  })
  async sectionImpact(
    @Arg('input', () => SectionInput) input: SectionInput,
    @Arg('isRemoved', () => Boolean, { defaultValue: false }) isRemoved: boolean,
  ): Promise<SectionImpact> {
    const change = changeOf(input);
    const { sections, findings } = await this.sections.proposal(
      isRemoved ? { ...change, section: null } : change,
    );
    const release = this.current();
    const book = this.book();
    const { codes } = release.figures;
    const moves = sectionMoves(codes, book.snapshot.parts.sections, new SectionLookup(sections));
    return {
      release: release.facts.name,
      moved: moves.length,
      of: codes.length,
      moves: moves
        .slice(0, MOVES_SHOWN)
        .map((move) => ({ ...move, title: book.title(move.code, release) ?? move.code })),
      findings,
    };
  }

  private current(): LoadedRelease {
    const release = this.book().snapshot.current(this.clock());
    if (!release) throw new ReleaseNotFound('that is current', null);
    return release;
  }
}
