/**
 * Stands in for what the SDK loads at start and we never call: models, their tokenizers and the recognizers of its
 * dialogs. Each takes long to load. Whatever is asked of it answers with itself; nothing of it does anything.
 */
const nothing = () => never;
const never = new Proxy(nothing, {
  get: (_target, name) => (name === '__esModule' || typeof name === 'symbol' ? undefined : never),
  construct: () => {
    throw new Error('The bot uses no model.');
  },
});

module.exports = never;
