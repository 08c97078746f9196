/** Answers as Teams takes them, with the longest content there is and the longest there may be. */
import { describe, expect, test } from '@jest/globals'
import { writeMessage, type MessageReply } from '../../src/bot/write-activity.js'
import { answerReply, shortAnswerReply, type Cited } from '../../src/dialogs/answer-reply.js'
import { checkActivity } from '../../src/local-teams/limits.js'
import type { WireActivity } from '../../src/local-teams/wire.js'
import { da } from '../../src/texts/da.js'
import { ownContent } from '../support/content.js'

const { entries } = ownContent()
const all: Cited[] = entries.flatMap((entry) => entry.passages.map((passage) => ({ entry, passage })))
const today = '2027-12-01'
const suggestions = Array.from({ length: 3 }, (_, index) => ({ title: `${index}`.repeat(40), says: 'x'.repeat(80) }))

/** What Teams would say to the answer; undefined when it takes it. */
function refusalOf(reply: unknown): string | undefined {
  const activity = writeMessage(reply as MessageReply, 'personal')
  return checkActivity(activity as WireActivity, Buffer.byteLength(JSON.stringify(activity)))?.message
}

describe('an answer is taken by Teams', () => {
  test('with each passage there is, alone and beside the two that follow it', () => {
    const refused = all.flatMap((best, index) => {
      const hits: [Cited, ...Cited[]] = [best, ...all.slice(index + 1, index + 3)]
      const replies = [answerReply(hits, { corrected: [], suggestions, today }, da), shortAnswerReply(best, today, da)]
      return replies.flatMap((reply) => refusalOf(reply) ?? [])
    })
    expect(all.length).toBeGreaterThan(500)
    expect(refused).toEqual([])
  })

  test('with the longest that content may hold', () => {
    const [longest] = all.filter(({ entry }) => entry.collection === 'phrases')
    if (!longest) throw new Error('The content has no phrase')
    const sentence = 'Ærø, "Åse" og ødelæggelse: '
    const passage = {
      ...longest.passage,
      id: `${longest.entry.id}#tekst`,
      heading: 'Æ'.repeat(150),
      text: sentence.repeat(100).slice(0, 2500),
      sources: Array.from({ length: 8 }, (_, index) => `bekendtgørelsen om æ § ${index} https://lov.example/${index}`),
      reservation: 'Ø'.repeat(400),
    }
    const entry = { ...longest.entry, title: 'Ø'.repeat(200), label: `Frase ${'x'.repeat(60)}`, passages: [passage] }
    const hits: [Cited, ...Cited[]] = [
      { entry, passage },
      { entry, passage: { ...passage, id: 'b', text: passage.text.slice(0, 900) } },
      { entry, passage: { ...passage, id: 'c', text: passage.text.slice(0, 900) } },
    ]
    expect(refusalOf(answerReply(hits, { corrected: ['æ'.repeat(40)], suggestions, today }, da))).toBeUndefined()
    expect(refusalOf(shortAnswerReply(hits[0], today, da))).toBeUndefined()
  })

  test('a source with an address opens it, and is a link where it is named', () => {
    const [first] = all
    if (!first) throw new Error('There is no content')
    const passage = { ...first.passage, sources: ['forvaltningsloven § 9 https://lov.example/eli/9', 'god praksis'] }
    const reply = answerReply([{ ...first, passage }], { corrected: [], suggestions: [], today }, da) as MessageReply
    const activity = writeMessage(reply, 'personal') as WireActivity
    expect(activity.text).toContain('[forvaltningsloven § 9](https://lov.example/eli/9); god praksis')
    expect(activity.entities?.[0]?.citation?.[0]?.appearance?.url).toBe('https://lov.example/eli/9')
    expect(String(activity.entities?.[0]?.citation?.[0]?.appearance?.text)).toContain('](https://lov.example/eli/9)')
  })

  test('suggestions are for the private chat', () => {
    const reply: MessageReply = { kind: 'text', text: 'hej', suggestions }
    expect(writeMessage(reply, 'personal').suggestedActions?.actions).toHaveLength(3)
    expect(writeMessage(reply, 'channel').suggestedActions).toBeUndefined()
    expect(writeMessage(reply, 'group').suggestedActions).toBeUndefined()
  })
})
