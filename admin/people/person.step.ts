import type { PersonFieldsFragment } from '../gql/graphql.ts';

export interface PersonStepProps {
  readonly person: PersonFieldsFragment;
  readonly onClose: () => void;
}
