import { describe, expect, test } from '@jest/globals'
import { checkActivity, MAX_ACTIVITY_BYTES, RateLimiter } from '../../src/local-teams/limits.js'
import type { WireActivity } from '../../src/local-teams/wire.js'
import { cardMessage } from './fake-bot.js'

const aCard = cardMessage({ body: [] })
const suggestion = { type: 'imBack', title: 'a', value: 'a' }

function cited(
  text: string,
  ...citations: {
    position?: unknown
    name?: string
    abstract?: string
    keywords?: string[]
    url?: string
    text?: string
  }[]
): WireActivity {
  const citation = citations.map(({ position = 1, name = 'Guide', abstract = 'About', text: card, ...rest }) => {
    const written = card === undefined ? {} : { text: card, encodingFormat: 'application/vnd.microsoft.card.adaptive' }
    return { position, appearance: { name, abstract, ...rest, ...written } }
  })
  return { type: 'message', text, entities: [{ type: 'https://schema.org/Message', '@type': 'Message', citation }] }
}

function refusalOf(activity: WireActivity): string {
  return checkActivity(activity, 100)?.message ?? 'taken'
}

describe('what Teams takes and refuses', () => {
  test.each`
    what                              | activity                                                                                                                      | refusal
    ${'a text'}                       | ${{ type: 'message', text: 'hej' }}                                                                                           | ${/^taken$/}
    ${'a card'}                       | ${aCard}                                                                                                                      | ${/^taken$/}
    ${'typing'}                       | ${{ type: 'typing' }}                                                                                                         | ${/^taken$/}
    ${'nothing to show'}              | ${{ type: 'message', text: ' ' }}                                                                                             | ${/empty message/}
    ${'text with a card'}             | ${{ ...aCard, text: 'hej' }}                                                                                                  | ${/one activity/}
    ${'a card of a newer version'}    | ${cardMessage({ version: '1.6' })}                                                                                            | ${/newer than 1.5/}
    ${'three suggestions'}            | ${{ type: 'message', text: 'hej', suggestedActions: { actions: Array(3).fill(suggestion) } }}                                 | ${/^taken$/}
    ${'four suggestions'}             | ${{ type: 'message', text: 'hej', suggestedActions: { actions: Array(4).fill(suggestion) } }}                                 | ${/4 suggested actions/}
    ${'suggestions with a card'}      | ${{ ...aCard, suggestedActions: { actions: [suggestion] } }}                                                                  | ${/with attachments/}
    ${'a citation'}                   | ${cited('see [1]', { keywords: ['a', 'b', 'c'] })}                                                                            | ${/^taken$/}
    ${'a citation without its mark'}  | ${cited('see', {})}                                                                                                           | ${/no \[1\]/}
    ${'one position twice'}           | ${cited('see [1]', {}, {})}                                                                                                   | ${/used twice/}
    ${'a position that is no number'} | ${cited('see [1]', { position: '1' })}                                                                                        | ${/whole number/}
    ${'a citation without abstract'}  | ${cited('see [1]', { abstract: '' })}                                                                                         | ${/abstract is missing/}
    ${'a long name'}                  | ${cited('see [1]', { name: 'x'.repeat(81) })}                                                                                 | ${/81 characters, the limit is 80/}
    ${'a long abstract'}              | ${cited('see [1]', { abstract: 'x'.repeat(161) })}                                                                            | ${/161 characters, the limit is 160/}
    ${'four keywords'}                | ${cited('see [1]', { keywords: ['a', 'b', 'c', 'd'] })}                                                                       | ${/more than 3 keywords/}
    ${'a long keyword'}               | ${cited('see [1]', { keywords: ['x'.repeat(29)] })}                                                                           | ${/longer than 28/}
    ${'an address that is none'}      | ${cited('see [1]', { url: 'retsinformation' })}                                                                               | ${/no web address/}
    ${'a card that is none'}          | ${cited('see [1]', { text: 'hej' })}                                                                                          | ${/no Adaptive Card/}
    ${'a root entity without a type'} | ${{ type: 'message', text: 'a', entities: [{ type: 'https://schema.org/Message' }] }}                                         | ${/no @type/}
    ${'two root message entities'}    | ${{ type: 'message', text: 'a', entities: [{ type: 'https://schema.org/Message' }, { type: 'https://schema.org/Message' }] }} | ${/More than one/}
  `('$what: $refusal', ({ activity, refusal }) => {
    expect(refusalOf(activity as WireActivity)).toMatch(refusal as RegExp)
  })

  test('21 citations are one too many', () => {
    const positions = Array.from({ length: 21 }, (_, index) => index + 1)
    const text = positions.map((position) => `[${position}]`).join()
    expect(refusalOf(cited(text, ...positions.map((position) => ({ position }))))).toMatch(/21 citations/)
  })

  test('one byte over 28 KB is answered with 413', () => {
    expect(checkActivity(aCard, MAX_ACTIVITY_BYTES)).toBeUndefined()
    expect(checkActivity(aCard, MAX_ACTIVITY_BYTES + 1)).toMatchObject({ status: 413, code: 'MessageSizeTooBig' })
  })
})

describe('how fast a bot may send', () => {
  function send(count: number, pause: number): (string | undefined)[] {
    let now = 0
    const limiter = new RateLimiter(() => now)
    return Array.from({ length: count }, () => {
      const refusal = limiter.take('chat')
      now += pause
      return refusal?.headers?.['Retry-After']
    })
  }

  test.each`
    count | pause  | refused | because
    ${7}  | ${0}   | ${0}    | ${'seven in a second are allowed'}
    ${8}  | ${0}   | ${1}    | ${'the eighth in a second is not'}
    ${8}  | ${170} | ${0}    | ${'eight in two seconds are allowed'}
    ${9}  | ${170} | ${1}    | ${'the ninth in two seconds is not'}
    ${60} | ${260} | ${0}    | ${'sixty in thirty seconds are allowed'}
    ${61} | ${260} | ${1}    | ${'the sixty-first in thirty seconds is not'}
  `('$count messages every $pause ms: $refused refused, because $because', ({ count, pause, refused }) => {
    expect(send(count as number, pause as number).filter(Boolean)).toHaveLength(refused as number)
  })

  test('the refusal says in whole seconds when to try again', () => {
    expect(send(8, 0).at(-1)).toBe('1')
  })

  test('conversations do not count against each other', () => {
    const limiter = new RateLimiter(() => 0)
    for (let sent = 0; sent < 7; sent += 1) limiter.take('one')
    expect(limiter.take('one')).toBeDefined()
    expect(limiter.take('another')).toBeUndefined()
  })
})
