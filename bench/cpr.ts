/**
 * How surely CPR numbers are found, and how seldom other numbers are taken for one. All numbers are drawn by dice.
 *   npx tsx bench/cpr.ts [seed]
 */
import { performance } from 'node:perf_hooks'
import { findCpr } from '../src/knowledge/cpr.js'
import { findPersonalData } from '../src/knowledge/personal-data/find-personal-data.js'
import { createDice } from './spoil.js'

const perKind = 60
const dice = createDice(Number(process.argv[2] ?? 7))
const upTo = (from: number, to: number) => from + Math.floor(dice() * (to - from + 1))
const two = (value: number) => String(value).padStart(2, '0')
const digits = (count: number) => Array.from({ length: count }, () => upTo(0, 9)).join('')
const phone = () => [upTo(20, 99), upTo(0, 99), upTo(0, 99), upTo(0, 99)].map(two).join(' ')
const inScript = (text: string, zero: number) =>
  text.replace(/\d/g, (digit) => String.fromCodePoint(zero + Number(digit)))

interface Drawn {
  d: string
  m: string
  y: string
  century: string
  last: string
}
type Notation = (parts: Drawn) => string

const notations: Notation[] = [
  ({ d, m, y, last }) => `${d}${m}${y}-${last}`,
  ({ d, m, y, last }) => `${d}${m}${y}${last}`,
  ({ d, m, y, last }) => `${d}${m}${y} ${last}`,
  ({ d, m, y, last }) => `${d} ${m} ${y} ${last}`,
  ({ d, m, y, last }) => `${d}.${m}.${y}-${last}`,
  ({ d, m, y, last }) => `${d}/${m}/${y}-${last}`,
  ({ d, m, y, last }) => `${d}/${m}-${y} ${last}`,
  ({ d, m, y, last }) => `${d}-${m}-${y}-${last}`,
  ({ d, m, y, century, last }) => `${d}${m}${century}${y}-${last}`,
  ({ d, m, y, century, last }) => `${d}${m}${century}${y}${last}`,
  ({ d, m, y, century, last }) => `${d}.${m}.${century}${y} ${last}`,
  ({ d, m, y, last }) => `${d}${m}${y}–${last}`,
  ({ d, m, y, last }) => `${d}${m}${y} — ${last}`,
  ({ d, m, y, last }) => `${d}${m}${y}\u2011${last}`,
  ({ d, m, y, last }) => `${d}${m}${y}\u2212${last}`,
  ({ d, m, y, last }) => `${d}${m}${y}\n${last}`,
  ({ d, m, y, last }) => `${d}${m}${y}-\r\n${last}`,
  ({ d, m, y, last }) => `${d}${m}${y}\u00a0${last}`,
  ({ d, m, y, last }) => `${d}${m}${y}/${last}`,
  ({ d, m, y, last }) => `${d}${m}${y}.${last}`,
  ({ d, m, y, last }) => `${d}${m}${y}_${last}`,
  ({ d, m, y, last }) => `${d}${m}${y} (${last})`,
  ({ d, m, y, last }) => `${d}${m}${y}, ${last}`,
  ({ d, m, y, last }) => `${d}${m} ${y}-${last}`,
  ({ d, m, y, last }) => `cpr: ${d}${m} ${y} ${last}`,
  ({ d, m, y, last }) => Array.from(`${d}${m}${y}${last}`).join(' '),
  ({ d, m, y, last }) => `${d}${m}${y} ${last.slice(0, 2)} ${last.slice(2)}`,
  ({ d, m, y, last }) => `${Number(d) + 60}${m}${y}-${last}`,
  ({ d, m, y, last }) => inScript(`${d}${m}${y}-${last}`, 0xff10),
  ({ d, m, y, last }) => inScript(`${d}${m}${y}-${last}`, 0x660),
  ({ d, m, y, last }) => inScript(`${d}${m}${y} ${last}`, 0x6f0),
  ({ d, m, y, last }) => `${d}\u200b${m}${y}\u200b-${last}`,
  ({ d, m, y, last }) => `${d}\u00ad${m}\u2060${y}${last}`,
  ({ d, m, y, last }) => `${d}${m}${y} minus ${last}`,
  ({ d, m, y, last }) => `${d}${m}${y} bindestreg ${last}`,
  ({ d, m, y, last }) => `${d}${m}${y}-${last}`.replace(/0/g, 'O').replace(/1/g, 'l'),
  ({ d, m, y }) => `${d}${m}${y}-xxxx`,
  ({ d, m, y }) => `${d}.${m}.${y} ****`,
  ({ d, m, y, last }) => `født ${d}.${m}.${y}, sidste fire cifre er ${last}`,
  ({ d, m, y, century, last }) => `${d}${m}${century}${y}, de sidste 4: ${last}`,
]

