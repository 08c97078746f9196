/** Among others: the bot answers when it is mentioned, briefly and in the thread; what is a person's own goes to the private chat. */
import { afterEach, describe, expect, test } from '@jest/globals'
import { answer } from '../../src/knowledge/answer.js'
import { guard } from '../../src/knowledge/guards.js'
import { EDITOR, LOCAL_BOT, PEDAGOGUE, TEACHER, UNIT_MEMBER, type LocalPerson } from '../../src/local-teams/people.js'
import type { SentActivity } from '../../src/local-teams/bot-side.js'
import { ownContent } from '../support/content.js'
import { readGolden } from '../support/golden-questions.js'
import { eventually, isCard, say, sayAmongOthers, textOf } from '../support/story.js'
import { startWorld, type World } from '../support/world.js'

let world: World
afterEach(() => world.stop())

const start = async (options: Parameters<typeof startWorld>[0] = {}) => {
  world = await startWorld({ teams: { limits: { rate: false } }, ...options })
}
const citations = (activity?: SentActivity) => activity?.entities?.flatMap(({ citation }) => citation ?? []) ?? []
const privateChat = ({ aadObjectId }: LocalPerson) => world.teams.sent(world.teams.personalChat(aadObjectId))

describe('a question among others', () => {
  test.each<{ where: 'channel' | 'group'; who: LocalPerson }>`
    where        | who
    ${'channel'} | ${UNIT_MEMBER}
    ${'group'}   | ${TEACHER}
  `('in the $where gets the beginning of one passage with its source, and a button to the rest', async (story) => {
    await start()
    const [answer, more, ...others] = await sayAmongOthers(
      world,
      story.who,
      'hvad er en partshøring',
      world[story.where],
    )
    expect(others).toEqual([])
    expect(citations(answer)).toHaveLength(1)
    expect(answer?.text).toContain('[1]')
    expect(answer?.text).not.toContain('[2]')
    expect(answer?.text?.length).toBeLessThan(700)
    expect(answer?.text).toContain('Jura har ikke godkendt')
    expect(answer?.suggestedActions?.actions ?? []).toEqual([])
    expect(answer?.channelData?.feedbackLoop).toEqual({ type: 'custom' })
    expect(textOf(more)).toContain('Vis hele teksten')

    const alone = await say(world, EDITOR, 'hvad er en partshøring')
    expect(answer?.text?.length).toBeLessThan((alone.text?.length ?? 0) / 1.2)
    expect(privateChat(story.who)).toEqual([])
  })

  test('in a channel the answer stands in the thread of the question', async () => {
    await start()
    await world.teams.say(UNIT_MEMBER.aadObjectId, 'hvad er en partshøring', { conversation: world.channel })
    const messages = (await (
      await fetch(`${world.teams.url}/api/messages/${encodeURIComponent(world.channel)}`)
    ).json()) as { id: string; threadId: string; activity: { text?: string } }[]
    const question = messages.find(({ activity }) => activity.text?.endsWith('hvad er en partshøring'))
    expect(messages.filter(({ threadId }) => threadId === question?.id)).toHaveLength(3)
  })

  test('a text that was cut says so', async () => {
    await start()
    const [cut] = await sayAmongOthers(world, TEACHER, 'KlarRet 14', world.group)
    expect(cut?.text).toContain('Læs hele teksten, før du bruger den.')
    expect(cut?.text).toContain('Inden hvornår')
    expect(cut?.text).not.toContain('domstolene')
  })

  test('the question is not said back', async () => {
    await start()
    for (const question of [
      'hvad er en partshøring, spørger kanariefuglen',
      'kanariefuglen',
      'KlarRet 999 kanariefugl',
    ]) {
      const [reply] = await sayAmongOthers(world, TEACHER, question, world.group)
      expect(textOf(reply)).not.toBe('')
      expect(textOf(reply)).not.toContain('kanariefugl')
    }
  })

  test('several meanings are named by their label, which can be written, for there are no buttons', async () => {
    await start()
    // Which questions have several near readings changes with the content. A phrase would be opened in the private chat.
    const unclear = readGolden().find((one) => {
      const outcome = guard(one) ? undefined : answer(one, ownContent())
      return outcome?.kind === 'choices' && outcome.choices[0]?.entry.collection !== 'phrases'
    })
    if (!unclear) throw new Error('No question of the golden set is offered choices')
    const [choices] = await sayAmongOthers(world, TEACHER, unclear, world.group)
    expect(choices?.text).toMatch(/^Mente du en af dem her\?/)
    expect(choices?.suggestedActions?.actions ?? []).toEqual([])
    const label = /skriv navnet på den, du mener, fx \*\*(.+?)\*\*/.exec(choices?.text ?? '')?.[1] ?? ''
    const [chosen] = await sayAmongOthers(world, TEACHER, label, world.group)
    expect(chosen?.text).toContain(`[1] ${label}`)
  })

  test('without a mention the bot says nothing, even where it hears everything', async () => {
    await start()
    const greeted = world.teams.sent(world.group).length
    const speak = (overhears: boolean) =>
      world.teams.say(TEACHER.aadObjectId, 'en pige fortæller at hendes far slår hende', {
        conversation: world.group,
        mention: false,
        overhears,
      })
    expect((await speak(false)).status).toBe(0)
    expect((await speak(true)).status).toBe(200)
    expect(world.teams.sent(world.group)).toHaveLength(greeted)
    expect(world.teams.calls(world.group).filter(({ body }) => (body as { type?: string }).type === 'typing')).toEqual(
      [],
    )
  })

  test('a channel of the unit in which the bot only overhears people does not become the one for cases', async () => {
    await start({ install: false })
    await world.teams.say(UNIT_MEMBER.aadObjectId, 'hej alle', {
      conversation: world.channel,
      mention: false,
      overhears: true,
    })
    const form = await say(world, TEACHER, 'log utilfredshed')
    expect(isCard(form)).toBe(true)
    const { default: Database } = await import('libsql')
    const { join } = await import('node:path')
    const db = new Database(join(world.config.dataDir, 'klarsvar.db'), { readonly: true })
    const places = db.prepare('select key from places').all() as { key: string }[]
    db.close()
    expect(places).toHaveLength(1)
  })

  test('one short welcome when the bot is added to a team or group chat', async () => {
    await start()
    for (const place of [world.group, world.channel]) {
      const [welcome, ...others] = world.teams.sent(place)
      expect(welcome?.text).toMatch(/^Hej, jeg er \*\*KlarSvar\*\*/)
      expect(others).toEqual([])
    }
  })
})

