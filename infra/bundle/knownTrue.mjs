/** Checks of Node's version that hold since Node 16, for which a parser of versions would be loaded at each start. */
const filter =
  /node_modules[\\/]jsonwebtoken[\\/]lib[\\/](asymmetricKeyDetails|rsaPssKeyDetails|ps)Supported\.js$/;

export const knownTrue = {
  name: 'knownTrue',
  setup: ({ onLoad }) => onLoad({ filter }, () => ({ contents: 'module.exports = true;' })),
};
