/**
 * Small cells: a table of counts as it may be shown, so that no count from 1 to 4 can be read from it or worked out of it.
 *
 * A row under five is not shown; it counts under the rest. The rest alone may give it away (the total minus the rows shown), also
 * to somebody who knows these rules: a rest of 8 over two rows can only be 4 and 4. So the smallest rows that could be shown
 * join the rest until it holds at least five cases and leaves more than one possible value for each row in it.
 * test/precomplaints/small-cells.test.ts tries to work the rows out, with these rules in hand.
 */

/** Fewer cases than this may point at a family or a teacher. */
export const SMALLEST_SHOWN = 5
const LARGEST_HIDDEN = SMALLEST_SHOWN - 1

export interface Row {
  code: string
  count: number
}

export interface ShieldedTable {
  /** The largest first. */
  rows: Row[]
  /** Cases in all rows that are not shown; 0 or at least five. */
  rest: number
  total: number
}

/**
 * A table whose rows part the cases: each case stands in exactly one.
 * @param codes every row there is, also those without a case: nobody may know which of the hidden ones are empty
 * @returns undefined when the whole table is too small to be shown
 */
export function shieldTable(counts: ReadonlyMap<string, number>, codes: readonly string[]): ShieldedTable | undefined {
  const total = sum([...counts.values()])
  if (total < SMALLEST_SHOWN) return undefined
  const all = [...new Set([...codes, ...counts.keys()])]
  const rows = largestFirst(all.map((code) => ({ code, count: counts.get(code) ?? 0 }))).filter(isLarge)
  const small = all.length - rows.length
  let joined = 0
  let rest = total - sum(rows.map(({ count }) => count))
  while (rest > 0 && rows.length > 0 && !isAmbiguous({ rest, small, joined, smallestRow: rows.at(-1)?.count })) {
    // Rows of equal size join together, or their order would tell which of them did.
    const count = rows.at(-1)?.count ?? 0
    for (; rows.at(-1)?.count === count; rest += count, joined += 1) rows.pop()
  }
  return { rows, rest, total }
}

/** Whether the rest leaves at least two possible values for each of its small rows. */
function isAmbiguous(hidden: {
  rest: number
  /** Rows of 0 to 4. */
  small: number
  /** Rows of five and more that joined them; each is smaller than the smallest row shown. */
  joined: number
  smallestRow: number | undefined
}): boolean {
  const { rest, small, joined, smallestRow = Infinity } = hidden
  if (rest < SMALLEST_SHOWN || small + joined < 2) return false
  const most = Math.min(LARGEST_HIDDEN * small, rest - SMALLEST_SHOWN * joined)
  const least = Math.max(1, joined === 0 ? rest : rest - (smallestRow - 1) * joined)
  return small === 1 ? most > least : least < LARGEST_HIDDEN * small
}

/**
 * A table whose rows overlap: a case may stand in several, and stands in at least one. Each row is a yes or no of its own,
 * so neither the cases in it nor those outside it may be 1 to 4.
 */
export function shieldOverlapping(
  counts: ReadonlyMap<string, number>,
  codes: readonly string[],
  cases: number,
): Row[] | undefined {
  if (cases < SMALLEST_SHOWN) return undefined
  const rows = largestFirst(codes.map((code) => ({ code, count: counts.get(code) ?? 0 }))).filter(
    (row) => isLarge(row) && (cases === row.count || cases - row.count >= SMALLEST_SHOWN),
  )
  const hidden = codes.length - rows.length
  // Cases in none of the rows shown must stand in hidden ones: that bounds those from below, and must not pin one to 4.
  for (let joined = 0; rows.length > 0 && hidden > 0; joined += 1) {
    const unplaced = cases - sum(rows.map(({ count }) => count))
    const others = joined * (rows.at(-1)?.count ?? 0) + LARGEST_HIDDEN * (hidden - 1)
    if (unplaced - others < LARGEST_HIDDEN) break
    rows.pop()
  }
  return rows
}

function isLarge({ count }: Row): boolean {
  return count >= SMALLEST_SHOWN
}

/** By size, then by code. */
export function largestFirst(rows: readonly Row[]): Row[] {
  return [...rows].sort((one, other) => other.count - one.count || (one.code < other.code ? -1 : 1))
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0)
}