describe('what is a person’s own', () => {
  test.each<{ words: string; comes: string; who: LocalPerson; where: 'channel' | 'group' }>`
    words                   | comes                     | who            | where
    ${'log utilfredshed'}   | ${'Hvad er der sket?'}    | ${TEACHER}     | ${'group'}
    ${'mine sager'}         | ${'ikke logget'}          | ${TEACHER}     | ${'group'}
    ${'frase akt-modtaget'} | ${'akt-modtaget'}         | ${PEDAGOGUE}   | ${'group'}
    ${'find frase om møde'} | ${'møde'}                 | ${PEDAGOGUE}   | ${'group'}
    ${'huller'}             | ${'Huller i vidensbasen'} | ${EDITOR}      | ${'group'}
    ${'log utilfredshed'}   | ${'Hvad er der sket?'}    | ${UNIT_MEMBER} | ${'channel'}
    ${'eksport'}            | ${'periode'}              | ${UNIT_MEMBER} | ${'channel'}
  `('"$words" is answered in the private chat, and the thread says only that', async ({ words, comes, who, where }) => {
    await start()
    const [told, ...others] = await sayAmongOthers(world, who, words, world[where])
    expect(told?.text).toBe('Det klarer vi privat. Jeg har skrevet til dig i vores private chat.')
    expect(others).toEqual([])
    expect(privateChat(who).map(textOf).join('\n')).toContain(comes)
  })

  test('a form that was opened from a group chat can be sent in the private chat', async () => {
    await start()
    await sayAmongOthers(world, PEDAGOGUE, 'find frase om aktindsigt', world.group)
    const [card] = privateChat(PEDAGOGUE)
    const answer = await world.teams.press(PEDAGOGUE.aadObjectId, card?.id ?? '', 'find-phrase', {
      words: 'partshøring',
    })
    expect(answer.status).toBe(200)
    expect(textOf(answer.body)).toContain('artshøring')
  })

  test('a chat that did not exist yet is begun, and is known from then on', async () => {
    await start({ install: false })
    await world.teams.addBotTo(world.group)
    const [told] = await sayAmongOthers(world, TEACHER, 'log utilfredshed', world.group)
    expect(told?.text).toContain('Jeg har skrevet til dig')
    expect(textOf(privateChat(TEACHER)[0])).toContain('Hvad er der sket?')
    await sayAmongOthers(world, TEACHER, 'mine sager', world.group)
    const begun = world.teams.calls().filter(({ method, path }) => method === 'POST' && path === '/v3/conversations')
    expect(begun).toHaveLength(1)
    expect(privateChat(TEACHER)).toHaveLength(2)
  })

  test('somebody who cannot be written to reads how to open the private chat', async () => {
    await start({ install: false })
    await world.teams.addBotTo(world.group)
    world.teams.block(world.teams.personalChat(TEACHER.aadObjectId))
    const [told, ...others] = await sayAmongOthers(world, TEACHER, 'mine sager', world.group)
    expect(told?.text).toContain('jeg kan ikke skrive til dig')
    expect(told?.text).toContain('Tilføj')
    expect(others).toEqual([])
  })

  test('somebody who has blocked the bot reads the same, and is written to again when it is let in', async () => {
    await start()
    await say(world, TEACHER, 'hjælp')
    world.teams.block(world.teams.personalChat(TEACHER.aadObjectId))
    const [told] = await sayAmongOthers(world, TEACHER, 'mine sager', world.group)
    expect(told?.text).toContain('jeg kan ikke skrive til dig')
    world.teams.block(world.teams.personalChat(TEACHER.aadObjectId), false)
    const [again] = await sayAmongOthers(world, TEACHER, 'mine sager', world.group)
    expect(again?.text).toContain('Jeg har skrevet til dig')
  })

  test('when Teams does not take the message, the thread says that it did not arrive', async () => {
    await start()
    await say(world, TEACHER, 'hjælp')
    const chat = world.teams.personalChat(TEACHER.aadObjectId)
    world.teams.interceptWith(({ conversationId }) => (conversationId === chat ? { status: 502 } : undefined))
    const [told] = await sayAmongOthers(world, TEACHER, 'mine sager', world.group)
    expect(told?.text).toContain('min besked nåede ikke frem')
  })

  test('the unit’s overview stays in its channel and goes to the private chat elsewhere', async () => {
    await start()
    const [overview] = await sayAmongOthers(world, UNIT_MEMBER, 'overblik', world.channel)
    expect(textOf(overview)).toContain('Overblik over åbne sager')
    expect(privateChat(UNIT_MEMBER)).toEqual([])
  })
})

