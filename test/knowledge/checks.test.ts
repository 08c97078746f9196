/** Every check of content, shown to catch a planted fault, with the file, the line and what to do. */
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { describeChange } from '../../scripts/knowledge-diff.js'
import { gapsCsv } from '../../scripts/knowledge-gaps.js'
import { findsOf } from '../../scripts/knowledge-preview.js'
import { checkContent } from '../../src/knowledge/checks/check-content.js'
import { sentencesOf } from '../../src/knowledge/checks/finding.js'
import { lixOf } from '../../src/knowledge/checks/reading-ease.js'
import { loadKnowledge } from '../../src/knowledge/load.js'
import { answer } from '../../src/knowledge/answer.js'

const today = '2026-11-22'
/** The content with few of its example questions: checking all of them for each fault would take minutes. */
const short = mkdtempSync(join(tmpdir(), 'content-'))
const fewQuestions = 4
beforeAll(() => {
  cpSync('content', short, { recursive: true })
  for (const name of readdirSync(short, { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.md')) continue
    const text = readFileSync(join(short, name), 'utf8')
    const few = (all: string) => all.split('; ').slice(0, fewQuestions).join('; ')
    writeFileSync(join(short, name), text.replaceAll(/^Spørgsmål: .*$/gm, few))
  }
})
afterAll(() => rmSync(short, { recursive: true }))

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'content-'))
  cpSync(short, folder, { recursive: true })
})
afterEach(() => rmSync(folder, { recursive: true }))

function plant(file: string, from: string | RegExp, to: string): void {
  const text = readFileSync(join(folder, file), 'utf8')
  const changed = text.replace(from, to)
  if (changed === text) throw new Error(`${file} does not hold ${String(from)}`)
  writeFileSync(join(folder, file), changed)
}
const lineOf = (file: string, words: string) =>
  readFileSync(join(folder, file), 'utf8')
    .split('\n')
    .findIndex((line) => line.replaceAll('**', '').includes(words)) + 1

describe('the content itself', () => {
  test('has no faults', () => {
    const { findings } = checkContent('content', today)
    expect(findings.filter(({ severity }) => severity === 'fault')).toEqual([])
  })
})

const longSentence = `Du skal ${'huske at skrive det ned og '.repeat(5)}så sende det.`
const hard =
  'Sagsbehandlingsforskrifternes anvendelsesområde forudsætter myndighedsudøvelse. Forvaltningsmyndighedernes undersøgelsesforpligtelser omfatter oplysningsgrundlagets tilvejebringelse. Offentlighedslovgivningens undtagelsesbestemmelser begrænser oplysningsforpligtelsens rækkevidde. Kommunalbestyrelsens beslutningskompetence delegeres forvaltningsledelsen. Afgørelsesbegrebets afgrænsning forudsætter retsanvendelsesvurdering. Partsrepræsentantens beføjelser fortolkes indskrænkende. Habilitetsvurderingen foretages løbende.'