const day = () => two(upTo(1, 28))
const month = () => two(upTo(1, 12))
const date = () => `${day()}.${month()}.2026`
const shortDate = () => `${day()}.${month()}.${upTo(24, 27)}`
const clock = () => `${two(upTo(7, 20))}.${upTo(1, 5)}0`
const others: (() => string)[] = [
  () => `2026-${digits(7)}`,
  () => `2026 - ${digits(6)}`,
  () => `eDoc 20${upTo(20, 26)}-${digits(7)} af ${date()}`,
  () => `${shortDate()} 2026-${digits(7)}`,
  phone,
  () => `+45 ${phone()}`,
  () => `+45${phone().replace(/ /g, '')}`,
  () => `${phone()} eller ${phone()}`,
  () => `${phone()}, ${phone()}`,
  () => `tlf. ${phone()}, ${upTo(1000, 2450)} København N`,
  () => `5798${digits(9)}`,
  () => `EAN ${['5798', digits(3), digits(3), digits(3)].join(' ')}`,
  date,
  () => `${date()} - ${date()}`,
  () => `${day()}.${month()}-${day()}.${month()}.2026`,
  () => `${shortDate()}-${shortDate()}`,
  () => `${date()} kl. ${clock()}`,
  () => `${shortDate()} ${clock()}`,
  () => `${shortDate()} kl. ${clock()}-${clock()}`,
  () => `2026-${month()}-${day()} ${clock().replace('.', ':')}`,
  () => `${upTo(1, 9)}.${upTo(100, 999)},00 kr.`,
  () => `${shortDate()} ${upTo(1000, 9999)} kr.`,
  () => `${upTo(1000, 2450)} København K`,
  () => `${shortDate()} ${upTo(1000, 2450)} København N`,
  () => `${clock()}-${clock()} og ${clock()}-${clock()}`,
  () => `konto ${digits(4)} ${digits(10)}`,
  () => `reg.nr. ${digits(4)}, kontonr. ${digits(10)}`,
  () => `ISBN 978-87-${digits(2)}-${digits(5)}-${digits(1)}`,
  () => `ISBN 87${digits(8)}`,
  () => `§ ${upTo(1, 80)}, stk. ${upTo(1, 9)}, nr. ${upTo(1, 20)}`,
  () => `lov nr. ${upTo(100, 1999)} af ${day()}/${month()}/20${upTo(10, 26)}`,
  () => `CVR ${digits(8)}, P-nr. 10${digits(8)}`,
  () => `skoleåret 2026/2027, uge ${upTo(1, 52)}`,
  () => `${upTo(10, 28)} børn, ${upTo(1, 9)} voksne, ${upTo(1000, 9999)} kr. og ${upTo(10, 60)} minutter`,
]
const carriers = [
  'Det gælder %, siger de.',
  '%',
  'Vi har skrevet: "%".',
  'se (%) i brevet\nog ring',
  'Mor oplyste %. Far var enig.',
]

const missed = new Map<string, number>()
let sought = 0
for (const notation of notations) {
  for (let count = 0; count < perKind; count += 1) {
    const number = notation({
      d: day(),
      m: month(),
      y: two(upTo(0, 99)),
      century: upTo(0, 1) ? '20' : '19',
      last: digits(4),
    })
    sought += 1
    if (findCpr(carried(number)).length !== 1) missed.set(number, count)
  }
}
const wrong: string[] = []
let seen = 0
for (const other of others) {
  for (let count = 0; count < perKind; count += 1) {
    const text = carried(other())
    seen += 1
    if (findCpr(text).length > 0) wrong.push(text)
  }
}

console.log(`found        ${sought - missed.size} of ${sought} numbers in ${notations.length} notations`)
for (const number of [...missed.keys()].slice(0, 12)) console.log(`  missed     ${JSON.stringify(number)}`)
console.log(
  `false alarms ${wrong.length} of ${seen} in ${others.length} kinds (${((100 * wrong.length) / seen).toFixed(2)} %)`,
)
for (const text of wrong.slice(0, 12)) console.log(`  wrong      ${JSON.stringify(text)}`)

const long = 'Forælderen ringede den 12.10.2026 til Emils lærer om 010290-1234 og var ked af det. '
  .repeat(1220)
  .slice(0, 100_000)
for (const [name, find] of Object.entries({ findCpr, findPersonalData })) {
  const times = Array.from({ length: 7 }, () => {
    const begun = performance.now()
    find(long)
    return performance.now() - begun
  })
  console.log(
    `${name.padEnd(17)} ${Math.min(...times).toFixed(1)} ms for ${long.length / 1000} KB (best of ${times.length})`,
  )
}

function carried(text: string): string {
  return (carriers[upTo(0, carriers.length - 1)] ?? '%').replace('%', () => text)
}
