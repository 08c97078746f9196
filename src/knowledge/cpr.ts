/**
 * Finds Danish personal identity numbers (CPR) by their shape: a date and four digits. The check digit is never used,
 * for numbers issued since 2007 need not have one. People write them with any dash, space or line break, with the year in
 * four digits, in digits of other scripts, and with 60 added to the day (replacement numbers).
 */
import { findWordyCpr, withPlainDigits } from './personal-data/cpr-disguises.js'
import { aloneShapes, beginnings, shapes, shortShapes, withSize } from './personal-data/cpr-shapes.js'
import { isAmount, isLabelled, isPostcode } from './personal-data/other-numbers.js'

/** A stretch of a text, `end` not included. */
export interface Range {
  start: number
  end: number
}

interface Group extends Range {
  /** How many digits it has, and the number they make; of more digits than a CPR number has, the number says nothing. */
  size: number
  value: number
  /** What stands between this group and the one before, without what nobody sees. */
  before: string
  /** Only what usually stands between groups. */
  isClose: boolean
}

const mostDigits = 12
const mostGroups = 12
/** The groups of all shapes but those that stand alone. */
const mostBesideOthers = 4
const mostBetween = 6
const plainBetween = new Set(' \t\n\r-_./:')
/** Stand between only before the last four: `010203 (1234)`. Elsewhere they part one number from another. */
const rareSign = /[,;()[\]{}~*+=|<>"'\\&]/
const otherBetween = /^[\s\p{Pd}·•−]$/u
const invisible = /^[\p{Cf}\p{Mn}\p{Me}]$/u
/** Digits of every script, and what only may be one: ², ①, ½. */
const mayBeDigit = /[\p{Nd}\p{No}]/gu
const kinds = { between: 10, rare: 11, invisible: 12, other: 13 }
/** What characters were found to be: texts use few, and looking at one takes long. */
const kindByCode = new Map<number, number>()
const mostKinds = 10_000

/** Where the numbers stand in the text, as offsets in the text as given; in order, none over another. */
export function findCpr(text: string): Range[] {
  const plain = withPlainDigits(text)
  const found: Range[] = findWordyCpr(plain)
  for (const run of runsOfGroups(plain).flatMap(partedAtRareSigns)) {
    if (isBookNumber(run)) continue
    let from = 0
    while (from < run.length) {
      const count = groupsOfCpr(run, from, plain)
      const first = run[from]
      const last = run[from + count - 1]
      if (count > 0 && first && last) found.push({ start: first.start, end: last.end })
      from += Math.max(1, count)
    }
  }
  return joined(found)
}

function joined(ranges: Range[]): Range[] {
  const kept: Range[] = []
  for (const range of ranges.sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = kept.at(-1)
    if (last && range.start < last.end) last.end = Math.max(last.end, range.end)
    else kept.push(range)
  }
  return kept
}

/** How many groups from `from` on make up a number; 0 for none. */
function groupsOfCpr(run: readonly Group[], from: number, text: string): number {
  let sizes = 0
  let digits = 0
  // A long row can only have the shapes that may stand beside other numbers.
  const most = run.length > mostGroups ? mostBesideOthers : mostGroups
  for (let count = 1; count <= Math.min(most, run.length - from); count += 1) {
    const group = run[from + count - 1]
    if (!group || digits + group.size > mostDigits) return 0
    // Single digits make a number only where nothing else stands beside them, so a long row of them is passed quickly.
    if (group.size === 1 && run.length > mostGroups) return 0
    digits += group.size
    sizes = withSize(sizes, group.size)
    if (!beginnings.has(sizes)) return 0
    const fits =
      shapes.has(sizes) ||
      (run.length === count && aloneShapes.has(sizes)) ||
      (shortShapes.has(sizes) && /\p{Pd}\s?$/u.test(group.before))
    if (fits && isDated(inTwos(run, from, count) ?? digitsIn(run, from, count)) && !isOther(run, from, count, text))
      return count
  }
  return 0
}

/** Whether the digits are something else, by what stands around them or between. */
function isOther(run: readonly Group[], from: number, count: number, text: string): boolean {
  const groups = run.slice(from, from + count)
  const [first, second, third] = groups
  const last = groups.at(-1)
  if (!first || !last) return true
  const next = run[from + count]
  if (isAmount(text, last.end)) return true
  const isYear = isYearNumber(last)
  const isSpaced = count > 1 && last.before.trim() === ''
  if (isSpaced && isPostcode(text, last.end)) return true
  if (count === 1) return isLabelled(text, first.start)
  // `01.02.26 2026-0012345`, `010826 2026/2027`: a date, and a case or a school year.
  if (isYear && isSpaced && next && /[-/\p{Pd}]/u.test(next.before)) return true
  // `01.02-05.02.2026`: the day before the dash belongs to the first date.
  if (isYear && from > 0 && /^[./]$/.test(first.before) && second && /\p{Pd}/u.test(second.before)) return true
  if (last.size === 2 && first.size !== 2 && next?.size === 2) return true
  if (!groups.every((group) => group.size === 2)) return false
  // Times and dates in a row (`12.10.26 14.30`, `10.10-19.30 20.00`) mix the signs between; a number hardly does.
  const datePart = count === 6 ? groups.slice(1, 4) : [second, third]
  const isOneDate = new Set(datePart.map((group) => group?.before)).size === 1
  const isTime = /^[.:]$/.test(last.before) && (groups.at(-2)?.value ?? 0) < 24 && groups.at(-2)?.before !== last.before
  return !isOneDate || isTime
}

/** Days and months of one digit get their zero. */
function inTwos(run: readonly Group[], from: number, count: number): string | undefined {
  const groups = run.slice(from, from + count)
  if (count !== 4 || groups.at(-1)?.size !== 4) return undefined
  return groups.map((group) => digitsOf(group).padStart(2, '0')).join('')
}

const digitsOf = ({ value, size }: Group) => String(value).padStart(size, '0')
const digitsIn = (run: readonly Group[], from: number, count: number) =>
  run
    .slice(from, from + count)
    .map(digitsOf)
    .join('')
const isYearNumber = ({ value, size }: Group) => size === 4 && value >= 1900 && value <= 2099

/** `978-87-02-01123-4` */
function isBookNumber(run: readonly Group[]): boolean {
  const [first] = run
  if (!first || first.size !== 3 || (first.value !== 978 && first.value !== 979) || run.length <= 2) return false
  return run.reduce((sum, { size }) => sum + size, 0) === 13
}

function isDated(digits: string): boolean {
  const day = Number(digits.slice(0, 2)) % 60
  const month = Number(digits.slice(2, 4))
  if (Number(digits.slice(0, 2)) > 91 || day < 1 || month < 1 || month > 12) return false
  if (digits.length === 12 && !/^(?:19|20)/.test(digits.slice(4, 6))) return false
  const longest = month === 2 ? 29 : [4, 6, 9, 11].includes(month) ? 30 : 31
  return day <= longest
}

/** Groups of digits that stand so close that they may be read as one number. */
function runsOfGroups(text: string): Group[][] {
  const runs: Group[][] = []
  let run: Group[] = []
  let group: Group | undefined
  let between = ''
  let isClose = true
  let offset = 0
  while (offset < text.length) {
    if (!group) {
      mayBeDigit.lastIndex = offset
      const next = mayBeDigit.exec(text)
      if (!next) break
      offset = next.index
    }
    const start = offset
    const code = text.codePointAt(offset) ?? 0
    offset += code > 0xffff ? 2 : 1
    const kind = kindOf(code)
    if (kind <= 9) {
      if (group && between === '') {
        group.value = group.value * 10 + kind
        group.size += 1
        group.end = offset
      } else {
        group = { size: 1, value: kind, start, end: offset, before: between, isClose }
        run.push(group)
      }
      between = ''
      isClose = true
    } else if (!group) continue
    else if (between.length < mostBetween && (kind === kinds.between || kind === kinds.rare)) {
      between += text.slice(start, offset)
      if (kind === kinds.rare) isClose = false
    } else if (kind !== kinds.invisible) {
      runs.push(run)
      run = []
      group = undefined
      between = ''
      isClose = true
    }
  }
  if (run.length > 0) runs.push(run)
  return runs
}

function partedAtRareSigns(run: Group[]): Group[][] {
  if (run.every(({ isClose }) => isClose)) return [run]
  const parts: Group[][] = []
  run.forEach((group, at) => {
    const isLastFour = group.size === 4 && [6, 8].includes(run[at - 1]?.size ?? 0)
    if (at === 0 || (!group.isClose && !isLastFour)) parts.push([group])
    else parts.at(-1)?.push(group)
  })
  return parts
}

/** What a character is to a number: 0 to 9 for a digit of any script, or one of `kinds`. */
function kindOf(code: number): number {
  const known = kindByCode.get(code)
  if (known !== undefined) return known
  const character = String.fromCodePoint(code)
  const kind = digitOf(character) ?? kindOfSign(character)
  if (kindByCode.size >= mostKinds) kindByCode.clear()
  kindByCode.set(code, kind)
  return kind
}

function kindOfSign(character: string): number {
  if (rareSign.test(character)) return kinds.rare
  const isBetween = character < '\u0080' ? plainBetween.has(character) : otherBetween.test(character)
  if (isBetween) return kinds.between
  return character >= '\u0080' && invisible.test(character) ? kinds.invisible : kinds.other
}

function digitOf(character: string): number | undefined {
  const plain = character.normalize('NFKC')
  if (/^[0-9]$/.test(plain)) return Number(plain)
  if (!/^\p{Nd}$/u.test(plain)) return undefined
  // Decimal digits of every script stand in rows of ten that begin with zero.
  const code = plain.codePointAt(0) ?? 0
  let zero = code
  while (code - zero < 9 && /^\p{Nd}$/u.test(String.fromCodePoint(zero - 1))) zero -= 1
  return (code - zero) % 10
}
