import { graphql } from '../gql/gql.ts';

export const RELEASE_FIELDS = graphql(`
  fragment ReleaseFields on EditorialRelease {
    name
    cut
    state
    effectiveFrom
    effectiveTo
    cmsReleasedOn
    liveFrom
    isCurrent
    isSample
    rowCount
    codeCount
    activatedAt
    archiveSha256
  }
`);

export const RELEASES = graphql(`
  query Releases {
    releases {
      ...ReleaseFields
    }
  }
`);

export const ACTIVATE_RELEASE = graphql(`
  mutation ActivateRelease($name: ReleaseName!, $now: Boolean!) {
    activateRelease(name: $name, now: $now) {
      ...ReleaseFields
    }
  }
`);

export const ROLL_BACK_RELEASE = graphql(`
  mutation RollBackRelease($name: ReleaseName!) {
    rollBackRelease(name: $name) {
      ...ReleaseFields
    }
  }
`);

export const PLAN_RELEASE = graphql(`
  mutation PlanRelease($name: ReleaseName!, $effectiveFrom: Date!, $clientKey: ID) {
    planRelease(name: $name, effectiveFrom: $effectiveFrom, clientKey: $clientKey) {
      ...ReleaseFields
    }
  }
`);

export const WITHDRAW_RELEASE = graphql(`
  mutation WithdrawRelease($name: ReleaseName!) {
    withdrawRelease(name: $name) {
      ...ReleaseFields
    }
  }
`);

export const RELEASE_CONSEQUENCES = graphql(`
  query ReleaseConsequences($action: ReleaseAction!, $name: ReleaseName!, $now: Boolean!) {
    releaseConsequences(action: $action, name: $name, now: $now) {
      release {
        ...ReleaseFields
      }
      currentBefore {
        ...ReleaseFields
      }
      currentAfter {
        ...ReleaseFields
      }
    }
  }
`);
