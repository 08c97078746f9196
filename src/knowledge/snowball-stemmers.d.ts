/** The part of `snowball-stemmers` that is used; the package brings no types. */
declare module 'snowball-stemmers' {
  export function newStemmer(language: 'danish'): { stem(word: string): string }
  const stemmers: { newStemmer: typeof newStemmer }
  export default stemmers
}
