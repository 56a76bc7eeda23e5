import type { IncomingHttpHeaders } from 'node:http';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Busboy, type BusboyHeaders } from '@fastify/busboy';
import { BadInput, UploadTooLarge } from '../errors.ts';
import type { UploadFields } from './upload.options.ts';

/** Where the bytes of an upload go; answers how many there were. */
export type Receive = (name: string, bytes: Readable, most: number) => Promise<number>;

export interface Received {
  readonly files: readonly string[];
  readonly fields: UploadFields;
}

const MOST_FILES = 20;
const MOST_FIELDS = 70;

/** Takes in the body as one file. @throws UploadTooLarge, BadInput for an empty one */
export async function receiveBody(
  body: Readable,
  name: string,
  most: number,
  receive: Receive,
): Promise<Received> {
  const count = await receive(name, body, most);
  if (count === 0)
    throw new BadInput('The body is empty. Send the zip, folder file or workbook as the body.');
  return { files: [name], fields: {} };
}

/** Takes in the files and fields of a form as they come, without holding them. @throws UploadTooLarge, BadInput */
export async function receiveForm(
  body: Readable,
  headers: IncomingHttpHeaders,
  most: number,
  receive: Receive,
): Promise<Received> {
  const form = formReader(headers);
  const fields = new Map<string, string | string[]>();
  const files: string[] = [];
  const writing: Promise<void>[] = [];
  let left = most;
  form.on('field', (name, value, isNameCut, isValueCut) => {
    if (isNameCut || isValueCut) form.destroy(new BadInput('A field of the form is too long.'));
    const known = fields.get(name);
    fields.set(name, known === undefined ? value : [...(Array.isArray(known) ? known : [known]), value]);
  });
  form.on('file', (_field, bytes, name) => {
    const fileName = name || 'upload';
    files.push(fileName);
    const written = receive(fileName, bytes, left).then((count) => {
      left -= count;
    });
    writing.push(written);
    written.catch((error: Error) => form.destroy(error));
  });
  for (const limit of ['partsLimit', 'filesLimit', 'fieldsLimit'] as const)
    form.on(limit, () => form.destroy(new BadInput('The form has too many parts.')));
  try {
    await pipeline(body, form);
  } catch (error) {
    await Promise.allSettled(writing);
    throw refusalOf(error);
  }
  await Promise.all(writing);
  if (files.length === 0) throw new BadInput('The form holds no file.');
  return { files, fields: Object.fromEntries(fields) };
}

function formReader(headers: IncomingHttpHeaders): Busboy {
  try {
    return new Busboy({
      headers: headers as BusboyHeaders,
      limits: {
        files: MOST_FILES,
        fields: MOST_FIELDS,
        fieldSize: 4_000,
        fieldNameSize: 100,
        headerPairs: 50,
      },
    });
  } catch {
    throw new BadInput('The form cannot be read. Send it as multipart/form-data with its boundary.');
  }
}

/** What broke off in the middle is the sender's to correct; what was refused stays refused. */
function refusalOf(error: unknown): unknown {
  if (error instanceof BadInput || error instanceof UploadTooLarge) return error;
  return new BadInput('The form broke off or is damaged. Send it again.');
}
