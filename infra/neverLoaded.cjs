/** What `neverCalled.cjs` stands in for, in the bundle and in the tests alike: patterns of module names. */
module.exports = ['openai', 'gpt-tokenizer(/.*)?', '@microsoft/recognizers-text(-.*)?'];
