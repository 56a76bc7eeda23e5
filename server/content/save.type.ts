import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { PersonRef } from '../auth/person.type.ts';
import { CodeValueScalar, DateTimeScalar, ReleaseNameScalar } from '../schema/schema.scalar.ts';
import type { ContentBody } from './content.body.ts';
import { ContentBodyType } from './content.type.ts';
import type { KeptSave } from './save.table.ts';

type Ref<T> = T;

@ObjectType({ description: 'One save of a draft. What was saved is never written over.' })
export class DraftSave {
  @Field(() => Int, { description: 'The version of the draft that it made.' })
  version: number;
  @Field(() => PersonRef)
  savedBy: Ref<PersonRef>;
  @Field(() => DateTimeScalar)
  savedAt: Date;
  @Field({ description: 'False after a month for what its writer saved over within half an hour.' })
  hasWords: boolean;

  constructor(save: KeptSave) {
    this.version = save.version;
    this.savedBy = new PersonRef({ id: save.savedById, name: save.savedByName });
    this.savedAt = save.savedAt;
    this.hasWords = save.hasWords;
  }
}

@ObjectType()
export class DraftSaves {
  @Field(() => [DraftSave], { description: 'Newest first, those of drafts that ended among them.' })
  items: Ref<DraftSave[]>;
  @Field(() => Int)
  total: number;

  constructor({ items, total }: { items: readonly KeptSave[]; total: number }) {
    this.items = items.map((save) => new DraftSave(save));
    this.total = total;
  }
}

@ObjectType({ description: 'A save with its words.' })
export class DraftSaveWords extends DraftSave {
  @Field(() => ContentBodyType)
  body: ContentBody;

  constructor(save: KeptSave & { readonly body: ContentBody }) {
    super(save);
    this.body = save.body;
  }
}

@InputType()
export class RestoreSaveInput {
  @Field(() => CodeValueScalar)
  code!: string;
  @Field(() => ReleaseNameScalar, { nullable: true, description: 'Null: from the beginning.' })
  appliesFrom?: string | null;
  @Field(() => Int, { description: 'Version of the draft that the restored words replace.' })
  version!: number;
  @Field(() => Int, { description: 'Version of the save to bring back.' })
  save!: number;
  @Field(() => ID, {
    nullable: true,
    description: 'The same key again gives the same answer and writes nothing twice.',
  })
  clientKey?: string | null;
}
