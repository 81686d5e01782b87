/** Report page, reached from a hit of the search: its words are highlighted. The code comes only then. */
const words = new URLSearchParams(location.search).get('find');

if (words !== null) void import('./highlight-words.ts').then(({ highlightWords }) => highlightWords(words.split(' ')));
