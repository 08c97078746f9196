/**
 * The traps a Danish lawyer looks for, asked in everyday words: the first passage says the right thing, nothing shown says the
 * wrong thing, and the reservation is there where the rule is in doubt.
 */
import { describe, expect, test } from '@jest/globals'
import { answerReply } from '../src/dialogs/answer-reply.js'
import { answer } from '../src/knowledge/answer.js'
import { da } from '../src/texts/da.js'
import { ownContent } from './support/content.js'

const knowledge = ownContent()
const never = /(?!)/
const none = undefined

test.each<{ trap: string; question: string; says: RegExp; not: RegExp; reservation: RegExp | undefined }>`
  trap                                          | question                                                                                    | says                                                                                      | not                                      | reservation
  ${'DCUM takes no complaints'}                 | ${'kan forældrene klage til DCUM over mobning'}                                             | ${/DCUM[\s\S]*ophævet|aldrig til DCUM/}                                                   | ${/kan klage til DCUM(?! over)(?!\.)/}   | ${none}
  ${'DCUM takes no complaints'}                 | ${'er dcum stadig klageinstans'}                                                            | ${/ophævet/}                                                                              | ${never}                                 | ${/bekræft/}
  ${'a bullying complaint is lodged at school'} | ${'mor vil klage over at skolen ikke stopper mobningen, hvor skal klagen hen'}              | ${/skole/i}                                                                               | ${/til DCUM/}                            | ${none}
  ${'the duty of notes belongs to decisions'}   | ${'har vi notatpligt i den almindelige undervisning'}                                       | ${/afgørelse/}                                                                            | ${/pligt til at skrive alle/}            | ${none}
  ${'the duty of notes belongs to decisions'}   | ${'hvornår har jeg pligt til at tage notat af en telefonsamtale'}                           | ${/afgørelse/}                                                                            | ${/skal altid skrive/}                   | ${none}
  ${'retssikkerhedsloven is for social cases'}  | ${'gælder retssikkerhedslovens krav om at inddrage forældrene i folkeskolesager'}           | ${/I sociale sager/}                                                                      | ${/retssikkerhedsloven gælder for skol/} | ${none}
  ${'§ 25: no guidance at full success'}        | ${'skal vi skrive klagevejledning når far får alt hvad han bad om'}                         | ${/ikke\*\* at være med, hvis forælderen har fået fuldt medhold/}                         | ${never}                                 | ${none}
  ${'§ 25: three conditions'}                   | ${'hvornår skal der være klagevejledning i en afgørelse'}                                   | ${/skriftlig[\s\S]*påklages/}                                                             | ${never}                                 | ${none}
  ${'egenacces needs no decision'}              | ${'hvad er egenacces'}                                                                      | ${/behøver ikke være en afgørelse/}                                                       | ${never}                                 | ${none}
  ${'egenacces is not refused for the work'}    | ${'kan man afvise egenacces fordi det tager for lang tid'}                                  | ${/^Nej/}                                                                                 | ${never}                                 | ${none}
  ${'an oral complaint is a complaint'}         | ${'må en forælder klage mundtligt'}                                                         | ${/mundtlig klage er en klage|mundtlig \**klage[\s\S]*tæller|mundtligt eller skriftligt/} | ${/skal være skriftlig/}                 | ${none}
  ${'under 9 hours'}                            | ${'kan man klage over støtte under 9 timer'}                                                | ${/^Som hovedregel nej/}                                                                  | ${never}                                 | ${/9-timersgrænsen/}
  ${'absence rules are changing'}               | ${'hvor klager man over at børneydelsen er stoppet på grund af fravær'}                     | ${/Ankestyrelsen/}                                                                        | ${never}                                 | ${/bekræft hos Jura/}
  ${'physical intervention'}                    | ${'hvornår må man bruge magt mod en elev'}                                                  | ${/nødvendigt omfang[\s\S]*Straf på kroppen/}                                             | ${never}                                 | ${/kan være trådt i kraft/}
  ${'the head teacher’s decision stands'}       | ${'kan kommunen lave skolelederens beslutning om'}                                          | ${/^\*\*Nej\.\*\*[\s\S]*mobning/}                                                         | ${never}                                 | ${none}
  ${'the head teacher’s decision stands'}       | ${'forældrene vil have forvaltningen til at omgøre skolelederens udelukkelse af deres søn'} | ${/^\*\*Nej\.\*\*/}                                                                       | ${/kommunen kan tage stilling/}          | ${none}
  ${'partshøring has two conditions'}           | ${'hvornår har vi pligt til at partshøre'}                                                  | ${/[Bb]egge[\s\S]*(?:ugunst|til skade)[\s\S]*væsentlig/}                                  | ${never}                                 | ${none}
  ${'partshøring has two conditions'}           | ${'skal vi altid partshøre'}                                                                | ${/[Bb]egge[\s\S]*(?:ugunst|til skade)[\s\S]*væsentlig/}                                  | ${never}                                 | ${none}
`('$trap: "$question"', ({ question, says, not, reservation }) => {
  const outcome = answer(question, knowledge)
  if (outcome.kind !== 'answer') throw new Error(`"${question}" got ${outcome.kind}`)
  const [best, ...others] = outcome.hits
  if (!best) throw new Error('an answer has a passage')
  expect(best.passage.text).toMatch(says)
  const reply = answerReply([best, ...others], { corrected: [], suggestions: [], today: '2026-11-22' }, da)
  const shown = reply.kind === 'answer' ? reply.text : ''
  expect(shown).not.toMatch(not)
  if (reservation) expect(shown).toMatch(new RegExp(`\\*\\*Forbehold:\\*\\*.*${reservation.source}`))
})

