/** Counting deadlines, and telling a calculation from a question. Dates checked by hand against a wall calendar. */
import { describe, expect, test } from '@jest/globals'
import { holidayName, isWorkday } from '../../src/calendar.js'
import { deadlineDay, receivedDay, receivedWorking, type Span } from '../../src/knowledge/deadline.js'
import { readDeadlineRequest } from '../../src/knowledge/deadline-request.js'
import { readCounted } from '../../bench/read-lines.js'
import { readGolden } from '../support/golden-questions.js'

const calendar = { isWorkday, holidayName }
const sunday = '2026-11-22'

describe('the last day', () => {
  test.each<{ from: string; count: number; unit: Span['unit']; skipJuly: boolean; day: string; because: string }>`
    from            | count | unit          | skipJuly | day             | because
    ${'2026-11-22'} | ${7}  | ${'workdays'} | ${false} | ${'2026-12-01'} | ${'the day itself is not counted'}
    ${'2026-12-03'} | ${7}  | ${'workdays'} | ${false} | ${'2026-12-14'} | ${'one weekend is left out'}
    ${'2026-12-21'} | ${8}  | ${'workdays'} | ${false} | ${'2027-01-04'} | ${'25 December and 1 January are free, 24 and 31 are not'}
    ${'2027-01-05'} | ${10} | ${'workdays'} | ${false} | ${'2027-01-19'} | ${'there are two weekends'}
    ${'2027-03-22'} | ${5}  | ${'workdays'} | ${false} | ${'2027-04-01'} | ${'Easter takes three working days'}
    ${'2027-04-22'} | ${1}  | ${'workdays'} | ${false} | ${'2027-04-23'} | ${'store bededag is a working day'}
    ${'2027-05-05'} | ${2}  | ${'workdays'} | ${false} | ${'2027-05-10'} | ${'Ascension Day is free, the day after it is not'}
    ${'2027-06-04'} | ${1}  | ${'workdays'} | ${false} | ${'2027-06-07'} | ${'5 June 2027 is a Saturday'}
    ${'2026-12-03'} | ${4}  | ${'weeks'}    | ${false} | ${'2026-12-31'} | ${'weeks end on the same weekday'}
    ${'2026-11-04'} | ${4}  | ${'weeks'}    | ${false} | ${'2026-12-02'} | ${'it is the example of the rule'}
    ${'2026-06-25'} | ${2}  | ${'weeks'}    | ${true}  | ${'2026-08-09'} | ${'five days in June, none in July, nine in August'}
    ${'2026-07-10'} | ${2}  | ${'weeks'}    | ${true}  | ${'2026-08-14'} | ${'counting begins on 1 August'}
    ${'2026-06-29'} | ${3}  | ${'workdays'} | ${true}  | ${'2026-08-04'} | ${'30 June, 3 and 4 August'}
    ${'2026-01-31'} | ${1}  | ${'months'}   | ${false} | ${'2026-02-28'} | ${'February is shorter'}
    ${'2024-02-29'} | ${1}  | ${'years'}    | ${false} | ${'2025-02-28'} | ${'29 February comes every fourth year'}
    ${'2026-12-10'} | ${30} | ${'days'}     | ${false} | ${'2027-01-09'} | ${'all days count'}
  `('$count $unit after $from is $day, because $because', ({ from, count, unit, skipJuly, day }) => {
    expect(deadlineDay(from, { count, unit, skipJuly }, calendar).day).toBe(day)
  })

  test('comes with what was not counted and why', () => {
    const { working } = deadlineDay('2026-12-21', { count: 8, unit: 'workdays' }, calendar)
    expect(working).toEqual([
      'Talt fra mandag den 21. december 2026. Dagen selv tæller ikke med.',
      'Ikke talt med: 26.–27. december (weekend), 2.–3. januar (weekend), 25. december (Juledag), 1. januar (Nytårsdag).',
      expect.stringMatching(/^24\. december og 31\. december er talt med som arbejdsdag/),
    ])
  })

  test('says that July was left out, and how much', () => {
    const { working } = deadlineDay('2026-06-25', { count: 2, unit: 'weeks', skipJuly: true }, calendar)
    expect(working).toContain('Juli tæller ikke med: 31 dage er sprunget over.')
  })

  test('names store bededag as counted', () => {
    const { working } = deadlineDay('2027-04-21', { count: 3, unit: 'workdays' }, calendar)
    expect(working.join(' ')).toContain('23. april er talt med som arbejdsdag')
  })

  test('warns when weeks end on a free day', () => {
    const { working } = deadlineDay('2026-11-28', { count: 4, unit: 'weeks' }, calendar)
    expect(working.join(' ')).toContain('Spørg Jura')
  })
})

