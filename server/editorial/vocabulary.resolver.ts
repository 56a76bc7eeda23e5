import { Authorized, Field, ObjectType, Query, Resolver } from 'type-graphql';
import type { Permission } from '../auth/role.permission.ts';
import type { PageBook } from '../edition/edition.page.ts';

@ObjectType()
export class EditorialSpecialty {
  @Field()
  slug!: string;
  @Field()
  name!: string;
}

@ObjectType()
export class EditorialSection {
  @Field()
  slug!: string;
  @Field()
  name!: string;
  @Field(() => String, { nullable: true, description: 'Slug of the section above; null for a section.' })
  parent!: string | null;
}

@Resolver()
export class VocabularyResolver {
  constructor(private readonly book: () => PageBook) {}

  @Authorized<Permission>('READ')
  @Query(() => [EditorialSpecialty], { description: 'The vocabulary of specialties by name.' })
  editorialSpecialties(): EditorialSpecialty[] {
    return [...this.book().snapshot.parts.specialties.values()];
  }

  @Authorized<Permission>('READ')
  @Query(() => [EditorialSection], { description: 'Sections and subsections in their order.' })
  editorialSections(): EditorialSection[] {
    return [...this.book().snapshot.parts.sections.sections];
  }
}
