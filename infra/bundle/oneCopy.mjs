import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const { packages } = JSON.parse(readFileSync(`${root}package-lock.json`, 'utf8'));

/** For each place of a package that is installed more than once: the first place of the very same release. */
const first = new Map();
const places = new Map();
for (const [place, { integrity }] of Object.entries(packages)) {
  if (!integrity) continue;
  if (first.has(integrity)) places.set(place, first.get(integrity));
  else first.set(integrity, place);
}
const plainNames = new Set([...places.keys()].map((place) => place.split('node_modules/').at(-1)));
const filter = new RegExp(`^(${[...plainNames].join('|')})(/|$)`);

/** One copy of each release, wherever it is installed. */
export const oneCopy = {
  name: 'oneCopy',
  setup: ({ onResolve, resolve }) =>
    onResolve({ filter }, async ({ path, kind, importer, resolveDir, pluginData }) => {
      if (pluginData === oneCopy) return undefined;
      const found = await resolve(path, { kind, importer, resolveDir, pluginData: oneCopy });
      const inside = found.path.slice(root.length).replaceAll('\\', '/');
      const place = [...places.keys()].find((one) => inside.startsWith(`${one}/`));
      return place ? { ...found, path: `${root}${places.get(place)}${inside.slice(place.length)}` } : found;
    }),
};
