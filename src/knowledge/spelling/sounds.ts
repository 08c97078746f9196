/**
 * How a Danish word sounds, roughly: who spells by ear, or learnt Danish late, writes other letters for the same sounds. Words that may
 * be heard as one another have the same key. Only for matching; a key is no pronunciation.
 */

/** Letters that are taken for each other, as one of them. Hard sounds become soft ones last (`softened`), for what is silent depends on them. */
const alike: Readonly<Record<string, string>> = {
  å: 'o',
  u: 'o',
  æ: 'e',
  é: 'e',
  ø: 'y',
  x: 'ks',
  z: 's',
  w: 'v',
  f: 'v',
  p: 'b',
  q: 'k',
}
const softened: Readonly<Record<string, string>> = { t: 'd', k: 'g', c: 'g', i: 'e' }

/** From spelling to sound, one after the other. */
const steps: readonly (readonly [RegExp, string])[] = [
  [/(?:t|s|c|ss)i?ion/g, 'Son'],
  [/schi?|sh|ch|sj|tj/g, 'S'],
  [/ck/g, 'k'],
  [/c(?=[eiy])/g, 's'],
  // Letters that are not heard.
  [/^h(?=[vj])/, ''],
  [/(?<=[nlr])d|[dt](?=[st])/g, ''],
  [/(?<=.)ig(?=$|[hsnt]|e[nr]?$)/g, 'i'],
  // `jeg`, `tegn`, `vej`.
  [/e[gj](?=$|n|l)/g, 'aj'],
  [/[jg]$|(?<=[aeioy])[gj](?=[aeiodnlr])/g, ''],
  [/av(?=[^aeioy])/g, 'ao'],
  [/j(?=[bdgklmnrstv])/g, 'g'],
]

/** The key of a word in lower case, with its æ, ø and å. */
export function soundOf(word: string): string {
  let heard = ''
  for (const letter of word.replace('ph', 'f')) heard += alike[letter] ?? letter
  for (const [pattern, sound] of steps) heard = heard.replace(pattern, sound)
  let key = ''
  for (const letter of heard) {
    const soft = softened[letter] ?? letter
    // The e of endings comes and goes.
    if (soft !== key[key.length - 1] && !(soft === 'e' && key.length >= 2)) key += soft
  }
  return key
}
