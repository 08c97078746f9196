/** Scanned text: words are shown as they were read and found as they were meant. */
import { describe, expect, test } from '@jest/globals'
import { createRepair, looksScanned } from '../../src/knowledge/import/scan-repair.js'
import { draftFrom, passageOf } from './support/jobs.js'

const repair = createRepair(['samråd', 'skolestart'])

test.each<{ read: string; meant: string; because: string }>`
  read                   | meant                  | because
  ${'klagesagsomradet'}  | ${'klagesagsområdet'}  | ${'å is read as a, within a compound'}
  ${'omréadet'}          | ${'området'}           | ${'å is read as éa'}
  ${'lgbende'}           | ${'løbende'}           | ${'ø is read as g'}
  ${'Iabende'}           | ${'løbende'}           | ${'l is read as I and ø as a'}
  ${'opfelgning'}        | ${'opfølgning'}        | ${'ø is read as e'}
  ${'Kobenhavn'}         | ${'københavn'}         | ${'ø is read as o'}
  ${'@konomi'}           | ${'økonomi'}           | ${'ø is read as @'}
  ${'foreeldre'}         | ${'forældre'}          | ${'æ is read as ee'}
  ${'veerktgjer'}        | ${'værktøjer'}         | ${'there are two slips in one word'}
  ${'barn'}              | ${'børn'}              | ${'a right word is often a slip for this one'}
  ${'atsikre'}           | ${'sikre'}             | ${'a space was left out'}
  ${'denjuridiske'}      | ${'juridiske'}         | ${'a space was left out'}
  ${'skolestartssamrad'} | ${'skolestartssamråd'} | ${'a compound is made of words from the content'}
  ${'kveerulant'}        | ${'kværulant'}         | ${'ee is æ even in a word no list knows'}
`('"$read" is found as "$meant", because $because', ({ read, meant }) => {
  expect(repair(read)).toContain(meant)
})

test.each(['klageenhed', 'sagsbehandling', 'medarbejdere', 'over', '2021', 'kan'])('"%s" is left alone', (word) => {
  expect(repair(word)).toEqual([])
})

test('a hostile word costs no time worth naming', () => {
  expect(repair('aeaeoegeeaa'.repeat(4)).length).toBeLessThan(4)
  expect(repair('ø'.repeat(10_000))).toEqual([])
})

describe('a text counts as scanned', () => {
  test.each<{ text: string; scanned: boolean }>`
    text                                                                                          | scanned
    ${'Formalet er at sikre, at barn og foraeldre far svar, og at det er til at forsta for dem.'} | ${true}
    ${'Formålet er at sikre, at børn og forældre får svar, og at det er til at forstå for dem.'}  | ${false}
    ${'The purpose of this text is to make sure that parents get an answer they understand.'}     | ${false}
    ${'Notat'}                                                                                    | ${false}
  `('$scanned: $text', ({ text, scanned }) => {
    expect(looksScanned(text)).toBe(scanned)
  })
})

test('a scanned document keeps its words and gets a line of search words', async () => {
  const source =
    'Etablering af klageenhed\n\nFormalet er at sikre, at barn og foreeldre far svar fra en klage-\nenhed, og at det er til at forsta. | den kommunale del er der flere.\n'
  const draft = await draftFrom('klarret.txt', source)
  const passage = passageOf(draft, 'Indledning') || draft.text
  expect(passage).toContain(
    'Formalet er at sikre, at barn og foreeldre far svar fra en klage-enhed, og at det er til at forsta. I den kommunale',
  )
  expect(passage).toMatch(/^Søgeord: .*klageenhed.*formålet.*børn.*forældre/m)
  expect(draft.checks.join(' ')).toContain('scannet uden danske bogstaver')
})
