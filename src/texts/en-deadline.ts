/** English sentences of the deadline calculator. */
import type { deadline as danish } from './da-deadline.js'
import { deadline as da } from './da-deadline.js'

const units = {
  days: ['day', 'days'],
  workdays: ['working day', 'working days'],
  weeks: ['week', 'weeks'],
  months: ['month', 'months'],
  years: ['year', 'years'],
} as const

export const deadline: typeof danish = {
  span: (count, unit) => `${count} ${units[unit][count === 1 ? 0 : 1]}`,
  last: (day) => `**The last day is ${day}.**`,
  received: (day) => `**Counted as received on ${day}.**`,
  counted: (span, from) => `That is ${span} after ${from}.`,
  countedWithoutJuly: (span, from) => `That is ${span} after ${from}, when July does not count.`,
  working: 'How I counted (in Danish)',
  letterFirst: (day) => `First, the letter counts as received on ${day}.`,
  digitalFirst: 'Digital Post counts as received on the day it is sent.',
  note: 'This is a calculation, not a decision. If the letter’s appeal guidance (klagevejledning) gives another deadline, ask Legal (Jura).',
  noSuchDate: (written) =>
    `There is no such date as "${written}". Write it again, for example "7 arbejdsdage fra 3. december".`,
  tooFar: 'I do not count that far ahead. Write a smaller number, for example "4 uger efter 3. december".',
  rules: { title: 'How to count deadlines', says: da.rules.says },
}
