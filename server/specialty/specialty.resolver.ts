import { Arg, Authorized, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql';
import { type EditorContext, editorOf } from '../auth/editor.context.ts';
import type { Permission } from '../auth/role.permission.ts';
import { FindingsType } from '../workflow/finding.type.ts';
import { plainText } from '../workflow/plain.text.ts';
import type { SpecialtyOutcome, SpecialtyService } from './specialty.service.ts';
import {
  SaveSpecialtyInput,
  SpecialtyTableResult,
  SpecialtyTableType,
  StaleSpecialtyTable,
} from './specialty.type.ts';

@Resolver()
export class SpecialtyResolver {
  constructor(private readonly service: SpecialtyService) {}

  @Authorized<Permission>('READ')
  @Query(() => SpecialtyTableType, { description: 'The vocabulary of specialties with its version.' })
  specialtyTable() {
    return this.service.table();
  }

  @Authorized<Permission>('PUBLISH')
  @Mutation(() => SpecialtyTableResult, {
    description: 'Adds a specialty or renames one. Works at once on every page that names it.',
  })
  async saveSpecialty(
    @Arg('input', () => SaveSpecialtyInput) input: SaveSpecialtyInput,
    @Ctx() context: EditorContext,
  ) {
    const { slug, name, schemaOrg, version, clientKey } = input;
    const specialty = { slug, name: plainText('name', name, 200), schemaOrg: schemaOrg || null };
    return shown(await this.service.save(specialty, version, editorOf(context), clientKey ?? null));
  }

  @Authorized<Permission>('PUBLISH')
  @Mutation(() => SpecialtyTableResult, {
    description:
      'Takes out a specialty that neither published words nor an open draft names. With the same client key again it is answered by the vocabulary as it stands.',
  })
  async removeSpecialty(
    @Arg('slug') slug: string,
    @Arg('version', () => Int) version: number,
    @Arg('clientKey', () => ID, { nullable: true }) clientKey: string | null,
    @Ctx() context: EditorContext,
  ) {
    return shown(await this.service.remove(slug, version, editorOf(context), clientKey));
  }
}

function shown(outcome: SpecialtyOutcome) {
  if ('table' in outcome) return outcome.table;
  return 'stale' in outcome ? new StaleSpecialtyTable(outcome.stale) : new FindingsType(outcome.findings);
}
