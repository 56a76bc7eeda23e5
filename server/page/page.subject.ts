import { type CodeSystemFacts, codeSystemFacts, codeSystemOf } from '../code/code.system.ts';
import type { DerivedRelationKind } from '../rvu/rvu.relation.ts';
import type { RvuRow } from '../rvu/rvu.row.ts';
import { isPriced, type RvuState, rvuState } from '../rvu/rvu.state.ts';
import type { PageInput } from './page.input.ts';
import { mayShowDescriptor } from './page.licence.ts';
import type { Lifecycle } from './page.view.ts';

const MODIFIER_ORDER = ['', '26', 'TC', '53'];

/** The code of a page as its rows describe it. */
export class PageSubject {
  readonly input: PageInput;
  readonly system: CodeSystemFacts;
  readonly state: RvuState;
  readonly lifecycle: Lifecycle;
  /** Base row first, then 26, TC and 53. */
  readonly rows: readonly RvuRow[];
  readonly base: RvuRow | null;
  /** CMS short descriptor where its owner's licence allows it. */
  readonly descriptor: string | null;

  constructor(input: PageInput) {
    this.input = input;
    this.system = codeSystemFacts(codeSystemOf(input.code));
    this.rows = inModifierOrder(input.rows);
    this.base = this.row('');
    this.state = rvuState(this.rows);
    this.lifecycle =
      input.content?.isRetired === true ? 'RETIRED' : this.rows.length === 0 ? 'ABSENT' : 'ACTIVE';
    const printed = (this.base ?? this.rows[0])?.descriptor.trim() ?? '';
    this.descriptor = printed !== '' && mayShowDescriptor(input.code, input.licence) ? printed : null;
  }

  row(modifier: string): RvuRow | null {
    return this.rows.find((row) => row.modifier === modifier) ?? null;
  }

  /** Modifiers with a row of their own: 26, TC, 53. */
  get modifiers(): string[] {
    return this.rows.flatMap(({ modifier }) => (modifier === '' ? [] : [modifier]));
  }

  /** Those of them that Medicare prices. */
  get paidModifiers(): string[] {
    return this.rows.flatMap((row) => (row.modifier !== '' && isPriced(row) ? [row.modifier] : []));
  }

  get isPriced(): boolean {
    return this.base !== null && isPriced(this.base);
  }

  /** Codes that are certainly the whole or a part of the same test. */
  siblings(kind: DerivedRelationKind): string[] {
    return this.input.relations.flatMap((relation) =>
      relation.kind === kind && relation.ground === 'PARTS' ? [relation.code] : [],
    );
  }
}

/** Base row first, then 26, TC and 53. */
export function inModifierOrder(rows: readonly RvuRow[]): readonly RvuRow[] {
  return rows.length < 2 ? rows : rows.toSorted(byModifier);
}

function byModifier(left: RvuRow, right: RvuRow): number {
  return MODIFIER_ORDER.indexOf(left.modifier) - MODIFIER_ORDER.indexOf(right.modifier);
}
