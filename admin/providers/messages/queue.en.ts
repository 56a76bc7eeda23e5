/** Sentences of the writing queue. */
export const queueMessages = {
  title: 'Writing queue',
};
