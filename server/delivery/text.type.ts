import { Field, ObjectType } from 'type-graphql';
import type { Audience, SynonymKind } from '../content/content.body.ts';
import { AudienceEnum, SynonymKindEnum } from '../content/content.enum.ts';
import type { NoticeKind } from '../page/page.view.ts';
import { FaqOriginEnum, NoticeKindEnum } from './delivery.enum.ts';

@ObjectType({ description: 'Another name for the same service.', simpleResolvers: true })
export class Synonym {
  @Field({ description: 'Plain text, as an editor wrote it.' })
  text!: string;
  @Field(() => SynonymKindEnum, { description: 'Who says it: clinicians, patients, or both for short.' })
  kind!: SynonymKind;
}

@ObjectType({ description: 'A question that readers ask, with its answer.', simpleResolvers: true })
export class Faq {
  @Field({ description: 'Plain text.' })
  question!: string;
  @Field({ description: 'Plain text, a blank line between paragraphs. Figures are those of this release.' })
  answer!: string;
  @Field(() => FaqOriginEnum, {
    description: 'An editor wrote it, or a template with the figures of this code.',
  })
  origin!: 'AUTHORED' | 'TEMPLATE';
  @Field(() => AudienceEnum, { description: 'Who asks.' })
  audience!: Audience;
}

@ObjectType({ description: 'What must stand on every page that shows this code.', simpleResolvers: true })
export class Notice {
  @Field(() => NoticeKindEnum, { description: 'What it is about.' })
  kind!: NoticeKind;
  @Field({ description: 'Plain text; copyright lines are printed as the CMS file of the release has them.' })
  text!: string;
}

@ObjectType({ description: 'Who approved the words of a page.', simpleResolvers: true })
export class Reviewer {
  @Field({ description: 'As the person gave it.' })
  name!: string;
  @Field(() => String, { nullable: true, description: 'Letters behind the name: MD, CPC.' })
  credential!: string | null;
}

@ObjectType({ description: 'Where the words of a page come from.', simpleResolvers: true })
export class Source {
  @Field({ description: 'Name of the source, as an editor wrote it.' })
  label!: string;
  @Field({ description: 'http or https address.' })
  url!: string;
}
