import type { DataProvider, RaRecord } from 'react-admin';
import { auditResource } from '../audit/audit.resource.ts';
import { codesResource } from '../codes/codes.resource.ts';
import { peopleResource } from '../people/people.resource.ts';
import { queueResource } from '../queue/queue.resource.ts';
import { releasesResource } from '../releases/releases.resource.ts';
import { reviewsResource } from '../review/reviews.resource.ts';
import { templatesResource } from '../templates/templates.resource.ts';
import { worklistResource } from '../worklist/worklist.resource.ts';
import type { ListedResource } from './resource.ts';

const resources: Readonly<Record<string, ListedResource>> = {
  codes: codesResource,
  worklist: worklistResource,
  review: reviewsResource,
  queue: queueResource,
  templates: templatesResource,
  releases: releasesResource,
  people: peopleResource,
  audit: auditResource,
};

/**
 * React-admin's way to the editorial API: lists, paged, sorted and filtered by the server. Generic writes do not
 * exist there; each verb (save, submit, publish, invite, activate) has a document of its own in its room.
 */
export const dataProvider: DataProvider = {
  async getList<RecordType extends RaRecord>(
    resource: string,
    params: Parameters<DataProvider['getList']>[1],
  ) {
    const listed = resources[resource];
    if (!listed) {
      throw new Error(`No resource ${resource}.`);
    }
    const { data, total, meta } = await listed.getList(params);
    return { data: data as RecordType[], total, meta };
  },
  getOne: () => notOffered('getOne'),
  getMany: () => notOffered('getMany'),
  getManyReference: () => notOffered('getManyReference'),
  create: () => notOffered('create'),
  update: () => notOffered('update'),
  updateMany: () => notOffered('updateMany'),
  delete: () => notOffered('delete'),
  deleteMany: () => notOffered('deleteMany'),
};

async function notOffered(method: string): Promise<never> {
  throw new Error(`The editorial API offers no generic ${method}.`);
}