describe('received', () => {
  test('Digital Post on the same day', () => {
    expect(receivedDay('2026-12-01', 'digital-post', calendar)).toBe('2026-12-01')
  })
  test.each([
    ['2026-12-01', '2026-12-09'],
    ['2026-12-22', '2026-12-31'],
  ])('a letter sent on %s after six weekdays, on %s', (sent, day) => {
    expect(receivedDay(sent, 'letter', calendar)).toBe(day)
  })
  test('says that Saturday is not counted and must be confirmed', () => {
    expect(receivedWorking('2026-12-01', 'letter', calendar).join(' ')).toMatch(/Lørdag er ikke talt med.*bekræftes/)
  })
})

describe('a calculation', () => {
  test.each<{ text: string; wanted: object }>`
    text                                                                          | wanted
    ${'frist 7 arbejdsdage fra i dag'}                                            | ${{ from: sunday, span: { count: 7, unit: 'workdays' } }}
    ${'hvornår er 4 uger efter 3. december'}                                      | ${{ from: '2026-12-03', span: { count: 4, unit: 'weeks' } }}
    ${'10 arbejdsdage fra 5/1'}                                                   | ${{ from: '2027-01-05', span: { count: 10, unit: 'workdays' } }}
    ${'2 uger fra 25. juni uden juli'}                                            | ${{ from: '2026-06-25', span: { count: 2, unit: 'weeks', skipJuly: true } }}
    ${'to uger fra den 25. juni 2027, juli tæller ikke med'}                      | ${{ from: '2027-06-25', span: { count: 2, unit: 'weeks', skipJuly: true } }}
    ${'brev sendt 1. december, hvornår er det modtaget'}                          | ${{ kind: 'received', from: '2026-12-01', sent: 'letter' }}
    ${'Hvornår er et brev sendt d. 1/12 modtaget?'}                               | ${{ kind: 'received', from: '2026-12-01', sent: 'letter' }}
    ${'digital post sendt 1. december hvornår modtaget'}                          | ${{ kind: 'received', from: '2026-12-01', sent: 'digital-post' }}
    ${'brev sendt 1. december, 4 ugers klagefrist'}                               | ${{ from: '2026-12-01', sent: 'letter', span: { count: 4, unit: 'weeks' } }}
    ${'7 ARBEJDSDAGE FRA I MORGEN'}                                               | ${{ from: '2026-11-23' }}
    ${'hvad er 7 arbejdsdage fra i dag?'}                                         | ${{ from: sunday }}
    ${'hvilken dato er 14 dage efter 24.12.2026'}                                 | ${{ from: '2026-12-24', span: { count: 14, unit: 'days' } }}
    ${'4 uger fra 2026-12-03'}                                                    | ${{ from: '2026-12-03' }}
    ${'fire uger efter mandag'}                                                   | ${{ from: '2026-11-23' }}
    ${'vi fik en anmodning i fredags, hvornår er der gået 7 arbejdsdage?'}        | ${{ from: '2026-11-20' }}
    ${'hvornår udløber fristen på 4 uger fra 3 dec'}                              | ${{ from: '2026-12-03' }}
    ${'vi modtog ansøgningen 3. december, hvornår er 10 arbejdsdage gået'}        | ${{ from: '2026-12-03' }}
    ${'6 måneder fra 31. august'}                                                 | ${{ from: '2026-08-31', span: { count: 6, unit: 'months' } }}
    ${'7 arbejdsdage fra 31. februar'}                                            | ${{ kind: 'no-such-date', written: '31. februar' }}
    ${'9000 uger fra i dag'}                                                      | ${{ kind: 'too-far' }}
    ${'hvilken dato er det om 14 dage'}                                           | ${{ from: sunday, span: { count: 14, unit: 'days' } }}
    ${'klagefrist på prøve 2 uger fra 25. juni'}                                  | ${{ span: { count: 2, unit: 'weeks', skipJuly: true } }}
    ${'fristen er 4 uger og brevet er modtaget 3. december, hvornår udløber den'} | ${{ from: '2026-12-03' }}
    ${'beregn 10 arbejdsdage fra den 5. januar 2027'}                             | ${{ from: '2027-01-05' }}
    ${'Hvornår er 6 hverdage efter 24. december?'}                                | ${{ from: '2026-12-24', span: { count: 6 } }}
    ${'handlingsplan 10 arbejdsdage fra i går'}                                   | ${{ from: '2026-11-21' }}
    ${'hvornaar er 7 hverdage efter 3 december'}                                  | ${{ from: '2026-12-03', span: { count: 7, unit: 'workdays' } }}
  `('"$text" is counted', ({ text, wanted }) => {
    expect(readDeadlineRequest(text, sunday)).toMatchObject(wanted)
  })
})

