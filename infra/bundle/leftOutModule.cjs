/** Stands in for a module that is not in the bundle. It may be read and extended; who calls it learns its name. */
module.exports = (name) => {
  const refuses = () => {
    const error = new Error(
      `${name} is left out of the bundle. Take it off the list in infra/bundle/leftOut.mjs.`,
    );
    // the log keeps a fault's name, not its message
    error.name = `left out of the bundle: ${name}`;
    throw error;
  };
  const never = new Proxy(function leftOut() {}, {
    get: (target, key) =>
      key === '__esModule' || typeof key === 'symbol'
        ? undefined
        : key === 'prototype'
          ? target.prototype
          : never,
    apply: refuses,
    construct: refuses,
  });
  return never;
};