describe('everywhere', () => {
  const passages = knowledge.entries.flatMap((entry) => entry.passages.map((passage) => ({ entry, passage })))

  test('doubt carries its reservation to the reader', () => {
    for (const { entry, passage } of passages.filter(({ passage: { certainty } }) => certainty === 'M?')) {
      const reply = answerReply([{ entry, passage }], { corrected: [], suggestions: [], today: '2026-11-22' }, da)
      expect(reply).toMatchObject({ text: expect.stringContaining('**Forbehold:**') })
    }
  })

  test('rules that are changing say so', () => {
    const routes = ['R01', 'R02', 'R03', 'R04', 'R07', 'R19']
    const silent = routes.filter(
      (id) => !knowledge.byLabel(`Klagevej ${id}`)?.passages.some(({ reservation }) => reservation),
    )
    expect(silent).toEqual([])
  })

  test.each([
    ['the right to ask for a decision to wait is § 9 b, not § 11', /forvaltningsloven § 11(?! )/],
    ['a receipt for a notification is § 138, not § 137', /kvitter[^.]*§ 137/i],
    ['there is no § 52 a in kommunestyrelsesloven', /kommunestyrelseslov\p{L}* § 52 a/iu],
    ['stop of the child benefit is in barnets lov', /§ 155 ?c/],
  ])('%s', (_fact, wrong) => {
    const found = passages.filter(({ passage }) => wrong.test(`${passage.text} ${passage.sources.join('; ')}`))
    expect(found.map(({ passage }) => passage.id)).toEqual([])
  })
})

describe('an entry past its review date', () => {
  const entry = knowledge.byLabel('Regel aktindsigt-frist')
  const [passage] = entry?.passages ?? []
  if (!entry || !passage) throw new Error('Regel aktindsigt-frist is in the content')
  const textOn = (today: string) => {
    const reply = answerReply([{ entry, passage }], { corrected: [], suggestions: [], today }, da)
    return reply.kind === 'answer' ? reply.text : ''
  }
  test('says so from the day after', () => {
    expect(textOn(entry.reviewBy)).not.toContain('gennemgås')
    expect(textOn('2099-01-01')).toContain('Teksten er over sin revisionsdato og gennemgås.')
  })
})
