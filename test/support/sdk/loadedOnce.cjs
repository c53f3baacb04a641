/** In place of a module of the SDKs: the one that `environment.cjs` keeps. */
module.exports = {
  process: (_source, filename) => ({ code: `module.exports = loadedOnce(${JSON.stringify(filename)});` }),
};
