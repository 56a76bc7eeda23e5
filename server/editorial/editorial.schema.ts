import type { GraphQLSchema } from 'graphql';
import { type AuthChecker, buildSchemaSync } from 'type-graphql';
import type { DataSource } from 'typeorm';
import { recordAct } from '../audit/audit.service.ts';
import { ApiTokenResolver } from '../auth/api-token.resolver.ts';
import { ApiTokenService } from '../auth/api-token.service.ts';
import type { EditorContext } from '../auth/editor.context.ts';
import { InvitationService } from '../auth/invitation.service.ts';
import { PersonResolver } from '../auth/person.resolver.ts';
import { PersonService } from '../auth/person.service.ts';
import { allows, type Permission } from '../auth/role.permission.ts';
import { SessionService } from '../auth/session.service.ts';
import { SignInResolver } from '../auth/sign-in.resolver.ts';
import { SignInService } from '../auth/sign-in.service.ts';
import { SignInThrottle } from '../auth/sign-in.throttle.ts';
import { BulkService } from '../bulk/bulk.service.ts';
import type { Clock } from '../clock.ts';
import { SectionResolver } from '../code/section.resolver.ts';
import { SectionService } from '../code/section.service.ts';
import { DraftDesk } from '../content/draft.desk.ts';
import { draftCheck } from '../content/draft.expect.ts';
import { DraftResolver } from '../content/draft.resolver.ts';
import { DraftService } from '../content/draft.service.ts';
import { OfferResolver } from '../content/offer.resolver.ts';
import { OfferService } from '../content/offer.service.ts';
import { PublishSeveral } from '../content/publish.several.ts';
import { RetirementResolver } from '../content/retirement.resolver.ts';
import { RetirementService } from '../content/retirement.service.ts';
import { RevisionResolver } from '../content/revision.resolver.ts';
import { SaveResolver } from '../content/save.resolver.ts';
import { ScheduleResolver } from '../content/schedule.resolver.ts';
import { ScheduleService } from '../content/schedule.service.ts';
import { codesNamingSpecialty } from '../content/specialty.use.ts';
import { WorkflowResolver } from '../content/workflow.resolver.ts';
import { WorkflowService } from '../content/workflow.service.ts';
import type { ReadingSource } from '../db/reading.source.ts';
import { ImpactDesk } from '../edition/edition.impact.ts';
import type { PageBook } from '../edition/edition.page.ts';
import { Forbidden, Unauthenticated } from '../errors.ts';
import { QueueService } from '../queue/queue.service.ts';
import { ImportRuns } from '../release/import-run.table.ts';
import { ReleaseResolver } from '../release/release.resolver.ts';
import { ReleaseService } from '../release/release.service.ts';
import { CommentChange } from '../review/comment.change.ts';
import { CommentResolver } from '../review/comment.resolver.ts';
import { CommentService } from '../review/comment.service.ts';
import { MentionService } from '../review/mention.service.ts';
import { PresenceResolver } from '../review/presence.resolver.ts';
import { PresenceService } from '../review/presence.service.ts';
import { ReviewDesk } from '../review/review.desk.ts';
import { ReviewResolver } from '../review/review.resolver.ts';
import { ReviewService } from '../review/review.service.ts';
import { ReleaseDifferences } from '../rvu/release.difference.ts';
import { SettingResolver } from '../setting/setting.resolver.ts';
import { SettingService } from '../setting/setting.service.ts';
import { SpecialtyResolver } from '../specialty/specialty.resolver.ts';
import { SpecialtyService } from '../specialty/specialty.service.ts';
import { TemplateDesk } from '../template/template.desk.ts';
import { TemplateResolver } from '../template/template.resolver.ts';
import { TemplateService } from '../template/template.service.ts';
import { TemplateRevisionResolver } from '../template/template-revision.resolver.ts';
import { TemplateScheduleResolver } from '../template/template-schedule.resolver.ts';
import { TemplateSchedules } from '../template/template-schedule.service.ts';
import { TemplateWorkflowResolver } from '../template/template-workflow.resolver.ts';
import { type AlteredBy, TemplateWorkflow } from '../template/template-workflow.service.ts';
import { claimKey } from '../workflow/client.key.ts';
import { WorklistDesk } from '../worklist/worklist.desk.ts';
import { WorklistKeeper } from '../worklist/worklist.keeper.ts';
import { WorklistResolver } from '../worklist/worklist.resolver.ts';
import { WorklistService } from '../worklist/worklist.service.ts';
import { AuditResolver } from './audit.resolver.ts';
import { chosenCodes } from './bulk.choice.ts';
import { BulkResolver } from './bulk.resolver.ts';
import { CodeCatalog } from './code.catalog.ts';
import { listedCodes } from './code.listed.ts';
import { CodeResolver } from './code.resolver.ts';
import { CodeViewResolver } from './code-view.resolver.ts';
import { CodeViewService } from './code-view.service.ts';
import { HomeResolver } from './home.resolver.ts';
import { ImpactResolver } from './impact.resolver.ts';
import { ImportRunResolver } from './import-run.resolver.ts';
import { queueCodes } from './queue.codes.ts';
import { QueueResolver } from './queue.resolver.ts';
import { ReleaseChangeResolver } from './release-change.resolver.ts';
import { VocabularyResolver } from './vocabulary.resolver.ts';

