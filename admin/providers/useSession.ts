import { useSyncExternalStore } from 'react';
import type { Permission } from '../gql/graphql.ts';
import { type Me, session } from './session.ts';

export function useMe(): Me | null {
  return useSyncExternalStore(session.subscribe, session.me);
}

export function useMay(permission: Permission): boolean {
  return useMe()?.permissions.includes(permission) ?? false;
}

export function useIsSessionEnded(): boolean {
  return useSyncExternalStore(session.subscribe, session.isEnded);
}
