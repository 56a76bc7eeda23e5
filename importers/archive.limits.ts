const mebibyte = 1024 * 1024;

/** Bounds far above anything that CMS publishes; the largest files of a release are 3.5 MB, the whole of RVU25D is 10 MB. */
export const archiveLimits = {
  /** Files in a folder or zip, zips inside included. */
  members: 200,
  /** Unpacked bytes of one file. */
  memberBytes: 64 * mebibyte,
  /** Unpacked bytes of all files of one zip. */
  totalBytes: 512 * mebibyte,
  /** Unpacked to packed, for files above `ratioFrom` bytes; fixed-width text packs up to about 40 to 1. */
  ratio: 200,
  ratioFrom: mebibyte,
  /** Folders inside a folder. */
  folderDepth: 3,
} as const;

/** Enough of a file to tell what it is. */
export const headBytes = 128 * 1024;
