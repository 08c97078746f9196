/** Trends of invented cases: what they say, and an attacker with every number that was ever shown of them. */
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { chanceOfSplit, compare } from '../../src/precomplaints/clear-trends.js'
import { factsOf, type CaseFacts } from '../../src/precomplaints/case-facts.js'
import { daysOfQuarter, quarterOf, quartersOf } from '../../src/precomplaints/periods.js'
import {
  countCase,
  emptyTally,
  partitions,
  rowOf,
  shieldQuarter,
  sumQuarters,
  type Period,
  type Quarter,
} from '../../src/precomplaints/trends.js'
import { exampleCase } from '../support/examples.js'

const own = {
  theme: ['samarbejde', 'normering', 'koersel', 'andet'],
  area: ['amager', 'valby', 'bispebjerg'],
  unitType: ['folkeskole', 'kkfo'],
}
const plain = factsOf(exampleCase())
type Waited = CaseFacts & { contactDays?: number | undefined }

function shielded(cases: readonly Waited[]): Quarter | undefined {
  const tally = cases.reduce((sum, facts) => countCase(sum, facts, facts.contactDays), emptyTally())
  return shieldQuarter(tally, own)
}
const several = (count: number, facts: Partial<Waited> = {}): Waited[] =>
  Array.from({ length: count }, () => ({ ...plain, ...facts }))
const counts = (period: Period, table: keyof Period['tables']) =>
  Object.fromEntries(period.tables[table]?.rows.map(({ code, count }) => [code, count]) ?? [])

/** Every kind of case there can be, as far as tables could lie inside each other by definition. */
const atoms = [1, 2, 4, 6].flatMap((stepIn) =>
  [undefined, 1, 2, 4, 6, 7].flatMap((stepOut) =>
    [undefined, 0, 2, 4, 8].flatMap((contactDays) =>
      (['new', 'taken', 'closed'] as const).flatMap((status) =>
        [false, true].flatMap((complaint) =>
          (['loest-lokalt', 'aftale', 'frafaldet'] as const).flatMap((outcome): Waited[] => {
            // Only a new case is not taken, and only a closed one has an end.
            if ((status === 'new') !== (contactDays === undefined)) return []
            if (status !== 'closed' && (stepOut !== undefined || outcome !== 'aftale')) return []
            return [{ ...plain, stepIn, stepOut, contactDays, status, complaint, outcome }]
          }),
        ),
      ),
    ),
  ),
)
const rowsOfAtom = atoms.map((facts) => {
  const { counts: counted } = countCase(emptyTally(), facts, facts.contactDays)
  return new Set(partitions.flatMap((name) => [...counted[name].keys()].map((code) => `${name}|${code}`)))
})

describe('periods', () => {
  test('are whole quarters of a year', () => {
    const now = quarterOf('2026-11-22')
    expect(now).toBe(2026 * 4 + 3)
    expect(daysOfQuarter(now)).toEqual({ from: '2026-10-01', until: '2027-01-01' })
    expect(quartersOf('this-quarter', '2026-11-22')).toEqual({ now: [now], before: [now - 1], running: true })
    expect(quartersOf('this-year', '2026-05-01').now).toEqual([2026 * 4, 2026 * 4 + 1])
    expect(quartersOf('this-year', '2026-05-01').before).toHaveLength(4)
    expect(quartersOf('last-12-months', '2026-11-22').now).toEqual([now - 4, now - 3, now - 2, now - 1])
  })
})

