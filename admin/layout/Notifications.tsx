import { Notification } from 'react-admin';

/** Short confirmations at the lower edge. */
export function Notifications() {
  return <Notification autoHideDuration={5000} multiLine />;
}
