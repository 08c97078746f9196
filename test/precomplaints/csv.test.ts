/** CSV for Danish Excel: nothing in it is a formula, and every cell comes back as it was. */
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { BYTE_ORDER_MARK, csvLine, safeText } from '../../src/precomplaints/export/csv.js'

describe('a text that a spreadsheet could take for a formula gets an apostrophe', () => {
  test.each<{ text: string; because: string }>`
    text                    | because
    ${'=HYPERLINK("x")'}    | ${'it begins with ='}
    ${'+45 33 66'}          | ${'it begins with +'}
    ${'-1+2'}               | ${'it begins with -'}
    ${'@SUM(A1)'}           | ${'it begins with @'}
    ${'\t=1'}               | ${'it begins with a tab'}
    ${'\rx'}                | ${'it begins with a carriage return'}
    ${'   =1'}              | ${'spaces come first'}
    ${'\u200b=1'}           | ${'an unseen character comes first'}
    ${'\u2060 \ufeff+1'}    | ${'several unseen characters come first'}
    ${'＝1+1'}              | ${'the sign is full-width'}
    ${'＠A1'}               | ${'the sign is full-width'}
    ${'﹣1'}                | ${'the sign is a small form'}
    ${'almindelig\n=1+1'}   | ${'the second line begins with ='}
    ${'almindelig\r\n  @x'} | ${'the second line begins with @'}
    ${'almindelig\u2028-x'} | ${'the line is broken by U+2028'}
    ${'almindelig\r+x'}     | ${'the line is broken by CR alone'}
  `('because $because', ({ text }) => {
    expect(safeText(text)).toBe(`'${text}`)
  })

  test.each(['Amager', 'a=b', 'TU-2026-0042', '3-4', 'skole@hjem', '', 'to\nlinjer'])('"%s" needs none', (text) => {
    expect(safeText(text)).toBe(text)
  })
})

test('cells are parted by semicolons and quoted where they must be; days are dates', () => {
  expect(csvLine(['a;b', 'x"y', 'to\nlinjer', 7, undefined, new Date('2026-11-22T00:00:00Z')])).toBe(
    '"a;b";"x""y";"to\nlinjer";7;;2026-11-22\r\n',
  )
  expect(Buffer.from(BYTE_ORDER_MARK).toString('hex')).toBe('efbbbf')
})

test('whatever stands in the cells, a reader finds the same cells again, and no formula', () => {
  const cell = fc.oneof(
    fc.string(),
    fc.string({ unit: fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n', ';', '"', ' ', '\u200b', '＝', 'a', ',') }),
  )
  fc.assert(
    fc.property(fc.array(cell, { minLength: 1, maxLength: 5 }), (cells) => {
      const read = readLine(csvLine(cells))
      expect(read.map((text) => text.replace(/^'/, ''))).toEqual(cells.map((text) => text.replace(/^'/, '')))
      for (const text of read) {
        const seen = text.normalize('NFKC').replace(/\p{Cf}/gu, '')
        if (!text.startsWith("'")) expect(seen).not.toMatch(/(^|[\r\n\u0085\u2028\u2029])[ \t]*[=+\-@]|^[\t\r]/)
      }
    }),
    { numRuns: 5000 },
  )
})

/** Reads a line as RFC 4180 says, with semicolons. */
function readLine(line: string): string[] {
  const cells: string[] = []
  let rest = line
  for (;;) {
    const cell = /^(?:"((?:[^"]|"")*)"|([^;"\r\n]*))(;|\r\n$)/.exec(rest)
    if (!cell) throw new Error('not a line of CSV')
    cells.push(cell[1] === undefined ? (cell[2] ?? '') : cell[1].replaceAll('""', '"'))
    rest = rest.slice(cell[0].length)
    if (cell[3] !== ';') return cells
  }
}