describe('a question', () => {
  test.each([
    'hvad er fristen for aktindsigt',
    'pasningsgaranti 4 måneder fra 1. marts, hvornår skal pladsen være klar',
    'må vi svare om 14 dage',
    'skolen har åbent hus om 14 dage hvad med forældrene',
    'er det 7 dage eller 10 dage til aktindsigt',
    'hvornår er der gået 4 uger',
    'tæller weekenden med i 10 arbejdsdage',
    'prøven var 20. juni, hvornår er sidste dag for at klage',
    'vi sendte afgørelsen i digital post i mandags, hvornår er det for sent at klage',
    'hvornår er et brev modtaget',
    'far har ventet 10 arbejdsdage siden 5. januar, hvad gør vi',
    'vi har glemt en aktindsigt og det er tre uger siden',
    'må vi holde lukket 7 dage fra i morgen',
    'skolen har lukket 5 dage fra 20. december og forældrene er sure',
    'er 7 arbejdsdage fra i dag nok til aktindsigt',
    'mor kom først 3 dage efter 1. december og var meget vred på personalet',
    'barnet har været væk i 4 uger fra 3. december uden besked til os',
  ])('"%s" is left to the search', (text) => {
    expect(readDeadlineRequest(text, sunday)).toBeUndefined()
  })

  test('no question of the golden set is taken for a calculation', () => {
    expect(readGolden().filter((question) => readDeadlineRequest(question, sunday))).toEqual([])
  })
})

describe('requests as colleagues type them', () => {
  const friday = '2026-11-27'
  const all = readCounted(new URL('../golden/deadlines.jsonl', import.meta.url).pathname).map(({ text, request }) => ({
    text,
    request,
    read: readDeadlineRequest(text, friday),
  }))
  const asked = all.filter(({ request }) => request !== null)
  const isRight = ({ request, read }: (typeof all)[number]) =>
    read?.kind === 'deadline' &&
    read.from === request?.from &&
    read.span.count === request.count &&
    read.span.unit === request.unit

  test('seven in ten at least are counted, and none wrongly', () => {
    expect(asked.length).toBeGreaterThanOrEqual(100)
    expect(asked.filter(isRight).length / asked.length).toBeGreaterThanOrEqual(0.7)
    expect(asked.filter((one) => one.read !== undefined && !isRight(one))).toEqual([])
  })

  test('what asks for something else is left alone', () => {
    const others = all.filter(({ request }) => request === null)
    expect(others.length).toBeGreaterThanOrEqual(70)
    expect(others.filter(({ read }) => read !== undefined)).toEqual([])
  })
})

test('a long or hostile text is passed quickly', () => {
  expect(readDeadlineRequest(`7 arbejdsdage fra ${'1/1 '.repeat(20_000)}`, sunday)).toBeUndefined()
})