describe('guards among others', () => {
  test('what else tells of wrongdoing at work is left out where others read along', async () => {
    await start()
    const text = 'hendes far slår hende hver aften, og min leder stjæler af kassen'
    const [card] = await sayAmongOthers(world, TEACHER, text, world.group)
    expect(textOf(card)).toContain('ring 112')
    expect(textOf(card)).not.toMatch(/whistleblower/i)
    const alone = await say(world, TEACHER, text)
    expect(textOf(alone)).toMatch(/whistleblower/i)
  })

  test('danger is answered at once in the thread, and not said back', async () => {
    await start()
    const [card, ...others] = await sayAmongOthers(
      world,
      TEACHER,
      'en pige i min gruppe fortæller at hendes far slår hende hver aften',
      world.group,
    )
    expect(textOf(card)).toContain('ring 112')
    expect(textOf(card)).toContain('andre læser med')
    expect(textOf(card)).not.toMatch(/slår|pige|aften/)
    expect(others).toEqual([])
    expect(privateChat(TEACHER)).toEqual([])
  })

  test.each<{ text: string; comes: string; alsoSays: boolean }>`
    text                                                            | comes                       | alsoSays
    ${'barnet har cpr 010115-1234, hvad gør vi'}                    | ${'uden personoplysninger'} | ${true}
    ${'hvad står der i sagen om Noah i 2.a'}                        | ${'uden personoplysninger'} | ${true}
    ${'min chef svindler med pengene og jeg vil melde det anonymt'} | ${'whistleblowerordningen'} | ${false}
  `('"$text" is met in private; the thread does not tell what it was', async ({ text, comes, alsoSays }) => {
    await start()
    const [told, ...others] = await sayAmongOthers(world, TEACHER, text, world.group)
    expect(others).toEqual([])
    expect(told?.text).toMatch(/^Det klarer vi privat\./)
    expect(told?.text?.includes('Slet din besked her')).toBe(alsoSays)
    expect(textOf(told)).not.toMatch(/Noah|010115|svindler|whistle/i)
    const card = textOf(privateChat(TEACHER)[0])
    expect(card).toContain(comes)
    expect(card).toContain('Slet den.')
    expect(card).not.toMatch(/Noah|010115|svindler/)
  })
})

