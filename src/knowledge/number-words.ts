/** The numbers from 0 that are written as words, folded; each at its own place. */
export const numberWords: readonly string[] =
  'nul en to tre fire fem seks syv otte ni ti elleve tolv tretten fjorten femten seksten sytten atten nitten tyve'.split(
    ' ',
  )
