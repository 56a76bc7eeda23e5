import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import swc from '@swc/jest';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const ROOMS = ['server', 'importers'];
const outside = createRequire(import.meta.url);
const THIS = readFileSync(fileURLToPath(import.meta.url));
const written = swc.createTransformer();

/**
 * Sources of the product stand for what `npm run build` made of them, which a worker evaluates once; Jest would
 * evaluate the whole house, and all that it stands on, anew for each suite. Tests are transformed as ever.
 */
export default {
  process(source, path, options) {
    const built = builtOf(path);
    return built === null
      ? written.process(source, path, options)
      : { code: standIn(built, source, options) };
  },
  getCacheKey(source, path, options) {
    const own = written.getCacheKey(source, path, options);
    const built = builtOf(path);
    if (built === null) return own;
    if (path.endsWith('.ts') && statSync(built).mtimeMs < statSync(path).mtimeMs)
      throw new Error(`${relative(ROOT, path)} is newer than what was built of it: npm run build:server`);
    return createHash('sha256').update(THIS).update(own).update(readFileSync(built)).digest('hex');
  },
};

/** The file that is evaluated instead; null for what belongs to a suite alone. */
function builtOf(path) {
  const place = relative(ROOT, path);
  const [room] = place.split(sep);
  if (path.includes(`${sep}node_modules${sep}`)) return path;
  return ROOMS.includes(room) ? join(ROOT, 'dist', place.replace(/\.ts$/, '.js')) : null;
}

function standIn(built, source, { supportsStaticESM }) {
  const taken = `globalThis.outside(${JSON.stringify(built)})`;
  // Jest puts what its own process requires for the global setup through here too: that one is outside already.
  if (!supportsStaticESM) return `if (globalThis.outside) module.exports = ${taken};\nelse {\n${source}\n}`;
  outside('reflect-metadata');
  const names = Object.keys(outside(built)).filter((name) => name !== 'default' && name !== 'module.exports');
  return `const built = ${taken};\nexport default built.default;\nexport const { ${names.join(', ')} } = built;\n`;
}
