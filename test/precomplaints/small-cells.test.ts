/** Small cells: what is shown, and an attacker who knows the rules and tries to work out what is not. */
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { shieldOverlapping, shieldTable, SMALLEST_SHOWN } from '../../src/precomplaints/small-cells.js'

const codes = ['a', 'b', 'c', 'd', 'e']
const table = (counts: readonly number[]) => new Map(counts.map((count, index) => [codes[index] ?? '', count]))
const isSmall = (count: number) => count > 0 && count < SMALLEST_SHOWN
/** Small tables are the dangerous ones, and small enough to try every possibility. */
const anyCounts = fc.array(fc.oneof(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 16 })), {
  minLength: 2,
  maxLength: 5,
})

describe('a table', () => {
  test.each<{ counts: number[]; shows: Record<string, number>; rest: number; because: string }>`
    counts                | shows                    | rest  | because
    ${[12, 9, 7, 0, 0]}   | ${{ a: 12, b: 9, c: 7 }} | ${0}  | ${'nothing in it is small'}
    ${[12, 9, 4, 3, 0]}   | ${{ a: 12, b: 9 }}       | ${7}  | ${'the small ones are seven together, over three rows'}
    ${[20, 12, 9, 3, 0]}  | ${{ a: 20, b: 12 }}      | ${12} | ${'three alone could be subtracted, so the smallest joins'}
    ${[12, 12, 20, 4, 4]} | ${{ c: 20 }}             | ${32} | ${'eight over two rows can only be four and four'}
    ${[3, 2]}             | ${{}}                    | ${5}  | ${'both are small'}
  `('of $counts shows $shows, because $because', ({ counts, shows, rest }) => {
    const shielded = shieldTable(table(counts), codes.slice(0, counts.length))
    expect(Object.fromEntries(shielded?.rows.map(({ code, count }) => [code, count]) ?? [])).toEqual(shows)
    expect(shielded?.rest).toBe(rest)
  })

  test('of four cases is not shown at all, nor is an empty one', () => {
    expect(shieldTable(table([3, 1]), codes)).toBeUndefined()
    expect(shieldTable(table([]), codes)).toBeUndefined()
  })

  test('shows nothing from 1 to 4, and adds up', () => {
    fc.assert(
      fc.property(anyCounts, (counts) => {
        const shielded = shieldTable(table(counts), codes.slice(0, counts.length))
        if (!shielded) return
        const shown = [...shielded.rows.map(({ count }) => count), shielded.rest]
        expect(shown.filter(isSmall)).toEqual([])
        expect(shown.reduce((sum, count) => sum + count, 0)).toBe(shielded.total)
      }),
      { numRuns: 3000 },
    )
  })

  test('leaves every small row at least two possible values, to an attacker who knows the rules and tries them all', () => {
    let attacked = 0
    fc.assert(
      fc.property(anyCounts, (counts) => {
        const rows = codes.slice(0, counts.length)
        const shielded = shieldTable(table(counts), rows)
        if (!shielded || shielded.rest === 0) return
        const hidden = rows.filter((code) => !shielded.rows.some((row) => row.code === code))
        const possible = hidden.map(() => new Set<number>())
        for (const split of splits(shielded.rest, hidden.length)) {
          const guess = new Map(shielded.rows.map(({ code, count }) => [code, count]))
          hidden.forEach((code, index) => guess.set(code, split[index] ?? 0))
          if (JSON.stringify(shieldTable(guess, rows)) !== JSON.stringify(shielded)) continue
          split.forEach((count, index) => possible[index]?.add(count))
        }
        hidden.forEach((code, index) => {
          const count = table(counts).get(code) ?? 0
          if (!isSmall(count)) return
          attacked += 1
          expect(possible[index]).toContain(count)
          expect(possible[index]?.size).toBeGreaterThan(1)
        })
      }),
      { numRuns: 4000 },
    )
    expect(attacked).toBeGreaterThan(1000)
  }, 60_000)
})

describe('a table whose rows overlap', () => {
  const shown = (counts: number[], cases: number) =>
    Object.fromEntries(shieldOverlapping(table(counts), codes, cases)?.map(({ code, count }) => [code, count]) ?? [])

  test('hides what is small, and what leaves few outside', () => {
    expect(shown([12, 9, 6, 2, 5], 20)).toEqual({ a: 12, b: 9, c: 6, e: 5 })
    expect(shown([18, 9, 6, 5, 5], 20)).toEqual({ b: 9, c: 6, d: 5, e: 5 })
    expect(shown([20, 9, 6, 5, 5], 20)).toEqual({ a: 20, b: 9, c: 6, d: 5, e: 5 })
    expect(shown([3, 1], 4)).toEqual({})
  })

  test('does not let the only hidden row be pinned by the cases that stand nowhere else', () => {
    // 8 + 5 + 5 + 5 of 27: the fifth row has at least four, and under five.
    expect(shown([8, 5, 5, 5, 4], 27)).not.toHaveProperty('d')
  })
})

/** Every way to split a number over some rows. */
function* splits(sum: number, rows: number): Generator<number[]> {
  if (rows === 1) {
    yield [sum]
    return
  }
  for (let first = 0; first <= sum; first += 1) {
    for (const others of splits(sum - first, rows - 1)) yield [first, ...others]
  }
}
