/**
 * CPR numbers are known by their shape, however they are written; other numbers are left alone. All numbers are made up.
 */
import { expect, test } from '@jest/globals'
import { findCpr } from '../../src/knowledge/cpr.js'

test.each<{ text: string }>`
  text                        | because
  ${'010290-1234'}            | ${'it is written the usual way'}
  ${'0102901234'}             | ${'nothing stands between'}
  ${'010290 1234'}            | ${'there is a space'}
  ${'01 02 90 1234'}          | ${'there are spaces in the date'}
  ${'01.02.1990-1234'}        | ${'the year has four digits'}
  ${'010290–1234'}            | ${'the dash is long'}
  ${'010290\n1234'}           | ${'the line breaks in it'}
  ${'0 1 0 2 9 0 1 2 3 4'}    | ${'each digit stands alone'}
  ${'０１０２９０－１２３４'} | ${'the digits are wide'}
  ${'٠١٠٢٩٠-١٢٣٤'}            | ${'the digits are Arabic'}
  ${'0102\u200b90-1234'}      | ${'there is a sign nobody sees'}
  ${'610290-1234'}            | ${'it is a replacement number, with 60 added to the day'}
  ${'290200-0000'}            | ${'no check digit is asked for'}
`('finds $text, because $because', ({ text }) => {
  const before = 'Barnet har '
  expect(findCpr(`${before}${text}, siger de`)).toEqual([{ start: before.length, end: before.length + text.length }])
})

test('finds each of several', () => {
  expect(findCpr('010290-1234 og 020390-4321')).toHaveLength(2)
})

test.each<{ text: string }>`
  text                          | because
  ${'33 66 14 00'}              | ${'it is a phone number'}
  ${'+45 12 10 14 00'}          | ${'it is a phone number with its country'}
  ${'21 12 14 00, 33 66 57 66'} | ${'they are two phone numbers'}
  ${'5798000123456'}            | ${'it is an EAN number'}
  ${'2026-0123456'}             | ${'it is a case number'}
  ${'320290-1234'}              | ${'no month has 32 days'}
  ${'311190-1234'}              | ${'November has 30 days'}
  ${'den 01.02.2026 kl. 14.30'} | ${'it is a time'}
  ${'12.10.26 1400 kr.'}        | ${'it is an amount'}
  ${'§ 25, stk. 1'}             | ${'it is a section'}
`('leaves $text alone, because $because', ({ text }) => {
  expect(findCpr(text)).toEqual([])
})