describe('what Teams may also send', () => {
  test('a question that is mended in the private chat is answered anew; among others it is not', async () => {
    await start()
    await say(world, TEACHER, 'hvad er en klargevejledning til nogen')
    const own = (where: string, text: string) =>
      eventually(async () => {
        const messages = (await (
          await fetch(`${world.teams.url}/api/messages/${encodeURIComponent(where)}`)
        ).json()) as { id: string; from: string; activity: { text?: string } }[]
        return messages.find(({ from, activity }) => from === TEACHER.aadObjectId && activity.text?.includes(text))?.id
      })
    const chat = world.teams.personalChat(TEACHER.aadObjectId)
    const before = privateChat(TEACHER).length
    await world.teams.edit(TEACHER.aadObjectId, await own(chat, 'klargevejledning'), 'hvad er en partshøring')
    expect(citations(privateChat(TEACHER)[before]).length).toBeGreaterThan(0)

    await sayAmongOthers(world, TEACHER, 'hvad er en partshøring', world.group)
    const inGroup = world.teams.sent(world.group).length
    const edited = await world.teams.edit(TEACHER.aadObjectId, await own(world.group, 'partshøring'), 'hjælp')
    expect(edited.status).toBe(200)
    expect(world.teams.sent(world.group)).toHaveLength(inGroup)
  })

  test.each<{ event: Record<string, unknown>; status: number }>`
    event                                                                                      | status
    ${{ type: 'messageUpdate', text: 'hjælp', channelData: { eventType: 'undeleteMessage' } }} | ${200}
    ${{ type: 'messageUpdate', channelData: { eventType: 'editMessage' } }}                    | ${200}
    ${{ type: 'messageDelete', channelData: { eventType: 'softDeleteMessage' } }}              | ${200}
    ${{ type: 'messageReaction', reactionsAdded: [{ type: 'like' }] }}                         | ${200}
    ${{ type: 'installationUpdate', action: 'add' }}                                           | ${200}
    ${{ type: 'installationUpdate', action: 'remove' }}                                        | ${200}
    ${{ type: 'conversationUpdate', membersAdded: [{ id: '29:new' }] }}                        | ${200}
    ${{ type: 'event', name: 'application/vnd.microsoft.readReceipt', value: {} }}             | ${200}
    ${{ type: 'endOfConversation' }}                                                           | ${200}
    ${{ type: 'invoke', name: 'message/submitAction', value: { actionName: 'other' } }}        | ${200}
    ${{ type: 'invoke', name: 'message/fetchTask', value: {} }}                                | ${200}
    ${{ type: 'invoke', name: 'composeExtension/unknown', value: {} }}                         | ${501}
  `('$event is taken with $status, and nobody is written to', async ({ event, status }) => {
    await start({ install: false })
    const { channelData, ...fields } = event
    const tenant = { id: world.config.tenantId }
    const answer = await world.teams.raw({
      type: 'event',
      ...fields,
      id: '1',
      channelId: 'msteams',
      serviceUrl: world.teams.serviceUrl,
      from: { id: TEACHER.teamsId, name: TEACHER.name, aadObjectId: TEACHER.aadObjectId },
      recipient: { ...LOCAL_BOT },
      conversation: {
        id: world.teams.personalChat(TEACHER.aadObjectId),
        conversationType: 'personal',
        tenantId: tenant.id ?? '',
      },
      channelData: { ...(channelData as object | undefined), tenant },
    })
    expect(answer.status).toBe(status)
    expect(world.teams.calls()).toEqual([])
  })
})
