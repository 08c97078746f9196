/**
 * Finds Danish personal identity numbers (CPR) by their shape: a date and four digits. The check digit is never used,
 * for numbers issued since 2007 need not have one. People write them with any dash, space or line break, with the year in
 * four digits, in digits of other scripts, and with 60 added to the day (replacement numbers).
 */

/** A stretch of a text, `end` not included. */
export interface Range {
  start: number
  end: number
}

interface Group extends Range {
  digits: string
}

/** Sizes of the groups of digits that people write: `010203-1234`, `01 02 03 1234`, `01022003-1234` … */
const shapes = new Set(['10', '6 4', '2 2 2 4', '4 2 4', '2 4 4', '6 2 2', '12', '8 4', '2 2 4 4', '4 4 4', '8 2 2'])
/** Sizes that also phone numbers in a row have; taken only where nothing else stands beside them. */
const aloneShapes = new Set(['2 2 2 2 2', '2 2 2 2 2 2', Array(10).fill(1).join(' '), Array(12).fill(1).join(' ')])
/** What a shape may begin with; anything else need not be followed further. */
const beginnings = new Set(
  [...shapes, ...aloneShapes].flatMap((shape) =>
    shape.split(' ').map((_, at, sizes) => sizes.slice(0, at + 1).join(' ')),
  ),
)
const mostGroups = 12
const mostBetween = 4
const plainBetween = new Set(' \t\n\r-_./:')
const otherBetween = /^[\s\p{Pd}·•]$/u
const invisible = /^[\p{Cf}\p{Mn}]$/u

/** Where the numbers stand in the text, as offsets in the text as given. */
export function findCpr(text: string): Range[] {
  const found: Range[] = []
  for (const run of runsOfGroups(text)) {
    let from = 0
    while (from < run.length) {
      const count = groupsOfCpr(run, from, text)
      const first = run[from]
      const last = run[from + count - 1]
      if (count > 0 && first && last) found.push({ start: first.start, end: last.end })
      from += Math.max(1, count)
    }
  }
  return found
}

/** How many groups from `from` on make up a number; 0 for none. */
function groupsOfCpr(run: readonly Group[], from: number, text: string): number {
  let sizes = ''
  let digits = ''
  for (let count = 1; count <= Math.min(mostGroups, run.length - from); count += 1) {
    const group = run[from + count - 1]
    if (!group || digits.length + group.digits.length > 12) return 0
    // Single digits make a number only where nothing else stands beside them, so a long row of them is passed quickly.
    if (group.digits.length === 1 && run.length > mostGroups) return 0
    digits += group.digits
    sizes += `${sizes ? ' ' : ''}${group.digits.length}`
    if (!beginnings.has(sizes)) return 0
    const fits = shapes.has(sizes) || (run.length === count && aloneShapes.has(sizes))
    if (fits && isDated(digits) && !isAmount(text, group.end)) return count
  }
  return 0
}

function isDated(digits: string): boolean {
  const day = Number(digits.slice(0, 2)) % 60
  const month = Number(digits.slice(2, 4))
  if (Number(digits.slice(0, 2)) > 91 || day < 1 || month < 1 || month > 12) return false
  if (digits.length === 12 && !/^(?:19|20)/.test(digits.slice(4, 6))) return false
  const longest = month === 2 ? 29 : [4, 6, 9, 11].includes(month) ? 30 : 31
  return day <= longest
}

/** A date and an amount side by side (`01.02.26 1200 kr.`) are no number. */
function isAmount(text: string, end: number): boolean {
  return /^\s{0,2}(?:kr\b|kroner|,-|,\d)/i.test(text.slice(end, end + 12))
}

/** Groups of digits that stand so close that they may be read as one number. */
function runsOfGroups(text: string): Group[][] {
  const runs: Group[][] = []
  let run: Group[] = []
  let group: Group | undefined
  let gap = 0
  let offset = 0
  for (const character of text) {
    const start = offset
    offset += character.length
    const digit = digitOf(character)
    if (digit !== undefined) {
      if (group && gap === 0) {
        group.digits += digit
        group.end = offset
      } else {
        group = { digits: digit, start, end: offset }
        run.push(group)
      }
      gap = 0
    } else if (!group) continue
    else if (gap < mostBetween && isBetween(character)) gap += 1
    else if (character < '\u0080' || !invisible.test(character)) {
      runs.push(run)
      run = []
      group = undefined
      gap = 0
    }
  }
  if (run.length > 0) runs.push(run)
  return runs
}

function isBetween(character: string): boolean {
  return character < '\u0080' ? plainBetween.has(character) : otherBetween.test(character)
}

function digitOf(character: string): string | undefined {
  if (character >= '0' && character <= '9') return character
  if (character < '\u0080') return undefined
  const plain = character.normalize('NFKC')
  if (/^\d$/.test(plain)) return plain
  if (!/^\p{Nd}$/u.test(plain)) return undefined
  // Decimal digits of every script stand in rows of ten that begin with zero.
  const code = plain.codePointAt(0) ?? 0
  let zero = code
  while (code - zero < 9 && /^\p{Nd}$/u.test(String.fromCodePoint(zero - 1))) zero -= 1
  return String((code - zero) % 10)
}
