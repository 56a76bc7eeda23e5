/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** What Medicare does with a code in a release: exactly one, from all rows of the code. */
export type RvuState =
  /** Priced by base units and time (status J). */
  | 'ANESTHESIA'
  /** Paid as part of another service (status B or P). */
  | 'BUNDLED'
  /** Listed with a modifier only. */
  | 'COMPONENT_ONLY'
  /** The contractor sets the price (status C). */
  | 'CONTRACTOR_PRICED'
  /** Medicare asks for another code (status I). */
  | 'INVALID_FOR_MEDICARE'
  /** RVUs are printed with a plus sign, and Medicare does not use them. */
  | 'LISTED_NOT_USED'
  /** Reports a measure; there is no payment (status M). */
  | 'MEASURE'
  /** Not covered (status N). */
  | 'NOT_COVERED'
  /** This release has no row for the code. */
  | 'NOT_IN_FILE'
  /** Paid by another schedule or excluded by law (status X or E). */
  | 'OTHER_SCHEDULE'
  /** Priced by RVUs, with physician work. */
  | 'PAID'
  /** Priced, no work: done by staff under a physician (PC/TC 5). */
  | 'PAID_INCIDENT_TO'
  /** Priced, no work, for another reason. */
  | 'PAID_NO_WORK'
  /** Priced, no work: the technical part alone (PC/TC 3). */
  | 'PAID_TECHNICAL_ONLY'
  /** Covered in special circumstances; the contractor sets the price (status R). */
  | 'RESTRICTED'
  /** Covered in special circumstances; RVUs are printed (status R). */
  | 'RESTRICTED_VALUED'
  /** The whole is priced by the contractor; the professional part by RVUs. */
  | 'SPLIT';

export type PageQueryVariables = Exact<{
  code: string;
}>;


export type PageQuery = { codePage: { __typename: 'CodePage', id: string, code: string, title: string, summary: string | null, updatedAt: string, rvu: { work: string, nonFacilityTotal: string } | null, release: { name: string } } | null };

export type ListQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ListQuery = { codePages: { totalCount: number, nodes: Array<{ id: string, code: string, title: string, state: RvuState }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };


export const PageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Page"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CodeValue"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"codePage"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"rvu"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"work"}},{"kind":"Field","name":{"kind":"Name","value":"nonFacilityTotal"}}]}},{"kind":"Field","name":{"kind":"Name","value":"release"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}}]}}]}}]} as unknown as DocumentNode<PageQuery, PageQueryVariables>;
export const ListDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"List"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"codePages"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<ListQuery, ListQueryVariables>;