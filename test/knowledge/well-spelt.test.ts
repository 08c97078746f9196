/** Words written by ear, in a hurry or by somebody who learnt Danish late; and all that must stay as it is. */
import { describe, expect, test } from '@jest/globals'
import { inGoodDanish } from '../../src/knowledge/good-danish.js'
import { soundOf } from '../../src/knowledge/spelling/sounds.js'
import { spellingCost } from '../../src/knowledge/spelling/spelling-cost.js'
import { wellSpelt } from '../../src/knowledge/spelling/well-spelt.js'
import { readGolden } from '../../bench/read-lines.js'

describe('what is misspelt', () => {
  test.each`
    written                                                  | spelt                                                       | how
    ${'va skrier jæ te en mor der vil klaje'}                | ${'hvad skriver jeg til en mor der vil klage'}              | ${'by ear'}
    ${'forællerne er uæni om børnehaven'}                    | ${'forældrene er uenig om børnehaven'}                      | ${'silent letters left out'}
    ${'vorn får faren en kåpi af sags mappen'}               | ${'hvordan får faren en kopi af sags mappen'}               | ${'vowels that sound alike'}
    ${'komunens vejlening om undereting'}                    | ${'kommunens vejledning om underretning'}                   | ${'letters that should stand twice'}
    ${'hvrn skl jg svar på klagn'}                           | ${'hvordan skal jeg svar på klagen'}                        | ${'typed with the thumb'}
    ${'foraeldremyndiheden er delt'}                         | ${'forældremyndigheden er delt'}                            | ${'without the letter æ'}
    ${'Skoleledern vil ha svar, men sekretæren er pa færie'} | ${'skolelederen vil have svar, men sekretæren er på ferie'} | ${'the first word of a sentence'}
    ${'kan vi få en tålk med te samtallen'}                  | ${'kan vi få en tolk med til samtalen'}                     | ${'as they are heard'}
    ${'barned har fået en psykolok'}                         | ${'barnet har fået en psykolog'}                            | ${'hard and soft'}
  `('"$written" is read as "$spelt": $how', ({ written, spelt }: Record<string, string>) => {
    expect(wellSpelt(written ?? '').text).toBe(spelt)
  })

  test('tells which words were read as others, but not of small ones', () => {
    expect(wellSpelt('va er agtinsigt').respelt).toEqual([{ from: 'agtinsigt', to: 'aktindsigt' }])
  })
})

describe('what stays as it is', () => {
  test.each`
    text                                             | because
    ${'Hvad er fristen for aktindsigt?'}             | ${'nothing is misspelt'}
    ${'må Oluwaseun og Zuzanna hente deres bror'}    | ${'names are no words'}
    ${'hun går i klasse hos Brzezicka på Vibevejen'} | ${'what has a capital in a sentence is a name'}
    ${'mødet i 3.d er d. 14. maj, og 5 d er med'}    | ${'a letter beside a number is a class or a date'}
    ${'Majed og Elle er flyttet'}                    | ${'a name may be written like a small word'}
    ${'frase akt-modtaget og R17 og § 9, stk. 2'}    | ${'labels, numbers and signs are no words'}
    ${'sommerfestudvalget mødes i pandekagehuset'}   | ${'compounds of words that are known are words'}
    ${'xqzt wvbkk'}                                  | ${'nothing is near'}
    ${''}                                            | ${'there is nothing'}
  `('"$text", because $because', ({ text }: Record<string, string>) => {
    expect(wellSpelt(text ?? '')).toEqual({ text, respelt: [] })
  })

  test('a word that the caller knows', () => {
    expect(wellSpelt('klaveje', (word) => word === 'klaveje').text).toBe('klaveje')
  })

  test('a very long text, so that no other turn waits for it', () => {
    const text = 'forællerne klaer '.repeat(400)
    expect(wellSpelt(text).text).toBe(text)
  })

  test('an English text is put into Danish, not spelt anew', () => {
    expect(inGoodDanish('when must we answer the complaint').text).toMatch(/klage/)
    expect(inGoodDanish('when must we answer the complaint').respelt).toEqual([])
  })

  test('nearly all questions of authors who spell well', () => {
    const asked = readGolden('test/golden/questions.jsonl').filter(({ id }) => /^staff-[np]-/.test(id))
    const changed = asked.filter(({ question }) => inGoodDanish(question).respelt.length > 0)
    expect(asked.length).toBeGreaterThan(400)
    expect(changed.length / asked.length).toBeLessThan(0.2)
  })
})

describe('sounds', () => {
  test.each`
    one            | other
    ${'hvilken'}   | ${'vilken'}
    ${'forældre'}  | ${'foreldre'}
    ${'mand'}      | ${'man'}
    ${'vidste'}    | ${'viste'}
    ${'situation'} | ${'situasjon'}
    ${'mulighed'}  | ${'mulihed'}
    ${'tegn'}      | ${'tajn'}
    ${'chef'}      | ${'sjef'}
    ${'hjælp'}     | ${'jelb'}
    ${'børnene'}   | ${'børne'}
  `('"$one" may be heard as "$other"', ({ one, other }: Record<string, string>) => {
    expect(soundOf(one ?? '')).toBe(soundOf(other ?? ''))
  })

  test('words that sound otherwise have other keys', () => {
    const words = ['klage', 'frist', 'skole', 'barn', 'mor', 'samtykke', 'underretning', 'journal']
    expect(new Set(words.map(soundOf)).size).toBe(words.length)
  })
})

describe('how far a spelling is', () => {
  test('nothing from itself', () => {
    expect(spellingCost('klage', 'klage')).toBe(0)
  })

  test.each`
    near         | far          | meant
    ${'læsse'}   | ${'lærse'}   | ${'læse'}
    ${'brev'}    | ${'brok'}    | ${'bref'}
    ${'komune'}  | ${'kommufe'} | ${'kommune'}
    ${'vad'}     | ${'gad'}     | ${'hvad'}
    ${'klgae'}   | ${'kloae'}   | ${'klage'}
    ${'skriber'} | ${'skrimer'} | ${'skriver'}
  `('"$near" is nearer to "$meant" than "$far"', ({ near, far, meant }: Record<string, string>) => {
    expect(spellingCost(near ?? '', meant ?? '')).toBeLessThan(spellingCost(far ?? '', meant ?? ''))
  })
})
