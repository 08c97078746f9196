/**
 * What people write in place of the digits and dashes of a CPR number: O for 0, l for 1, "minus" for a dash, xxxx for what they
 * leave out, words between. Everything here keeps the length of the text, so that places in it stay the same.
 */

const likeZero = /[OoQØø]/g
const likeOne = /[lIi|]/g
const digitBesideLookalike = /[OoQØølIi|]\d|\d[OoQØølIi|]/u
const hasLookalike = /[^0-9]/
/** Beginning with few letters, so that a long row of them is not gone through again and again. */
const digitsAndLookalikes = /[OoQØølIi|]{0,8}[0-9][0-9OoQØølIi|]*/gu
/** A date of letters only, before the last four; or the last four of letters only, behind a date. */
const onlyLookalikes =
  /(?<![\p{L}\p{N}])[OoQIl|]{6}(?=[\s\p{Pd}]{1,3}\d{4})|(?<=\d{6}[\s\p{Pd}]{1,3})[OoQIl|]{4}(?![\p{L}\p{N}])/gu
const saidDash = /(?<=\d)\s{0,3}(?:minus|bindestreg|tankestreg|streg)\s{0,3}(?=\d)/gi
/** Nobody sees it, and it counts for nothing between digits. */
const filler = '\u200b'

/** The text with digits for what only looks like digits. */
export function withPlainDigits(text: string): string {
  if (!/\d/.test(text)) return text
  const plain = digitBesideLookalike.test(text) ? withReadLookalikes(text) : text
  return plain.replace(onlyLookalikes, asDigits).replace(saidDash, (words) => '-' + filler.repeat(words.length - 1))
}

function withReadLookalikes(text: string): string {
  return text.replace(digitsAndLookalikes, (run, at: number) => {
    if (!hasLookalike.test(run)) return run
    if (isLetter(text[at - 1]) || isLetter(text[at + run.length])) return run
    return asDigits(run)
  })
}

const date =
  '(?:0[1-9]|[12]\\d|3[01]|6[1-9]|[78]\\d|9[01])[\\s./-]?(?:0[1-9]|1[0-2])[\\s./-]?(?:(?:19|20)\\d{2}|\\d{2})'
/** The birthday with signs for the rest tells who it is, nearly as well as the whole number. */
const leftOut = new RegExp(`(?<!\\d[./-]?)${date}[\\s\\p{Pd}]{0,3}(?:[xX]{4}|\\*{4}|#{4}|_{4})(?![\\p{L}\\d])`, 'gu')
const months = '(?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)\\p{L}{0,6}'
/** `12/4-2015`, `14. marts 2015`: a birthday as people write it. */
const looseDate = `(?:[0-2]?\\d|3[01])\\.?[\\s/-]{0,2}(?:0?[1-9]|1[0-2]|${months})[\\s./-]{1,2}(?:(?:19|20)\\d{2}|\\d{2})`
const lastFour =
  '(?:sidste (?:fire|4)|(?:fire|4) sidste|de sidste|sidste:?(?= \\d)|løbenummer|løbenr|kontrolcifre|slutter på|ender på|efterfulgt af|endelsen|anden del|resten|last four)'
const inWords = new RegExp(
  `(?<!\\d[./-]?)(?:${date}|${looseDate})[^\\d\\n]{1,25}?${lastFour}[^\\d\\n]{0,25}?(\\d{4})(?!\\d)`,
  'gui',
)
const monthInWords = new RegExp(
  `(?<!\\d)(?:[1-9]|[0-3]\\d)\\.?\\s?${months}\\.?\\s?(?:(?:19|20)\\d{2}|\\d{2})\\s?\\p{Pd}\\s?\\d{4}(?![\\d.])`,
  'gui',
)

const digitWord =
  '(?:nul|null|nulle|en|et|to|tre|fire|fem|seks|syv|otte|ni|ti|elleve|tolv|tretten|fjorten|femten|seksten|sytten|atten|nitten|tyve|(?:en|to|tre|fire|fem|seks|syv|otte|ni)og(?:tyve|tredive|fyrre|halvtreds|tres|halvfjerds|firs|halvfems))'
/** A number told in words: so many words for numbers with hardly another between, where a number is spoken of. */
const spoken = new RegExp(
  `(?<!\\p{L})(?:cpr|personnummer|personnr|nummer|født|sidste)[^\\n]{0,40}?(?<!\\p{L})(?:${digitWord}[\\s,-]{1,3}(?:(?:og|så|bindestreg|streg)[\\s,]{1,3}){0,2}){5,12}${digitWord}(?!\\p{L})`,
  'giu',
)

/** Without any of these words nobody tells a number in words; looking for them takes less than looking for every date. */
const saysNumber = new RegExp(`${lastFour}|cpr|personn|nummer|født`, 'iu')

/** Numbers that are not written as one row of digits. */
export function findWordyCpr(text: string): { start: number; end: number }[] {
  const patterns = saysNumber.test(text) ? [leftOut, monthInWords, inWords, spoken] : [leftOut, monthInWords]
  return patterns.flatMap((pattern) =>
    [...text.matchAll(pattern)].map((match) => ({ start: match.index, end: match.index + match[0].length })),
  )
}

function asDigits(run: string): string {
  return run.replace(likeZero, '0').replace(likeOne, '1')
}

function isLetter(character = ''): boolean {
  return character !== ' ' && /^\p{L}$/u.test(character)
}
