const Module = require('node:module');
const { isNativeError } = require('node:util').types;
const { TestEnvironment } = require('jest-environment-node');
const neverLoaded = require('../../../infra/neverLoaded.cjs');

// what the bundle leaves out is left out here too
const isNeverLoaded = new RegExp(`^(${neverLoaded.join('|')})$`);
const resolved = Module._resolveFilename;
Module._resolveFilename = (name, ...rest) =>
  isNeverLoaded.test(name) ? require.resolve('../../../infra/neverCalled.cjs') : resolved(name, ...rest);

/** Where a test file runs. The SDKs stand outside of it: loaded once, and not again for every file. */
module.exports = class extends TestEnvironment {
  constructor(config, context) {
    super(config, context);
    this.global.loadedOnce = require;
    const { Error: ownError } = this.global;
    const isOne = Function.prototype[Symbol.hasInstance];
    // an error of theirs, or of Node's, is an error here as well
    Object.defineProperty(ownError, Symbol.hasInstance, {
      value(one) {
        return isOne.call(this, one) || (this === ownError && isNativeError(one));
      },
    });
  }
};
