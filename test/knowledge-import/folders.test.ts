/** Importing files and folders: where drafts go, which number they get, and that nothing is overwritten. */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { importFiles, type ImportOptions } from '../../src/knowledge/import/import-files.js'

let folder = ''
const at = (name: string) => join(folder, name)

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'import-'))
  mkdirSync(at('in'))
  mkdirSync(at('content/klarret'), { recursive: true })
  writeFileSync(at('in/klarret-24.md'), '# Utilfredse forældre\n\n## Ring først\n\nRing, før du skriver.\n')
  writeFileSync(
    at('content/klarret/klarret-24.md'),
    '---\nquestions: [hvem ringer]\nrelated: [KlarRet 25]\n---\n\n## A\n\nB\n',
  )
})
afterEach(() => rmSync(folder, { recursive: true }))

const options = (more: Partial<ImportOptions> = {}): ImportOptions => ({
  path: at('in'),
  collection: 'klarret',
  contentDir: at('content'),
  outDir: at('drafts'),
  today: '2026-11-30',
  ...more,
})

test('a folder gives a draft and a list for each file; a refused file does not stop the others', async () => {
  writeFileSync(at('in/klarret-3.pdf'), 'ingen PDF')
  writeFileSync(at('in/billede.png'), 'x')
  const [third, guide, ...more] = await importFiles(options())
  expect(more).toEqual([])
  expect(third).toMatchObject({ refused: { message: expect.stringContaining('Filen hedder .pdf') } })
  expect(guide).toMatchObject({ imported: { drafts: [{ file: 'klarret/klarret-24.md', passages: 1 }] } })
  const draft = readFileSync(at('drafts/klarret/klarret-24.md'), 'utf8')
  expect(draft).toContain('number: 24\ntitle: Utilfredse forældre')
  expect(draft).toContain('reviewBy: 2027-02-28')
  expect(readFileSync(at('drafts/klarret/klarret-24.review.md'), 'utf8')).toContain('- [ ]')
})

test('questions and relations of the entry it may replace are taken over', async () => {
  await importFiles(options({ path: at('in/klarret-24.md') }))
  expect(readFileSync(at('drafts/klarret/klarret-24.md'), 'utf8')).toMatch(
    /related:\n {2}- KlarRet 25\nquestions:\n {2}- hvem ringer/,
  )
})

test('what exists is not overwritten', async () => {
  mkdirSync(at('drafts/klarret'), { recursive: true })
  writeFileSync(at('drafts/klarret/klarret-24.review.md'), 'mine noter')
  const [report] = await importFiles(options())
  expect(report).toMatchObject({ refused: { message: expect.stringContaining('findes allerede og er ikke ændret') } })
  expect(readFileSync(at('drafts/klarret/klarret-24.review.md'), 'utf8')).toBe('mine noter')
  expect(existsSync(at('drafts/klarret/klarret-24.md'))).toBe(false)
})

test.each<{ what: string; more: Partial<ImportOptions>; says: string }>`
  what                         | more                            | says
  ${'no such file'}            | ${{ path: '/findes/ikke.pdf' }} | ${'findes ikke. Ret stien'}
  ${'one number for a folder'} | ${{ number: 24 }}               | ${'En mappe kan ikke få ét nummer.'}
  ${'complaint routes'}        | ${{ collection: 'routes' }}     | ${'Klageveje kan ikke importeres.'}
  ${'an unknown collection'}   | ${{ collection: 'andet' }}      | ${'Samlingen kendes ikke.'}
`('$what is refused', async ({ more, says }) => {
  await expect(importFiles(options(more))).rejects.toThrow(says)
})

test.each<{ name: string; number: number | undefined }>`
  name                     | number
  ${'KlarRet nr. 24.md'}   | ${24}
  ${'07 Klager.md'}        | ${7}
  ${'24-12-2026 notat.md'} | ${undefined}
  ${'2024 plan.md'}        | ${undefined}
`('$name has the number $number', async ({ name, number }) => {
  writeFileSync(at(name), '# T\n\nTekst.')
  const [report] = await importFiles(options({ path: at(name) }))
  if (number) expect(report).toMatchObject({ imported: { drafts: [{ file: `klarret/klarret-${number}.md` }] } })
  else expect(report).toMatchObject({ refused: { message: expect.stringContaining('Skriv --number 24') } })
})
