/**
 * Loading content: every fault is told at once, with file, place and remedy.
 */
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { ContentError, type Fault } from '../../src/knowledge/content-error.js'
import { loadKnowledge } from '../../src/knowledge/load.js'

const organisation = fileURLToPath(new URL('../../content/organisation.yaml', import.meta.url))
const questions = 'questions: [et, to, tre, fire, fem, seks]'
const front = `title: Kvittering
about: Om at kvittere.
status: starter
certainty: V*
sources: [forvaltningsloven § 7]
checkedOn: 2026-11-22
reviewBy: 2027-05-22
owner: jura
${questions}`
const rule = (id: string, fields = '', body = '## Hvad gælder?\n\nDu skal svare.') =>
  `---\nid: ${id}\n${front}\n${fields}---\n\n${body}\n`
const phraseFields = `purpose: Kvitter.
audience: forælder
channels: [Digital Post]
notWhen: Ellers ikke.
mustContain: []
legalRefs: []
version: 1
validFrom: 2026-11-22
approvedBy: ''
`

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'content-'))
  for (const name of ['klarret', 'rules', 'routes', 'phrases']) mkdirSync(join(folder, name))
  cpSync(organisation, join(folder, 'organisation.yaml'))
})
afterEach(() => rmSync(folder, { recursive: true }))

function given(files: Record<string, string>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), text)
  }
}

function faults(): readonly Fault[] {
  try {
    loadKnowledge(folder)
    return []
  } catch (error) {
    if (error instanceof ContentError) return error.faults
    throw error
  }
}

test('reads an entry with its passages, trailers and placeholders', () => {
  given({
    'rules/svar.md': rule(
      'svar',
      '',
      '## Hvem spørger du?\n\nRing til {{klageenhed.navn}} på {{klageenhed.telefon}}.\n\nSpørgsmål: hvem; hvorfor\nKilder: FOB 06.611; praksis\nSikkerhed: M?\nForbehold: Spørg Jura.',
    ),
  })
  const entry = loadKnowledge(folder).byLabel('regel SVAR')
  expect(entry?.label).toBe('Regel svar')
  expect(entry?.passages).toEqual([
    {
      id: 'svar#hvem-spoerger-du',
      heading: 'Hvem spørger du?',
      text: 'Ring til Den Centrale Klageenhed på [telefon: Den Centrale Klageenhed].',
      questions: ['hvem', 'hvorfor'],
      sources: ['FOB 06.611', 'praksis'],
      certainty: 'M?',
      reservation: 'Spørg Jura.',
    },
  ])
})

describe('questions that no entry answers', () => {
  const odds = (question: string) => {
    const { index, entries } = loadKnowledge(folder)
    const { topics } = index.find(question)
    return topics.elsewhere - Math.max(...entries.map(topics.of))
  }
  beforeEach(() => given({ 'rules/svar.md': rule('svar').replace(questions, `questions: [${replies}]`) }))
  const replies =
    'hvornår skal vi svare, hvem svarer mor, skal alle mails have svar, må jeg svare far, frist for et svar, svar på en klage'

  test('are learnt from, line by line, without notes', () => {
    const before = odds('hvornår er der frokost i kantinen')
    given({ 'elsewhere.txt': '# Andre svarer\n\nhvornår åbner kantinen\nhvad er der til frokost\nfrokost i dag\n' })
    expect(odds('hvornår er der frokost i kantinen')).toBeGreaterThan(before)
    expect(odds('hvornår er der frokost i kantinen')).toBeGreaterThan(0)
    expect(odds('hvornår skal mor have svar')).toBeLessThan(0)
  })

  test('are a fault when they cannot be read', () => {
    writeFileSync(join(folder, 'elsewhere.txt'), Buffer.from('hvorn\xe5r \xe5bner kantinen', 'latin1'))
    expect(faults().map(({ file }) => file)).toEqual(['elsewhere.txt'])
  })
})

