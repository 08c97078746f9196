/** Phrase lists from XLSX and CSV: one draft for each row. */
import exceljs from 'exceljs'
import { expect, test } from '@jest/globals'
import { checkReferences } from '../../src/knowledge/check-references.js'
import { makeDrafts } from '../../src/knowledge/import/make-drafts.js'
import { readEntry } from '../../src/knowledge/read-entry.js'
import { jobFor } from './support/jobs.js'
import { makeZip } from './support/make-zip.js'

const columns = ['ID', 'Titel', 'Formål', 'Tekst', 'Kanal', 'Spørgsmål', 'Bemærkning']
const text = 'Kære {{modtager}}\n\nVi har den [modtaget dato] fået dit brev.\nSikkerhed: V\n\nVenlig hilsen'
const questions = 'en; to; tre; fire; fem; seks'
const rows = [
  ['kvit-1', 'Kvittering', 'Kvitter for et brev.', text, 'Aula og digital post', questions, 'ny'],
  ['kvit-1', 'Samme id', 'Formål', 'Tekst', '', '', ''],
  ['tom', 'Uden tekst', 'Formål', '', '', '', ''],
  ['', 'Uden id på rækken', 'Formål', 'Skriv [barnets cpr-nummer].', '', '', ''],
]

async function xlsx(): Promise<Buffer> {
  const workbook = new exceljs.Workbook()
  workbook.addWorksheet('Forside').addRow(['Frasebibliotek 2026'])
  const sheet = workbook.addWorksheet('Klager')
  sheet.addRow(columns)
  for (const row of rows) sheet.addRow(row)
  sheet.getCell('B2').value = { richText: [{ text: 'Kvitte' }, { text: 'ring' }] }
  sheet.getCell('C2').value = { formula: '"Kvitter"&" for et brev."', result: 'Kvitter for et brev.' }
  return Buffer.from(await workbook.xlsx.writeBuffer())
}

const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`
const csv = (separator: string) => [columns, ...rows].map((row) => row.map(quoted).join(separator)).join('\r\n')

test.each([
  ['fraser.xlsx', xlsx, 'ark Klager, række 2'],
  ['fraser.csv', () => Promise.resolve(Buffer.from(`\ufeff${csv(';')}`)), 'række 2'],
  ['komma.csv', () => Promise.resolve(Buffer.from(csv(','), 'latin1')), 'række 2'],
])('%s gives a draft for each row', async (name, content, place) => {
  const { drafts, notes } = await makeDrafts(jobFor(name, await content(), { collection: 'phrases' }))
  expect(drafts.map((draft) => draft.file)).toEqual(['phrases/kvit-1.md', 'phrases/uden-id-paa-raekken.md'])
  expect(notes.join('\n')).toMatch(/id "kvit-1" findes to gange[^]*tekst mangler/)
  expect(notes.join('\n')).toContain('Kolonner, der ikke er brugt: bemærkning.')
  const [draft, other] = drafts
  expect(draft?.text).toContain(place)
  const { entry, faults } = readEntry(draft?.text ?? '', draft?.file ?? '', 'phrases', undefined)
  expect(faults).toEqual([])
  expect(entry).toMatchObject({
    title: 'Kvittering',
    purpose: 'Kvitter for et brev.',
    channels: ['Digital Post', 'Aula'],
    certainty: 'M?',
    slots: [
      { name: 'modtager', type: 'text' },
      { name: 'modtaget_dato', label: 'modtaget dato', type: 'date' },
    ],
  })
  expect(entry?.passages[1]?.text).toBe(
    'Kære {{modtager}}\n\nVi har den {{modtaget_dato}} fået dit brev.\n**Sikkerhed:** V\n\nVenlig hilsen',
  )
  expect(entry && checkReferences([entry], undefined, new Set())).toEqual([])
  expect(other?.checks.join(' ')).toContain('beder om barnets cpr-nummer')
})

test.each<{ what: string; content: string; says: string }>`
  what                       | content                                      | says
  ${'a list without a text'} | ${'id;titel;formål\na;b;c'}                  | ${'mangler kolonnen "tekst"'}
  ${'a list without rows'}   | ${'id;titel;formål;tekst\n'}                 | ${'ingen rækker med tekst'}
  ${'too many rows'}         | ${`id;tekst\n${'a;b\n'.repeat(2100)}`}       | ${'mere end 2000 rækker'}
  ${'a CPR number'}          | ${'id;titel;formål;tekst\na;b;c;0101151234'} | ${'I række 2 er der noget, der ligner et cpr-nummer'}
`('$what is refused', async ({ content, says }) => {
  await expect(makeDrafts(jobFor('a.csv', content, { collection: 'phrases' }))).rejects.toThrow(says)
})

test('a zip bomb that is called a list is refused', async () => {
  const bomb = makeZip([{ name: 'xl/workbook.xml', content: Buffer.alloc(60 * 1024 * 1024) }])
  await expect(makeDrafts(jobFor('a.xlsx', bomb, { collection: 'phrases' }))).rejects.toThrow('fylder alt for meget')
})

test('phrases come from lists only', async () => {
  await expect(makeDrafts(jobFor('a.md', '# T', { collection: 'phrases' }))).rejects.toThrow(
    'Fraser importeres fra en liste.',
  )
})