describe('a planted fault is found', () => {
  const before = new Set(checkContent('content', today).findings.map(({ problem }) => problem))
  test.each<{
    what: string
    file: string
    from: string | RegExp
    to: string
    severity: string
    problem: RegExp
    at: string
  }>`
    what                                           | file                            | from                                                                   | to                                                                    | severity     | problem                                                   | at
    ${'too few phrasings'}                         | ${'rules/cpr.md'}               | ${/questions:[\s\S]*$/}                                                | ${'questions: [et]\n---\n\n## A\n\nTekst.\n'}                         | ${'fault'}   | ${/Der er 1 spørgsmål/}                                   | ${'questions:'}
    ${'a decision phrase without reasons'}         | ${'phrases/kl-svar-service.md'} | ${/{{begrundelse}}/g}                                                  | ${'derfor'}                                                           | ${'fault'}   | ${/mangler {{begrundelse}}/}                              | ${'slots:'}
    ${'a decision phrase without appeal guidance'} | ${'phrases/kl-svar-service.md'} | ${'appeal: [klv-ingen-klageadgang]'}                                   | ${'appeal: []'}                                                       | ${'fault'}   | ${/mangler klagevejledning/}                              | ${'appeal:'}
    ${'an undeclared slot'}                        | ${'phrases/akt-modtaget.md'}    | ${'{{modtaget_dato}}'}                                                 | ${'{{ukendt_felt}} {{modtaget_dato}}'}                                | ${'fault'}   | ${/ukendt_felt}} er ikke beskrevet/}                      | ${'slots:'}
    ${'a slot that nothing fills'}                 | ${'phrases/akt-modtaget.md'}    | ${'slots:\n'}                                                          | ${'slots:\n  - { name: glemt, label: Glemt?, type: text }\n'}         | ${'fault'}   | ${/"glemt" bruges ikke/}                                  | ${'slots:'}
    ${'doubt without a reservation'}               | ${'rules/fristberegning.md'}    | ${'Sikkerhed: M+'}                                                     | ${'Sikkerhed: M?'}                                                    | ${'fault'}   | ${/kræver et forbehold/}                                  | ${'## Hvordan tæller jeg arbejdsdage?'}
    ${'another deadline for access'}               | ${'klarret/klarret-2.md'}       | ${/Aktindsigt har \*\*7 arbejdsdage\*\*|Aktindsigt har 7 arbejdsdage/} | ${'Aktindsigt har 9 arbejdsdage'}                                     | ${'fault'}   | ${/"9 arbejdsdage" om svar på aktindsigt.*7 arbejdsdage/} | ${'9 arbejdsdage'}
    ${'another time for notifications'}            | ${'routes/r36.md'}              | ${/24 timer/}                                                          | ${'48 timer'}                                                         | ${'fault'}   | ${/"48 timer" om underretning/}                           | ${'48 timer'}
    ${'another time for data breaches'}            | ${'routes/r28.md'}              | ${/72 timer/}                                                          | ${'96 timer'}                                                         | ${'fault'}   | ${/"96 timer" om databrud/}                               | ${'96 timer'}
    ${'another deadline for Klagenævnet'}          | ${'phrases/spec-afgoerelse.md'} | ${/Klagenævnet for Specialundervisning inden \**4 uger/}               | ${'Klagenævnet for Specialundervisning inden 6 uger'}                 | ${'fault'}   | ${/"6 uger" om klage til Klagenævnet/}                    | ${'6 uger'}
    ${'another deadline for exams'}                | ${'rules/fristberegning.md'}    | ${'de 2 uger til at klage over en prøve'}                              | ${'de tre uger til at klage over en prøve'}                           | ${'fault'}   | ${/"tre uger" om klage over prøver/}                      | ${'tre uger'}
    ${'another guarantee of an answer'}            | ${'routes/r31.md'}              | ${/tilbagemelding inden \**10/}                                        | ${'tilbagemelding inden 15'}                                          | ${'fault'}   | ${/"15 arbejdsdage" om tilbagemelding/}                   | ${'15 arbejdsdage'}
    ${'a route that contradicts itself'}           | ${'routes/r17.md'}              | ${'count: 2'}                                                          | ${'count: 3'}                                                         | ${'fault'}   | ${/3 uge i felterne/}                                     | ${'deadline:'}
    ${'DCUM as a place to complain'}               | ${'routes/r10.md'}              | ${/\n## /}                                                             | ${'\n## Hvor så?\n\nForælderen kan klage til DCUM.\n\n## '}           | ${'fault'}   | ${/DCUM står som et sted at klage/}                       | ${'DCUM'}
    ${'a review date that has passed'}             | ${'rules/cpr.md'}               | ${/reviewBy: .*/}                                                      | ${'reviewBy: 2026-11-21'}                                             | ${'warning'} | ${/senest 2026-11-21/}                                    | ${'reviewBy:'}
    ${'a sentence of more than 25 words'}          | ${'rules/cpr.md'}               | ${/(\n## .*\n\n)/}                                                     | ${`$1${longSentence}\n\n`}                                            | ${'warning'} | ${/har \d\d ord/}                                         | ${'## '}
    ${'a passage that is hard to read'}            | ${'rules/cpr.md'}               | ${/\n## /}                                                             | ${`\n## Svært\n\n${hard}\n\n## `}                                     | ${'warning'} | ${/svært at læse \(LIX/}                                  | ${'## Svært'}
    ${'competing phrasings'}                       | ${'rules/cpr.md'}               | ${'questions:\n'}                                                      | ${'questions:\n  - hvor mange dage har vi til at udlevere papirer\n'} | ${'warning'} | ${/ligner "hvor mange dage/}                              | ${''}
  `('$what', ({ file, from, to, severity, problem, at }) => {
    plant(file, from, to)
    const found = checkContent(folder, today).findings.filter(
      (finding) => problem.test(finding.problem) && !before.has(finding.problem),
    )
    expect(found).toHaveLength(1)
    expect(found[0]).toMatchObject({ severity, remedy: expect.stringMatching(/\.$/) })
    expect(found[0]?.file).toMatch(/\.md$/)
    if (at) expect(found[0]).toMatchObject({ file, line: lineOf(file, at) })
    else expect(found[0]?.line).toBeGreaterThan(1)
  })

  test('what only warns against DCUM is no fault', () => {
    const dcum = checkContent(folder, today).findings.filter(({ problem }) => problem.includes('DCUM'))
    expect(dcum).toEqual([])
  })

  test('LIX of a known text is right', () => {
    const sentences = sentencesOf(`${'Et lille ord her. '.repeat(5)}Ministeriet bestemmer reglerne her i landet.`)
    // 26 words in 6 sentences, 3 of them longer than six letters: Ministeriet, bestemmer, reglerne.
    expect(lixOf(sentences)).toBeCloseTo(26 / 6 + 300 / 26, 1)
  })
})

describe('an imported guide', () => {
  const imported = () =>
    readFileSync(join(folder, 'klarret/klarret-24.md'), 'utf8').replace('id: klarret-24', 'id: klarret-24-fuld')

  test('that is approved takes the place of the draft with its number, and the report says so', () => {
    writeFileSync(join(folder, 'klarret/klarret-24-fuld.md'), imported().replace('status: starter', 'status: approved'))
    const { replaced, findings } = checkContent(folder, today)
    expect(replaced).toEqual([{ label: 'KlarRet 24', file: 'klarret/klarret-24.md', by: 'klarret/klarret-24-fuld.md' }])
    expect(findings.filter(({ severity }) => severity === 'fault')).toEqual([])
    expect(loadKnowledge(folder).byLabel('KlarRet 24')).toMatchObject({ status: 'approved', id: 'klarret-24-fuld' })
  })

  test.each(['starter', 'approved'])('is refused when both are %s', (status) => {
    if (status === 'approved') plant('klarret/klarret-24.md', 'status: starter', 'status: approved')
    writeFileSync(join(folder, 'klarret/klarret-24-fuld.md'), imported())
    expect(() => loadKnowledge(folder)).toThrow(/KlarRet 24 findes også i/)
  })

  test('is found by the words a scanner spoilt, and they are not shown', () => {
    plant(
      'klarret/klarret-24.md',
      /(\n## .*\n\n)/,
      '$1Bern og forzldre i frasebibliotcket.\n\nSøgeord: zebrastribe; frasebibliotek\n\n## Mere\n\n',
    )
    const knowledge = loadKnowledge(folder)
    const passage = knowledge.byLabel('KlarRet 24')?.passages[0]
    expect(passage).toMatchObject({ searchTerms: ['zebrastribe', 'frasebibliotek'] })
    expect(passage?.text).not.toContain('zebrastribe')
    const hits = knowledge.index.search.search('zebrastribe', 3).hits
    expect(hits.map(({ document }) => knowledge.index.passages[document]?.passage.id)).toContain(passage?.id)
  })
})

describe('for editors', () => {
  test('preview tells which questions find an entry, and what the others find', () => {
    plant('rules/cpr.md', 'questions:\n', 'questions:\n  - hvad er fristen for aktindsigt\n')
    const knowledge = loadKnowledge(folder)
    const entry = knowledge.byLabel('Regel cpr')
    if (!entry) throw new Error('Regel cpr is in the content')
    const finds = findsOf(entry, knowledge)
    expect(finds.filter(({ found }) => found === 'first').length).toBeGreaterThan(finds.length / 2)
    const foreign = finds.find(({ question }) => question === 'hvad er fristen for aktindsigt')
    expect(foreign?.found === 'first' ? 'Regel cpr' : foreign?.instead).toBeTruthy()
    expect(answer('hvad er fristen for aktindsigt', knowledge).kind).toBe('answer')
  })

  test('diff tells in words what has changed in an entry', () => {
    const file = 'rules/fristberegning.md'
    const before = readFileSync(join(folder, file), 'utf8')
    plant(file, 'Tæl ikke lørdage', 'Spring over lørdage')
    plant(file, 'reviewBy: 2027-06-15', 'reviewBy: 2027-07-01')
    plant(file, '  - tæl arbejds dage\n', '')
    plant(file, '## Er store bededag en arbejdsdag?', '## Tæller store bededag med?')
    const now = readFileSync(join(folder, file), 'utf8')
    expect(describeChange(file, before, now)).toEqual([
      'Regel fristberegning: Sådan tæller du frister (rules/fristberegning.md)',
      '  Gennemgås senest: 2027-06-15 → 2027-07-01',
      '  Spørgsmål, før: tæl arbejds dage',
      '  Afsnit fjernet: "Er store bededag en arbejdsdag?"',
      '  Afsnittet "Hvordan tæller jeg arbejdsdage?":',
      '    Tekst, før: Tæl ikke lørdage, søndage og helligdage.',
      '    Tekst, nu:  Spring over lørdage, søndage og helligdage.',
      '  Nyt afsnit: "Tæller store bededag med?"',
    ])
    expect(describeChange(file, before, before)).toEqual([])
    expect(describeChange(file, undefined, now)).toEqual([expect.stringMatching(/: NY$/)])
    expect(describeChange(file, before, undefined)).toEqual([expect.stringMatching(/: FJERNET$/)])
  })

  test('the exported gap list holds no formula', () => {
    const gap = {
      key: 'no-answer|kage',
      kind: 'no-answer' as const,
      passages: [],
      count: 2,
      firstSeen: `${today}T09:00`,
      lastSeen: `${today}T10:00`,
    }
    const csv = gapsCsv([
      { ...gap, text: '=HYPERLINK("http://x";"klik")' },
      { ...gap, text: ' +4512345678' },
      { ...gap, text: 'kage; "fløde"', handedOn: { number: 'SP-2026-0007' } },
    ])
    expect(csv.split('\r\n')).toEqual([
      '\ufefftype;spørgsmål;afsnit;antal;først set;sidst set;sendt videre',
      `Intet svar;"'=HYPERLINK(""http://x"";""klik"")";;2;${today};${today};`,
      `Intet svar;' +4512345678;;2;${today};${today};`,
      `Intet svar;"kage; ""fløde""";;2;${today};${today};SP-2026-0007`,
      '',
    ])
  })
})
