/** Files that are broken, locked or made to do harm: each is refused with one clear sentence on what to do. */
import { describe, expect, test } from '@jest/globals'
import { limits } from '../../src/knowledge/import/limits.js'
import { makeDraftsApart } from '../../src/knowledge/import/make-drafts-apart.js'
import { jobFor, refusal } from './support/jobs.js'
import { makePdf } from './support/make-pdf.js'
import { docxParts, makeZip, wordParagraph } from './support/make-zip.js'

const pdf = makePdf([[{ text: 'En helt almindelig side med tekst.' }]])
const docx = makeZip(docxParts(wordParagraph('En helt almindelig tekst.')))
const zeros = Buffer.alloc(60 * 1024 * 1024)
const doctype = '<!DOCTYPE w [<!ENTITY x SYSTEM "file:///etc/passwd">]>'
const oldOffice = Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), Buffer.alloc(600)])

test.each<{ what: string; name: string; content: string | Buffer; says: string }>`
  what                                  | name        | content                                                                               | says
  ${'an empty file'}                    | ${'a.pdf'}  | ${''}                                                                                 | ${'Filen er tom. Se efter'}
  ${'a program'}                        | ${'a.exe'}  | ${'MZ'}                                                                               | ${'Filtypen ".exe" kan ikke importeres. Gem'}
  ${'a file without extension'}         | ${'a'}      | ${'tekst'}                                                                            | ${'Filtypen "uden endelse" kan ikke'}
  ${'a giant'}                          | ${'a.txt'}  | ${Buffer.alloc(limits.fileBytes + 1, 'a')}                                            | ${'større end 20 MB. Del den'}
  ${'text that is called PDF'}          | ${'a.pdf'}  | ${'bare tekst'}                                                                       | ${'Filen hedder .pdf, men indholdet er noget andet.'}
  ${'a PDF that is called DOCX'}        | ${'a.docx'} | ${pdf}                                                                                | ${'Filen hedder .docx, men'}
  ${'a zip that is called TXT'}         | ${'a.txt'}  | ${docx}                                                                               | ${'Filen hedder .txt, men'}
  ${'a picture that is called HTML'}    | ${'a.html'} | ${Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13])}                                 | ${'Filen hedder .html, men'}
  ${'a zip without a document'}         | ${'a.docx'} | ${makeZip([{ name: 'x.xml', content: '<x/>' }])}                                      | ${'Filen hedder .docx, men'}
  ${'a PDF cut in half'}                | ${'a.pdf'}  | ${pdf.subarray(0, 200)}                                                               | ${'PDF-filen er beskadiget'}
  ${'a locked PDF'}                     | ${'a.pdf'}  | ${makePdf([[{ text: 'Hemmelig' }]], { locked: true })}                                | ${'låst med adgangskode. Fjern adgangskoden'}
  ${'a PDF of pictures'}                | ${'a.pdf'}  | ${makePdf([[], []])}                                                                  | ${'ingen tekst i filen. Er den et scannet billede'}
  ${'a PDF with 501 pages'}             | ${'a.pdf'}  | ${makePdf(Array.from({ length: 501 }, () => [{ text: 'x' }]))}                        | ${'har 501 sider; der kan højst importeres 500.'}
  ${'a text with 501 pages'}            | ${'a.txt'}  | ${'side\f'.repeat(500)}                                                               | ${'har 501 sider'}
  ${'a locked or old Word file'}        | ${'a.docx'} | ${oldOffice}                                                                          | ${'gemt i et gammelt Office-format. Åbn den'}
  ${'a locked zip'}                     | ${'a.docx'} | ${makeZip(docxParts(''), { locked: true })}                                           | ${'låst med adgangskode'}
  ${'a DOCX cut in half'}               | ${'a.docx'} | ${docx.subarray(0, docx.length / 2)}                                                  | ${'DOCX-filen er beskadiget'}
  ${'a zip bomb'}                       | ${'a.docx'} | ${makeZip([...docxParts(''), { name: 'b', content: zeros }])}                         | ${'fylder alt for meget, når den pakkes ud'}
  ${'a zip bomb that lies'}             | ${'a.docx'} | ${makeZip([...docxParts(''), { name: 'b', content: zeros, claimedSize: 9 }])}         | ${'fylder alt for meget, når den pakkes ud'}
  ${'a zip with thousands of parts'}    | ${'a.docx'} | ${makeZip(Array.from({ length: 3001 }, (_, at) => ({ name: `${at}`, content: '' })))} | ${'fylder alt for meget'}
  ${'XML that reads other files'}       | ${'a.docx'} | ${makeZip(docxParts(wordParagraph('&x;'), doctype))}                                  | ${'henter indhold udefra'}
  ${'the same in UTF-16'}               | ${'a.docx'} | ${makeZip([{ name: 'word/document.xml', content: Buffer.from(doctype, 'utf16le') }])} | ${'henter indhold udefra'}
  ${'a page with nothing but a script'} | ${'a.html'} | ${'<html><script>document.write("tekst")</script></html>'}                            | ${'ingen tekst i filen'}
  ${'a text without end'}               | ${'a.txt'}  | ${'ord og flere ord. '.repeat(150_000)}                                               | ${'for meget tekst. Del det'}
  ${'a CPR number'}                     | ${'a.md'}   | ${'# T\n\nBarnet har nummer 010115-1234.'}                                            | ${'ligner et cpr-nummer. Fjern det fra dokumentet'}
  ${'a guide in a spreadsheet'}         | ${'a.csv'}  | ${'id;titel'}                                                                         | ${'Et regneark kan kun importeres som fraser.'}
`('$what is refused', async ({ name, content, says }) => {
  const sentence = await refusal(name, content)
  expect(sentence).toMatch(/^ImportError: /)
  expect(sentence).toContain(says)
})

test('a CPR number is told by its page and not repeated', async () => {
  const sentence = await refusal(
    'a.pdf',
    makePdf([[{ text: 'Side et er uden.' }], [{ text: 'Her er 010115 1234 nævnt.' }]]),
  )
  expect(sentence).toContain('På side 2')
  expect(sentence).not.toContain('1234')
})

describe('a file is read in a process of its own', () => {
  const plenty = { milliseconds: 30_000, memoryBytes: limits.memoryBytes }

  test('which answers with the drafts', async () => {
    const { drafts } = await makeDraftsApart(jobFor('a.pdf', pdf), plenty)
    expect(drafts[0]?.text).toContain('En helt almindelig side med tekst.')
  })

  test('which hands on why a file is refused', async () => {
    await expect(makeDraftsApart(jobFor('a.pdf', 'tekst'), plenty)).rejects.toThrow('Filen hedder .pdf')
  })

  test('which is stopped when it takes too long', async () => {
    await expect(makeDraftsApart(jobFor('a.pdf', pdf), { ...plenty, milliseconds: 5 })).rejects.toThrow(
      'sekunder at læse',
    )
  })

  test('which is stopped when it takes too much memory', async () => {
    await expect(makeDraftsApart(jobFor('a.pdf', pdf), { ...plenty, memoryBytes: 1024 * 1024 })).rejects.toThrow(
      'for meget hukommelse',
    )
  })

  test('so that HTML nested without end stops nobody else', async () => {
    const nested = jobFor('a.html', `${'<div>'.repeat(60_000)}tekst`)
    await expect(makeDraftsApart(nested, { ...plenty, milliseconds: 2000 })).rejects.toThrow(
      /^(?:Det tog|Filen kunne ikke)/,
    )
  })
})