export interface EditorialParts {
  readonly source: DataSource;
  /** Where long reads go. */
  readonly reading: ReadingSource;
  readonly clock: Clock;
  /** Published pages as of now, for titles, figures and previews. */
  readonly book: () => PageBook;
  /** Where the admin is, for links in invitations. */
  readonly adminUrl: string;
  /** Called when a job for many codes was made. */
  readonly onBulk?: () => void;
}

const RESOLVERS = [
  SignInResolver,
  PersonResolver,
  ApiTokenResolver,
  CodeResolver,
  DraftResolver,
  WorkflowResolver,
  ScheduleResolver,
  RetirementResolver,
  RevisionResolver,
  SaveResolver,
  OfferResolver,
  ReviewResolver,
  CommentResolver,
  PresenceResolver,
  WorklistResolver,
  QueueResolver,
  BulkResolver,
  ReleaseResolver,
  ReleaseChangeResolver,
  ImportRunResolver,
  VocabularyResolver,
  TemplateResolver,
  TemplateWorkflowResolver,
  TemplateRevisionResolver,
  TemplateScheduleResolver,
  SectionResolver,
  SpecialtyResolver,
  ImpactResolver,
  SettingResolver,
  AuditResolver,
  CodeViewResolver,
  HomeResolver,
] as const;

/**
 * The editors' schema, put together from the rooms' resolvers. Every field but `me` and signing in needs a
 * permission. Without parts it can be printed, not asked.
 */
export function editorialSchema(parts: EditorialParts | null): GraphQLSchema {
  const instances = new Map<unknown, object>(
    parts ? resolversFor(parts).map((resolver) => [resolver.constructor, resolver]) : [],
  );
  return buildSchemaSync({
    resolvers: RESOLVERS,
    container: { get: (resolver: unknown) => instances.get(resolver) },
    ...(parts ? { authChecker: permissionChecker(parts.source) } : { authChecker: () => false }),
    orphanedTypes: [],
    validate: false,
  });
}

