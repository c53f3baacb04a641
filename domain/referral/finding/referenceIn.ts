/** A case reference as people type it: `bri-7k3q`, `BRI7K3Q`. */
export interface TypedReference {
  /** As it is kept, `BRI-7K3Q`. */
  reference: string;
  /** Without a dash or a digit it may just as well be a name: Brianna. */
  mayBeName: boolean;
}

export function referenceIn(words: string): TypedReference | undefined {
  const read = /^([a-z]{3})([-\u2010-\u2015]?)([2-9a-z]{4})$/i.exec(words.trim());
  if (!read) return undefined;
  const [, prefix = '', dash, rest = ''] = read;
  return {
    reference: `${prefix}-${rest}`.toUpperCase(),
    mayBeName: dash === '' && !/\d/.test(rest),
  };
}