describe('what is counted', () => {
  const closed = { status: 'closed', outcome: 'aftale', stepIn: 4 } as const
  const period = sumQuarters([
    shielded([
      ...several(7, { ...closed, stepOut: 2, contactDays: 1 }),
      ...several(6, { ...closed, outcome: 'loest-lokalt', stepOut: 4, contactDays: 4 }),
      ...several(5, { complaint: true, status: 'closed', outcome: 'blev-klage' }),
      ...several(9, { theme: 'normering' }),
      ...several(8, { status: 'withdrawn', theme: 'andet' }),
    ]),
  ])

  test('withdrawn cases are left out, and a complaint counts as nothing else', () => {
    expect(period.total).toBe(27)
    expect(counts(period, 'theme')).toEqual({ samarbejde: 18, normering: 9 })
    expect(counts(period, 'course')).toEqual({ closed: 13, open: 9, complaint: 5 })
    expect(counts(period, 'outcome')).toEqual({ aftale: 7, 'loest-lokalt': 6 })
  })

  test('from step to step, and how long until the first contact', () => {
    expect(counts(period, 'movement')).toEqual({ down: 7, same: 6 })
    expect(counts(period, 'contact')).toEqual({ later: 14, 'within-1': 7, 'within-5': 6 })
  })

  test('what a small row hides in one quarter makes the sum "at least"', () => {
    const first = shielded([...several(9), ...several(6, { theme: 'normering' })])
    const second = shielded([
      ...several(20),
      ...several(3, { theme: 'normering' }),
      ...several(4, { theme: 'koersel' }),
    ])
    const both = sumQuarters([first, second])
    expect(rowOf(both.tables.theme, 'normering')).toEqual({ code: 'normering', count: 6, complete: false })
    expect(rowOf(both.tables.theme, 'samarbejde')).toEqual({ code: 'samarbejde', count: 29, complete: true })
    expect(both.tables.theme?.rest).toBe(7)
  })

  test('a quarter with four cases counts as none', () => {
    expect(sumQuarters([shielded(several(4)), shielded(several(6))])).toMatchObject({ total: 6, hiddenQuarters: 1 })
  })
})

describe('a clear trend', () => {
  const workdays = { now: 60, before: 60 }
  const split = (first: number, second: number) =>
    sumQuarters([shielded([...several(first), ...several(second, { theme: 'normering', area: 'valby' })])])

  test('is told when it is too large for chance', () => {
    const { changes } = compare(split(30, 30), split(30, 8), workdays)
    expect(changes).toContainEqual({ row: { table: 'theme', code: 'normering' }, now: 30, before: 8, direction: 'up' })
    expect(changes.map(({ row }) => row?.code)).not.toContain('samarbejde')
  })

  test.each<{ now: [number, number]; before: [number, number]; because: string }>`
    now            | before         | because
    ${[30, 12]}    | ${[30, 8]}     | ${'12 and 8 may well be chance'}
    ${[5, 5]}      | ${[5, 0]}      | ${'there are too few cases'}
    ${[1000, 900]} | ${[1000, 800]} | ${'it is sure but too small to matter'}
  `('is not told where $because', ({ now, before }) => {
    expect(compare(split(...now), split(...before), workdays).changes).toEqual([])
  })

  test('half the cases in half the time is no change', () => {
    expect(compare(split(30, 30), split(60, 60), { now: 30, before: 60 }).changes).toEqual([])
    expect(compare(split(30, 30), split(60, 60), workdays).changes).not.toEqual([])
  })

  test('the chance is exact', () => {
    // Ten heads in ten throws, or ten tails: 2/1024.
    expect(chanceOfSplit(10, 0, 0.5)).toBeCloseTo(2 / 1024, 10)
    expect(chanceOfSplit(5, 5, 0.5)).toBe(1)
  })

  test('where nothing changes, fewer than one comparison in twenty tells of a change', () => {
    const random = fc.sample(fc.double({ min: 0, max: 0.999999, noNaN: true }), { numRuns: 60_000, seed: 7 })
    let drawn = 0
    const draw = () => random[drawn++ % random.length] ?? 0
    const pick = (from: readonly string[]) => from[Math.floor(draw() * from.length)] ?? ''
    const quarter = () =>
      sumQuarters([
        shielded(
          Array.from({ length: 80 }, () => ({
            ...plain,
            theme: pick(own.theme),
            area: pick(own.area),
            unitType: pick(own.unitType),
            stepIn: 1 + Math.floor(draw() * 7),
          })),
        ),
      ])
    const alarms = Array.from({ length: 80 }, () => compare(quarter(), quarter(), workdays)).filter(
      ({ changes }) => changes.length > 0,
    )
    expect(alarms.length).toBeLessThanOrEqual(4)
  })
})

