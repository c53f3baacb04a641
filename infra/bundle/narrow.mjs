import { fileURLToPath } from 'node:url';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const managedIdentity = '@azure/identity/dist/esm/credentials/managedIdentityCredential/index.js';
const twoBuilds = /^@(azure\/(abort-controller|core-.*|logger)|typespec\/ts-http-runtime)(\/|$)/;

/** Packages of which one part is used, or that come as CommonJS and as modules: the bundle needs one of the two. */
export const narrow = {
  name: 'narrow',
  setup: ({ onResolve, resolve }) => {
    onResolve({ filter: /^@microsoft\/teams-ai$/ }, ({ path, kind, importer, resolveDir }) =>
      resolve(`${path}/lib/Application.js`, { kind, importer, resolveDir }),
    );
    onResolve({ filter: /^@azure\/identity$/ }, ({ importer }) =>
      /[\\/]botframework-connector[\\/]/.test(importer)
        ? { path: here('connectorIdentity.mjs') }
        : { path: here(`../../node_modules/${managedIdentity}`), sideEffects: false },
    );
    onResolve({ filter: twoBuilds }, ({ path, importer, resolveDir, pluginData }) =>
      pluginData === narrow
        ? undefined
        : resolve(path, { kind: 'import-statement', importer, resolveDir, pluginData: narrow }),
    );
  },
};
