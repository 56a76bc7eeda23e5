import { AuditEntry } from './audit/audit.entity.ts';
import { ApiToken } from './auth/api-token.entity.ts';
import { Person } from './auth/person.entity.ts';
import { Session } from './auth/session.entity.ts';
import { SectionEntity } from './code/section.entity.ts';
import { ContentDraft } from './content/draft.entity.ts';
import { ContentOffer } from './content/offer.entity.ts';
import { ContentRevision } from './content/revision.entity.ts';
import { OutboxEvent } from './event/event.entity.ts';
import { ConversionFactorEntity } from './release/conversion-factor.entity.ts';
import { ReleaseEntity } from './release/release.entity.ts';
import { SpecialtyEntity } from './specialty/specialty.entity.ts';
import { TemplateDraft } from './template/template-draft.entity.ts';
import { TemplateRevision } from './template/template-revision.entity.ts';
import { StaleItem } from './worklist/stale-item.entity.ts';

/** Every table that has an entity; the bulk tables of figures are read and written as rows. */
export const ENTITIES = [
  AuditEntry,
  OutboxEvent,
  Person,
  ApiToken,
  Session,
  ReleaseEntity,
  ConversionFactorEntity,
  SectionEntity,
  SpecialtyEntity,
  ContentDraft,
  ContentRevision,
  ContentOffer,
  TemplateDraft,
  TemplateRevision,
  StaleItem,
];