describe('an attacker with every number that is shown', () => {
  /** Few codes and few cases a quarter: the dangerous kind. */
  const anyCase = fc.record({
    theme: fc.constantFrom(...own.theme),
    area: fc.constantFrom(...own.area),
    unitType: fc.constantFrom(...own.unitType),
    stepIn: fc.integer({ min: 1, max: 7 }),
    stepOut: fc.option(fc.integer({ min: 1, max: 7 }), { nil: undefined }),
    status: fc.constantFrom('new', 'taken', 'closed', 'closed', 'withdrawn'),
    outcome: fc.constantFrom('loest-lokalt', 'aftale', 'frafaldet'),
    complaint: fc.boolean().map((yes) => yes),
    contactDays: fc.option(fc.integer({ min: 0, max: 9 }), { nil: undefined }),
  })
  const anyYear = fc.array(fc.array(anyCase, { maxLength: 40 }), { minLength: 5, maxLength: 5 })
  const someOfAKind = fc.record({ facts: fc.constantFrom(...atoms), count: fc.integer({ min: 1, max: 12 }) })
  const asFacts = (made: object): Waited => ({ ...plain, ...made })

  test('cannot subtract one period from another: each is the sum of what its quarters show', () => {
    fc.assert(
      fc.property(anyYear, (year) => {
        const quarters = year.map((cases) => shielded(cases.map(asFacts)))
        // Everything that is ever shown: each quarter alone, and every run of quarters.
        const shown: { known: Map<string, number>; from: number; to: number }[] = []
        for (let from = 0; from < quarters.length; from += 1) {
          for (let to = from; to < quarters.length; to += 1) {
            const period = sumQuarters(quarters.slice(from, to + 1))
            const known = new Map(
              partitions.flatMap((table) =>
                (period.tables[table]?.rows ?? []).map((row): [string, number] => [`${table}|${row.code}`, row.count]),
              ),
            )
            shown.push({ known, from, to })
          }
        }
        for (const one of shown) {
          for (const other of shown) {
            if (other.from < one.from || other.to > one.to) continue
            for (const [key, count] of one.known) {
              const difference = count - (other.known.get(key) ?? 0)
              expect({ key, one, other, small: difference > 0 && difference < 5 }).toMatchObject({ small: false })
            }
          }
        }
      }),
      { numRuns: 150 },
    )
  }, 60_000)

  test('cannot subtract across tables: no union of rows of one lies in a union of rows of another with 1 to 4 cases between', () => {
    fc.assert(
      // A few kinds of cases, a few of each: what lies between two rows is then often small.
      fc.property(fc.array(someOfAKind, { minLength: 2, maxLength: 7 }), (kinds) => {
        const quarter = shielded(kinds.flatMap(({ facts, count }) => several(count, facts)))
        if (!quarter) return
        const unions = partitions.flatMap((name) => unionsOf(name, quarter))
        for (const inner of unions) {
          for (const outer of unions) {
            // By definition, not by chance: an attacker knows what the tables mean, not what the cases are.
            if ((inner.atoms & ~outer.atoms) !== 0n) continue
            const difference = outer.count - inner.count
            if (difference > 0 && difference < 5) throw new Error(`${outer.name} minus ${inner.name} is ${difference}`)
          }
        }
      }),
      { numRuns: 1000 },
    )
  }, 60_000)
})

interface Union {
  name: string
  count: number
  /** One bit an atom. */
  atoms: bigint
}

/** Every union of what a table shows: rows and the rest. Themes, areas and unit types are parts of nothing else. */
function unionsOf(table: (typeof partitions)[number], quarter: Quarter): Union[] {
  const shown = quarter.tables[table]
  if (!shown || ['theme', 'area', 'unitType'].includes(table)) return []
  const known = new Set(shown.rows.map(({ code }) => `${table}|${code}`))
  const bitsWhere = (isIn: (rows: Set<string>) => boolean) =>
    rowsOfAtom.reduce((bits, rows, atom) => (isIn(rows) ? bits | (1n << BigInt(atom)) : bits), 0n)
  const parts = [
    ...shown.rows.map(({ code, count }) => ({ code, count, atoms: bitsWhere((rows) => rows.has(`${table}|${code}`)) })),
    {
      code: 'rest',
      count: shown.rest,
      atoms: bitsWhere((rows) => [...rows].some((row) => row.startsWith(`${table}|`) && !known.has(row))),
    },
  ].filter(({ count }) => count > 0)
  return Array.from({ length: 2 ** parts.length - 1 }, (_, index) => {
    const chosen = parts.filter((_part, place) => ((index + 1) >> place) & 1)
    return {
      name: `${table}: ${chosen.map(({ code }) => code).join(' + ')}`,
      count: chosen.reduce((sum, { count }) => sum + count, 0),
      atoms: chosen.reduce((bits, part) => bits | part.atoms, 0n),
    }
  })
}
