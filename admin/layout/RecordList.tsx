import { ListBase, type ListBaseProps, type RaRecord } from 'react-admin';
import { mayAskAgain } from '../providers/query.retry.ts';

/** Why a list could not be fetched stands in its place, and what is out of date is said by `Gaps`: no second time below. */
const SAID_IN_PLACE = { retry: mayAskAgain, onError: () => undefined };

/** A list of the editorial API with its page, order and filters in the address. */
export function RecordList<Row extends RaRecord>(props: Omit<ListBaseProps<Row>, 'queryOptions'>) {
  return <ListBase<Row> {...props} queryOptions={SAID_IN_PLACE} />;
}