describe('a fault in a rule', () => {
  test.each<{ file: string; text: string; line: number | undefined; problem: RegExp }>`
    because                            | file          | text                                                    | line         | problem
    ${'a field is unknown'}            | ${'svar.md'}  | ${rule('svar', 'farve: rød\n')}                         | ${12}        | ${/farve/}
    ${'a date is impossible'}          | ${'svar.md'}  | ${rule('svar').replace('2027-05-22', '2027-05-42')}     | ${9}         | ${/dato/}
    ${'the owner is nobody'}           | ${'svar.md'}  | ${rule('svar').replace('owner: jura', 'owner: ingen')}  | ${undefined} | ${/"ingen" findes ikke/}
    ${'the file has another name'}     | ${'andet.md'} | ${rule('svar')}                                         | ${undefined} | ${/filnavnet/}
    ${'a reference is dead'}           | ${'svar.md'}  | ${rule('svar', 'related: [KlarRet 99]\n')}              | ${undefined} | ${/KlarRet 99/}
    ${'there are few questions'}       | ${'svar.md'}  | ${rule('svar').replace(questions, 'questions: [et]')}   | ${undefined} | ${/1 spørgsmål/}
    ${'doubt has no reservation'}      | ${'svar.md'}  | ${rule('svar', '', '## A\n\nTekst.\n\nSikkerhed: M?')}  | ${14}        | ${/forbehold/}
    ${'a passage is too long'}         | ${'svar.md'}  | ${rule('svar', '', `## A\n\n${'x'.repeat(901)}`)}       | ${14}        | ${/901 tegn/}
    ${'text stands outside a passage'} | ${'svar.md'}  | ${rule('svar', '', 'Løs tekst.\n\n## A\n\nTekst.')}     | ${14}        | ${/overskrift/}
    ${'a placeholder leads nowhere'}   | ${'svar.md'}  | ${rule('svar', '', '## A\n\nRing {{ukendt.telefon}}.')} | ${14}        | ${/ukendt\.telefon/}
    ${'a slot stands in a rule'}       | ${'svar.md'}  | ${rule('svar', '', '## A\n\nKære {{navn}}.')}           | ${14}        | ${/frases tekst/}
    ${'there is a link'}               | ${'svar.md'}  | ${rule('svar', '', '## A\n\nSe [her](https://kk.dk).')} | ${14}        | ${/link/}
    ${'a trailer is not last'}         | ${'svar.md'}  | ${rule('svar', '', '## A\n\nKilder: en\nTekst.')}       | ${16}        | ${/midt i/}
    ${'two passages have one heading'} | ${'svar.md'}  | ${rule('svar', '', '## A\n\nEt.\n\n## A\n\nTo.')}       | ${18}        | ${/To afsnit/}
    ${'the front matter is missing'}   | ${'svar.md'}  | ${'## A\n\nTekst.'}                                     | ${1}         | ${/øverst/}
    ${'the YAML is broken'}            | ${'svar.md'}  | ${rule('svar', 'related: [a\n')}                        | ${12}        | ${/YAML/}
  `('is told when $because', ({ file, text, line, problem }) => {
    given({ [`rules/${file}`]: text })
    const found = faults()
    expect(found.map((fault) => fault.problem)).toEqual([expect.stringMatching(problem)])
    expect(found[0]).toMatchObject({ file: `rules/${file}`, remedy: expect.any(String) })
    expect(found[0]?.line).toBe(line)
  })
})

describe('a fault in a phrase', () => {
  test.each<{ fields: string; text: string; problem: RegExp }>`
    because                                | fields                                                                                                   | text                         | problem
    ${'a slot is not described'}           | ${'isDecision: false\n'}                                                                                 | ${'Kære {{navn}}.'}          | ${/\{\{navn\}\} er ikke beskrevet/}
    ${'a slot is not used'}                | ${'isDecision: false\nslots: [{ name: navn, label: Navn?, type: text }]\n'}                              | ${'Kære forælder.'}          | ${/bruges ikke/}
    ${'a slot asks for a CPR number'}      | ${'isDecision: false\nslots: [{ name: cpr, label: Cpr?, type: text }]\n'}                                | ${'Nr. {{cpr}}.'}            | ${/må ikke findes/}
    ${'a decision has no reasons'}         | ${'isDecision: true\nappeal: [svar]\nslots: [{ name: klagevejledning, label: Klage?, type: appeal }]\n'} | ${'§ 7 {{klagevejledning}}'} | ${/\{\{begrundelse\}\}/}
    ${'it points to a guide there is not'} | ${'isDecision: false\nklarret: [7]\n'}                                                                   | ${'Kære forælder.'}          | ${/"7" findes ikke/}
  `('is told when $because', ({ fields, text, problem }) => {
    given({
      'phrases/svar.md': rule('svar', phraseFields + fields, `## Hvornår?\n\nNår du svarer.\n\n## Tekst\n\n${text}`),
    })
    expect(faults().map((fault) => fault.problem)).toEqual([expect.stringMatching(problem)])
  })
})

describe('wishes', () => {
  test('are learnt from the file, and nothing is wished for without it', () => {
    given({ 'rules/en.md': rule('en') })
    expect(loadKnowledge(folder).wishes.read('åbn skemaet')).toBeUndefined()
    given({ 'wishes.txt': '# Ønsker\n\nlog: åbn skemaet\nthanks: tusind tak\nnone: hvad står der i skemaet\n' })
    expect(loadKnowledge(folder).wishes.read('åbn lige skemaet')?.kind).toBe('log')
  })

  test('for what the bot does not know are a fault with its line', () => {
    given({ 'rules/en.md': rule('en'), 'wishes.txt': 'log: åbn skemaet\nlogge: åbn skemaet\n' })
    expect(faults()).toEqual([expect.objectContaining({ file: 'wishes.txt', line: 2 })])
    expect(() => loadKnowledge(folder)).toThrow(/wishes\.txt, linje 2.*find-route/s)
  })
})

test('all faults are told at once, and the message names the places', () => {
  given({
    'rules/en.md': rule('en', 'farve: rød\n'),
    'rules/to.md': rule('to').replace('V*', 'X'),
    'organisation.yaml': 'municipality: 7',
  })
  expect(new Set(faults().map((fault) => fault.file))).toEqual(
    new Set(['rules/en.md', 'rules/to.md', 'organisation.yaml']),
  )
  expect(() => loadKnowledge(folder)).toThrow(/rules\/to\.md, linje 6, felt "certainty"/)
})
