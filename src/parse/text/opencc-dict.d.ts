/** The character tables of opencc-js come without types: `from to|from to|…`, several readings space-separated. */
declare module 'opencc-js/dict/TSCharacters' {
  const table: string;
  export default table;
}
