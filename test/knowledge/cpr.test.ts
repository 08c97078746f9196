/**
 * CPR numbers are known by their shape, however they are written; other numbers are left alone. All numbers are made up.
 */
import { expect, test } from '@jest/globals'
import { findCpr } from '../../src/knowledge/cpr.js'

test.each<{ text: string }>`
  text                                    | because
  ${'010290-1234'}                        | ${'it is written the usual way'}
  ${'0102901234'}                         | ${'nothing stands between'}
  ${'010290 1234'}                        | ${'there is a space'}
  ${'01 02 90 1234'}                      | ${'there are spaces in the date'}
  ${'01.02.1990-1234'}                    | ${'the year has four digits'}
  ${'010290–1234'}                        | ${'the dash is long'}
  ${'010290\n1234'}                       | ${'the line breaks in it'}
  ${'0 1 0 2 9 0 1 2 3 4'}                | ${'each digit stands alone'}
  ${'０１０２９０－１２３４'}             | ${'the digits are wide'}
  ${'٠١٠٢٩٠-١٢٣٤'}                        | ${'the digits are Arabic'}
  ${'0102\u200b90-1234'}                  | ${'there is a sign nobody sees'}
  ${'610290-1234'}                        | ${'it is a replacement number, with 60 added to the day'}
  ${'290200-0000'}                        | ${'no check digit is asked for'}
  ${'01/02/90-1234'}                      | ${'there are strokes in the date'}
  ${'1/2-90-1234'}                        | ${'day and month have no zero'}
  ${'01/02-90 1234'}                      | ${'a stroke and a dash stand in the date'}
  ${'010290 — 1234'}                      | ${'the dash is longest, and has spaces'}
  ${'010290\u22121234'}                   | ${'the dash is a minus'}
  ${'010290-\r\n1234'}                    | ${'the line breaks behind the dash'}
  ${'010290\u00a01234'}                   | ${'the space does not break'}
  ${'010290.1234'}                        | ${'there is a stop'}
  ${'010290_1234'}                        | ${'there is a low line'}
  ${'010290, 1234'}                       | ${'there is a comma'}
  ${'010290 (1234)'}                      | ${'the last four stand in brackets'}
  ${'0102 90-1234'}                       | ${'there is a space in the date'}
  ${'010290 12 34'}                       | ${'the last four stand in twos'}
  ${'010290-12 34'}                       | ${'the last four stand in twos behind a dash'}
  ${'٠١٠٢٩٠ ١٢٣٤'}                        | ${'the digits are Arabic, with a space'}
  ${'01\u00ad02\u206090-1234'}            | ${'several signs that nobody sees stand in it'}
  ${'010290 minus 1234'}                  | ${'the dash is a word'}
  ${'010290 bindestreg 1234'}             | ${'the dash is another word'}
  ${'O1O29O-1234'}                        | ${'letters stand for zeros'}
  ${'0l0290-l234'}                        | ${'letters stand for ones'}
  ${'lOllOl-9274'}                        | ${'the whole date is letters'}
  ${'010290-xxxx'}                        | ${'the birthday says nearly all'}
  ${'01.02.90 ****'}                      | ${'the birthday says nearly all'}
  ${'01.02.1990, sidste fire cifre 1234'} | ${'words stand between'}
  ${'1. februar 1990-1234'}               | ${'the month is a word'}
  ${'01021990-1234'}                      | ${'the year has four digits, and nothing stands in the date'}
`('finds $text, because $because', ({ text }) => {
  const before = 'Barnet har '
  const end = before.length + text.replace(/\)$/, '').length
  expect(findCpr(`${before}${text}, siger de`)).toEqual([{ start: before.length, end }])
})

test('finds each of several', () => {
  expect(findCpr('010290-1234 og 020390-4321')).toHaveLength(2)
})

test.each<{ text: string }>`
  text                            | because
  ${'33 66 14 00'}                | ${'it is a phone number'}
  ${'+45 12 10 14 00'}            | ${'it is a phone number with its country'}
  ${'21 12 14 00, 33 66 57 66'}   | ${'they are two phone numbers'}
  ${'5798000123456'}              | ${'it is an EAN number'}
  ${'2026-0123456'}               | ${'it is a case number'}
  ${'320290-1234'}                | ${'no month has 32 days'}
  ${'311190-1234'}                | ${'November has 30 days'}
  ${'den 01.02.2026 kl. 14.30'}   | ${'it is a time'}
  ${'12.10.26 1400 kr.'}          | ${'it is an amount'}
  ${'§ 25, stk. 1'}               | ${'it is a section'}
  ${'2026 - 123456'}              | ${'it is a case number with spaces'}
  ${'01.02.26 2026-0012345'}      | ${'it is a date and a case number'}
  ${'01.02-05.02.2026'}           | ${'it is a range of dates'}
  ${'01.02.20-05.02.26'}          | ${'it is a range of dates with short years'}
  ${'12.01.26 14.30'}             | ${'it is a date and a time'}
  ${'12.01.26 14:30'}             | ${'it is a date and a time with a colon'}
  ${'10.10-19.30 20.00'}          | ${'they are times'}
  ${'010226 33 66 14 00'}         | ${'it is a date and a phone number'}
  ${'01.02.26 2200 København N'}  | ${'it is a date and a postcode'}
  ${'konto 9570 0102901234'}      | ${'it is an account'}
  ${'ISBN 978-87-02-01123-4'}     | ${'it is a book'}
  ${'P-nr. 1003259411'}           | ${'it is a place of work'}
  ${'EAN 5798 001 234 567'}       | ${'it is an EAN number with spaces'}
  ${'1.250.000 kr. af 3.400.000'} | ${'they are amounts'}
  ${'lov nr. 1087 af 01/12/2026'} | ${'it is an act and its date'}
`('leaves $text alone, because $because', ({ text }) => {
  expect(findCpr(text)).toEqual([])
})
