const neverLoaded = require('./infra/neverLoaded.cjs');

/** They take long to load and keep nothing of a test: one load serves every file of a worker. */
const sdks = '(botbuilder|@microsoft/teams-ai|@azure/core-(rest-pipeline|http-compat))/';

module.exports = {
  testEnvironment: '<rootDir>/test/support/sdk/environment.cjs',
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  maxWorkers: 2,
  // what the SDKs leave behind in each file adds up
  workerIdleMemoryLimit: '900MB',
  testTimeout: 60_000,
  moduleNameMapper: {
    '^adaptivecards$': '<rootDir>/node_modules/adaptivecards/dist/adaptivecards.js',
    // the Functions host supplies this module; in a test, our own host does
    '^@azure/functions-core$': '<rootDir>/sandbox/functionsCore.ts',
    // as in the bundle
    [`^(${neverLoaded.join('|')})$`]: '<rootDir>/infra/neverCalled.cjs',
  },
  // the check of the app package loads one package that is no CommonJS
  transformIgnorePatterns: [`/node_modules/(?!${sdks}|(.*/)?strip-bom/)`],
  transform: {
    [`/node_modules/${sdks}`]: '<rootDir>/test/support/sdk/loadedOnce.cjs',
    '\\.ts$|/strip-bom/': [
      '@swc/jest',
      { jsc: { parser: { syntax: 'typescript' }, target: 'es2023' }, module: { type: 'commonjs' } },
    ],
  },
};
