/** Searching on the overview page: guards first, the same answers as in the chat, and what editors learn from it. */
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { EDITOR, TEACHER, UNIT_MEMBER } from '../../src/local-teams/people.js'
import { MOST_FAVOURITES } from '../../src/storage/pick-store.js'
import { ask, asPerson, post, press } from '../support/overview.js'
import { say, textOf } from '../support/story.js'
import { startWorld, type World } from '../support/world.js'

let world: World
beforeEach(async () => {
  world = await startWorld({ teams: { limits: { rate: false } } })
})
afterEach(() => world.stop())

const search = (text: string) => ask(world, TEACHER, 'search', { text })
const gaps = () => ask(world, EDITOR, 'gaps', {})

test('an answer comes in the same words as in the chat, and passage for passage with its source', async () => {
  const question = 'Hvad er fristen for aktindsigt?'
  const { replies, results, answerId } = await search(question)
  const [reply] = replies
  const inChat = await say(world, TEACHER, question)

  expect(reply).toMatchObject({ kind: 'answer', text: inChat.text })
  expect(answerId).not.toBeNull()
  const [best] = results
  expect(best?.text).toContain('7 arbejdsdage')
  expect(best?.source).toContain('§')
  expect(best).toMatchObject({ collection: expect.any(String), isStarter: true, isUnderReview: false })
  if (reply?.kind !== 'answer') throw new Error('No answer')
  expect(results.map(({ passageId }) => passageId)).toEqual(reply.citations.map(({ passageId }) => passageId))
})

describe('guards come before everything', () => {
  test.each`
    text                                                         | says
    ${'En elev siger at far slår hende og hun tør ikke gå hjem'} | ${'112'}
    ${'Jeg vil anmelde min chef for svindel som whistleblower'}  | ${'Borgerrådgiver'}
    ${'Hvad skal jeg gøre med 010190-1234'}                      | ${'CPR'}
  `('"$text" is met with a card that says $says, and nothing is looked up or kept', async ({ text, says }) => {
    const { replies, results, answerId } = await search(text as string)
    expect(replies).toMatchObject([{ kind: 'card' }])
    expect(textOf(replies)).toContain(says)
    expect({ results, answerId }).toEqual({ results: [], answerId: null })
    const typed = await ask(world, TEACHER, 'suggest', { text: text as string })
    expect(typed).toEqual({ stopped: true, suggestions: [] })
    expect((await gaps()).total).toBe(0)
  })
})

test('while one types, entries are suggested, and what is typed is not kept', async () => {
  const { stopped, suggestions } = await ask(world, TEACHER, 'suggest', { text: 'frist for aktindsigt' })
  expect(stopped).toBe(false)
  expect(suggestions.length).toBeGreaterThan(0)
  const [first] = suggestions
  expect((await search(first?.label ?? '')).replies[0]).toMatchObject({ kind: expect.stringMatching(/answer|card/) })
  await ask(world, TEACHER, 'suggest', { text: 'kan man låne kommunens rumraket' })
  expect((await gaps()).total).toBe(0)
})

test('what has no answer goes on the editors’ list without personal data', async () => {
  await search('ring til mig på 22 33 44 55 om kagen')
  // Who is asked about by name is stopped before, and kept nowhere.
  await search('hvad står der i sagen om Vilgot')
  const { gaps: list, total } = await gaps()
  expect(total).toBe(1)
  expect(list[0]).toMatchObject({ kind: 'no-answer', count: 1 })
  expect(list[0]?.text).toContain('[nummer]')
  expect(JSON.stringify(list)).not.toMatch(/22 33|Vilgot/)
  expect((await ask(world, UNIT_MEMBER, 'gaps', { from: 1 })).gaps).toEqual([])
})

test.each(['aktindsight', 'AKT-MODT', 'partshoer'])('"%s" is understood while it is typed', async (text) => {
  expect((await ask(world, TEACHER, 'suggest', { text })).suggestions.length).toBeGreaterThan(0)
})