function resolversFor({ source, reading, clock, book, adminUrl, onBulk }: EditorialParts): object[] {
  const sessions = new SessionService(source, clock);
  const persons = new PersonService(source, sessions, clock);
  const throttle = new SignInThrottle(source, clock);
  const invitations = new InvitationService(source, sessions, clock, throttle, claimKey);
  const signIns = new SignInService(source, sessions, throttle);
  const drafts = new DraftService(source, clock);
  const check = draftCheck(clock);
  const workflow = new WorkflowService(source, clock, check);
  const desk = new DraftDesk(source, workflow, clock);
  const releases = new ReleaseService(source, clock);
  const catalog = new CodeCatalog(source, reading);
  const impacts = new ImpactDesk(book);
  const alteredBy: AlteredBy = (texts) => impacts.alterations(impacts.templateChange(texts));
  const work = new WorklistService(source, clock, new WorklistKeeper(source, clock));
  return [
    new SignInResolver(signIns, invitations),
    new PersonResolver(persons, invitations, adminUrl),
    new ApiTokenResolver(new ApiTokenService(source, clock, claimKey), source.manager),
    new CodeResolver(catalog, book, clock),
    new CodeViewResolver(new CodeViewService(source, clock)),
    new HomeResolver(source, catalog, book, clock),
    new DraftResolver(drafts, desk),
    new WorkflowResolver(workflow, drafts, desk, new PublishSeveral(source, clock, check, alteredBy)),
    new ScheduleResolver(source, new ScheduleService(source, clock, check), desk),
    new RetirementResolver(new RetirementService(source, clock)),
    new RevisionResolver(source),
    new SaveResolver(source, drafts, desk),
    new OfferResolver(new OfferService(source, clock), desk),
    ...reviewResolvers({ source, clock }),
    new QueueResolver(new QueueService(source, clock, () => queueCodes(catalog, book(), clock()))),
    new BulkResolver(
      new BulkService(
        source,
        clock,
        (selection) =>
          chosenCodes(
            selection,
            (filter) => listedCodes(catalog, book(), clock(), filter),
            (filter) => work.codes(filter),
          ),
        onBulk ?? (() => undefined),
      ),
    ),
    new WorklistResolver(work, new WorklistDesk(source)),
    new ReleaseResolver(releases, clock),
    new ReleaseChangeResolver(new ReleaseDifferences(reading, releases), book, clock),
    new ImportRunResolver(new ImportRuns(source)),
    new VocabularyResolver(book),
    new SettingResolver(new SettingService(source, clock)),
    new AuditResolver(reading),
    ...vocabularyResolvers({ source, clock, book }, impacts, alteredBy),
  ];
}

/** What colleagues do with a draft together. */
function reviewResolvers({ source, clock }: Pick<EditorialParts, 'source' | 'clock'>): object[] {
  return [
    new ReviewResolver(new ReviewService(source, clock), new ReviewDesk(source)),
    new CommentResolver(
      new CommentService(source, clock),
      new MentionService(source, clock),
      new CommentChange(source, clock),
    ),
    new PresenceResolver(new PresenceService(source)),
  ];
}

/** Templates, sections and specialties: what they alter is compared over all pages before it is written. */
function vocabularyResolvers(
  { source, clock, book }: Pick<EditorialParts, 'source' | 'clock' | 'book'>,
  impacts: ImpactDesk,
  alteredBy: AlteredBy,
): object[] {
  const templates = new TemplateService(source, clock);
  const workflow = new TemplateWorkflow(source, clock, alteredBy);
  const desk = new TemplateDesk(source, templates, workflow);
  const sections = new SectionService(source, clock, (table) =>
    impacts.alterations(impacts.sectionChange(table)),
  );
  const specialties = new SpecialtyService(source, clock, {
    usesOf: codesNamingSpecialty,
    alteredBy: (table) => impacts.alterations(impacts.specialtyChange(table)),
  });
  return [
    new TemplateResolver(source, templates, desk),
    new TemplateWorkflowResolver(workflow, templates, desk),
    new TemplateRevisionResolver(source, templates),
    new TemplateScheduleResolver(source, new TemplateSchedules(source, clock), desk),
    new SectionResolver(sections),
    new SpecialtyResolver(specialties),
    new ImpactResolver(impacts, templates, sections, book, clock),
  ];
}

/** Refuses and records what a role does not allow. */
function permissionChecker(source: DataSource): AuthChecker<EditorContext, Permission> {
  return async ({ context: { person, actor }, info }, permissions) => {
    if (!person) throw new Unauthenticated();
    if (permissions.every((permission) => allows(person.role, permission))) return true;
    await recordAct(source.manager, actor, 'PERMISSION_REFUSED', info.fieldName, { permissions });
    throw new Forbidden(undefined, true);
  };
}