test('what one uses and what one stars comes back, to oneself alone', async () => {
  const [phrase] = (await ask(world, TEACHER, 'suggest', { text: 'akt-modtaget' })).suggestions
  const star = (favourite: boolean) => ask(world, TEACHER, 'set-favourite', { entryId: phrase?.id ?? '', favourite })
  expect(await star(true)).toEqual({ tooMany: false })
  expect(await ask(world, TEACHER, 'picks', {})).toEqual({ recent: [], favourites: [phrase] })
  expect(await ask(world, UNIT_MEMBER, 'picks', {})).toEqual({ recent: [], favourites: [] })

  await star(false)
  expect((await ask(world, TEACHER, 'picks', {})).favourites).toEqual([])
  // What is no longer in the content can be starred by nobody, and harms nobody.
  expect(await ask(world, TEACHER, 'set-favourite', { entryId: 'long-gone', favourite: true })).toEqual({
    tooMany: false,
  })
})

test('one star more than there is room for is refused, and changes nothing', async () => {
  const { entries } = await ask(world, EDITOR, 'entries', {})
  const [one, ...others] = entries.slice(0, MOST_FAVOURITES + 1)
  const star = (entryId = '') => ask(world, EDITOR, 'set-favourite', { entryId, favourite: true })
  for (const { id } of others) expect(await star(id)).toEqual({ tooMany: false })
  expect(await star(one?.id)).toEqual({ tooMany: true })
  const { favourites } = await ask(world, EDITOR, 'picks', {})
  expect(favourites.map(({ id }) => id).sort()).toEqual(others.map(({ id }) => id).sort())
})

test('a command said in the search does what it does in the chat', async () => {
  const { replies } = await search('log utilfredshed')
  expect(replies).toMatchObject([{ kind: 'card' }])
  expect(JSON.stringify(replies)).toContain('send-report')
})

test('what is thought of an answer is counted for its entry, with nobody’s name', async () => {
  const { results, answerId } = await search('Hvad er fristen for aktindsigt?')
  await search('Hvad er fristen for aktindsigt?')
  await ask(world, TEACHER, 'feedback', { answerId: answerId ?? '', reaction: 'dislike', reason: 'Den er for lang' })
  const [best] = results
  const { entries } = await ask(world, EDITOR, 'entries', {})

  expect(entries.find(({ id }) => id === best?.id)).toMatchObject({ shown: 2, liked: 0, disliked: 1 })
  const others = entries.filter(({ id }) => !results.some((result) => result.id === id))
  expect(others.every(({ shown, disliked }) => shown === 0 && disliked === 0)).toBe(true)
  expect([...entries].sort((one, other) => (one.reviewBy < other.reviewBy ? -1 : 1))[0]?.reviewBy).toBe(
    entries[0]?.reviewBy,
  )
  expect((await gaps()).gaps).toMatchObject([
    { kind: 'disliked', text: 'Den er for lang', labels: expect.arrayContaining([best?.label]) },
  ])
  expect(JSON.stringify(entries)).not.toContain(TEACHER.aadObjectId)
})

test('a reason that tells of a child in danger is met with what to do now, and not kept', async () => {
  const { answerId } = await search('Hvad er fristen for aktindsigt?')
  const reason = 'En elev siger at far slår hende og hun tør ikke gå hjem'
  const { replies } = await ask(world, TEACHER, 'feedback', { answerId: answerId ?? '', reaction: 'dislike', reason })
  expect(textOf(replies)).toContain('112')
  expect(JSON.stringify(await gaps())).not.toContain('far slår')
})

test('a phrase is filled in on the page as in the chat', async () => {
  const { replies } = await search('frase akt-modtaget')
  expect(replies).toMatchObject([{ kind: 'card' }])
  expect(JSON.stringify(replies)).toContain('choose-phrase')
  const chosen = { verb: 'choose-phrase', phrase: 'akt-modtaget', variant: 'tekst' }
  const [form] = await press(world, TEACHER, 'pressed', chosen)
  expect(form).toMatchObject({ kind: 'replace' })
  expect(JSON.stringify(form)).toContain('fill-phrase')
})

test('who asks for English is spoken to in English, and reads the texts as they are', async () => {
  const asked = { text: 'hjælp' }
  const english = await post(world, 'search', asked, { ...asPerson(TEACHER), 'accept-language': 'en' })
  const danish = await post(world, 'search', asked, { ...asPerson(TEACHER), 'accept-language': 'da' })
  expect(textOf((english.body as { replies: unknown }).replies)).toContain('Log dissatisfaction')
  expect(textOf((danish.body as { replies: unknown }).replies)).toContain('Log utilfredshed')
})
