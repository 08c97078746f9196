import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { startLocalTeams, type LocalTeams } from '../../src/local-teams/local-teams.js'
import {
  LOCAL_BOT,
  LOCAL_CHANNEL_ID,
  LOCAL_TEAM_ID,
  LOCAL_TENANT_ID,
  SECOND_UNIT_MEMBER,
  TEACHER,
  UNIT_MEMBER,
} from '../../src/local-teams/people.js'
import { activitiesPath, callConnector, cardMessage, startFakeBot, type FakeBot } from './fake-bot.js'

const teacher = TEACHER.aadObjectId
const ADAPTIVE_CARD = 'application/vnd.microsoft.card.adaptive'
let bot: FakeBot
let teams: LocalTeams
let chat: string

beforeEach(async () => {
  bot = await startFakeBot()
  teams = await startLocalTeams({ port: 0, botUrl: bot.url, botTimeoutMs: 300 })
  chat = teams.personalChat(teacher)
  await teams.installed
  bot.received.length = 0
})

afterEach(async () => {
  await teams.close()
  await bot.close()
})

/** The bot posts a card; answers its id. */
async function post(card: Record<string, unknown>, conversation = chat): Promise<string> {
  const { body } = await callConnector(teams.url, 'POST', activitiesPath(conversation), cardMessage(card))
  return (body as { id: string }).id
}

const form = {
  body: [
    { type: 'Input.Text', id: 'what', label: 'What', isRequired: true },
    { type: 'Input.Toggle', id: 'told', title: 'Told' },
    { type: 'Input.ChoiceSet', id: 'theme', value: 'a', choices: [{ title: 'A', value: 'a' }] },
  ],
  actions: [
    {
      type: 'Action.Execute',
      title: 'Send',
      verb: 'send',
      data: { key: 'k1' },
      fallback: { type: 'Action.Submit', title: 'Send' },
    },
    { type: 'Action.Execute', title: 'Cancel', verb: 'cancel', associatedInputs: 'none' },
  ],
}

function dialogButton(title: string): Record<string, unknown> {
  return { type: 'Action.Submit', title, data: { msteams: { type: 'task/fetch' }, open: 'advice' } }
}

describe('writing', () => {
  test('the bot gets a message with everything Teams sends', async () => {
    expect(await teams.say(teacher, 'hej')).toEqual({ status: 200, body: undefined })
    expect(bot.received).toMatchObject([
      {
        type: 'message',
        id: expect.any(String),
        timestamp: expect.any(String),
        serviceUrl: `${teams.url}/`,
        channelId: 'msteams',
        from: { id: TEACHER.teamsId, name: TEACHER.name, aadObjectId: teacher },
        recipient: LOCAL_BOT,
        conversation: { id: chat, conversationType: 'personal', tenantId: LOCAL_TENANT_ID },
        channelData: { tenant: { id: LOCAL_TENANT_ID } },
        locale: 'da-DK',
        entities: [{ type: 'clientInfo', locale: 'da-DK' }],
        text: 'hej',
      },
    ])
  })

  test('in the channel a mention stands in the text, and the thread in the conversation', async () => {
    await teams.say(UNIT_MEMBER.aadObjectId, 'hej', { conversation: LOCAL_CHANNEL_ID })
    const [message] = bot.received
    expect(message).toMatchObject({
      text: `<at>KlarSvar</at> hej`,
      conversation: { id: `${LOCAL_CHANNEL_ID};messageid=${message?.id}`, conversationType: 'channel', isGroup: true },
      channelData: { team: { id: LOCAL_TEAM_ID }, channel: { id: LOCAL_CHANNEL_ID } },
    })
    expect(message?.entities).toContainEqual({ type: 'mention', text: '<at>KlarSvar</at>', mentioned: LOCAL_BOT })
  })

  test('in the channel the bot does not hear what is not said to it', async () => {
    expect(await teams.say(UNIT_MEMBER.aadObjectId, 'hej', { conversation: LOCAL_CHANNEL_ID, mention: false })).toEqual(
      { status: 0 },
    )
    expect(bot.received).toEqual([])
  })

  test('a message the bot did not get can be sent again, with the same id', async () => {
    bot.answerWith(() => ({ status: 502 }))
    await teams.say(teacher, 'hej')
    bot.answerWith(() => undefined)
    await teams.sayAgain(bot.received[0]?.id ?? '')
    expect(bot.received.map(({ id }) => id)).toEqual([bot.received[0]?.id, bot.received[0]?.id])
  })

  test('a bot that does not answer in time is told as such', async () => {
    bot.answerWith(() => ({ hang: true }))
    expect(await teams.say(teacher, 'hej')).toEqual({ status: 0, failure: 'timeout' })
  })

  test('a bot that is not there is told as such', async () => {
    await bot.close()
    expect(await teams.say(teacher, 'hej')).toEqual({ status: 0, failure: 'unreachable' })
  })
})

describe('pressing', () => {
  test('Action.Execute is an invoke with the inputs in its data', async () => {
    const id = await post(form)
    await teams.press(teacher, id, 'Send', { what: 'text' })
    expect(bot.received).toMatchObject([
      {
        type: 'invoke',
        name: 'adaptiveCard/action',
        replyToId: id,
        value: {
          action: {
            type: 'Action.Execute',
            verb: 'send',
            data: { key: 'k1', what: 'text', told: 'false', theme: 'a' },
          },
          trigger: 'manual',
        },
      },
    ])
  })

  test('a card in the answer replaces the card for the one who pressed, until the bot updates the message', async () => {
    bot.answerWith(() => ({
      body: {
        statusCode: 200,
        type: ADAPTIVE_CARD,
        value: { type: 'AdaptiveCard', version: '1.5', body: [], speak: 'mine' },
      },
    }))
    const id = await post(form, LOCAL_CHANNEL_ID)
    await teams.press(UNIT_MEMBER.aadObjectId, id, 'Send', { what: 'text' })
    const seen = (person: string) => teams.seenBy(person, LOCAL_CHANNEL_ID)[0]?.attachments?.[0]?.content
    expect(seen(UNIT_MEMBER.aadObjectId)).toMatchObject({ speak: 'mine' })
    expect(seen(SECOND_UNIT_MEMBER.aadObjectId)).toMatchObject(form)
    await callConnector(
      teams.url,
      'PUT',
      activitiesPath(LOCAL_CHANNEL_ID, id),
      cardMessage({ body: [], speak: 'everybody’s' }),
    )
    expect(seen(UNIT_MEMBER.aadObjectId)).toMatchObject({ speak: 'everybody’s' })
  })

  test('what a client would not let a person do is refused', async () => {
    const id = await post(form)
    await expect(teams.press(teacher, id, 'Send')).rejects.toThrow('input "what" is required')
    await expect(teams.press(teacher, id, 'Send', { what: 'a', other: 'b' })).rejects.toThrow('no input "other"')
    await expect(teams.press(teacher, id, 'Other')).rejects.toThrow(
      'There is no action "Other" to press; there are: "Send", "Cancel".',
    )
    await expect(teams.press(teacher, '1', 'Send')).rejects.toThrow('There is no message 1.')
    const inChannel = await post(form, LOCAL_CHANNEL_ID)
    await expect(teams.press(teacher, inChannel, 'Cancel')).rejects.toThrow('is not in the conversation')
    expect(bot.received).toEqual([])
  })

  test('a button without inputs sends none', async () => {
    await teams.press(teacher, await post(form), 'Cancel')
    expect(bot.received).toMatchObject([{ value: { action: { verb: 'cancel' } } }])
  })

  test('Action.Submit is a message with a value and no text', async () => {
    const id = await post({ actions: [{ type: 'Action.Submit', title: 'Send', data: { key: 'k1' } }] })
    await teams.press(teacher, id, 'Send')
    expect(bot.received).toMatchObject([{ type: 'message', replyToId: id, value: { key: 'k1' } }])
    expect(bot.received[0]?.text).toBeUndefined()
  })

  test('imBack and messageBack are messages', async () => {
    const asks = (msteams: Record<string, unknown>, title: string) => ({
      type: 'Action.Submit',
      title,
      data: { msteams },
    })
    const id = await post({
      actions: [
        asks({ type: 'imBack', value: 'one' }, 'One'),
        asks({ type: 'messageBack', text: 'two', displayText: 'Two', value: { n: 2 } }, 'Two'),
      ],
    })
    await teams.press(teacher, id, 'One')
    await teams.press(teacher, id, 'Two')
    expect(bot.received).toMatchObject([{ text: 'one' }, { text: 'two', value: { n: 2 } }])
  })
})

describe('dialogs', () => {
  const card = {
    type: 'AdaptiveCard',
    version: '1.5',
    body: [{ type: 'Input.Text', id: 'note' }],
    actions: [{ type: 'Action.Submit', title: 'Save', data: { save: 1 } }],
  }

  test('a dialog is fetched, filled in and sent', async () => {
    bot.answerWith(({ name }) =>
      name === 'task/fetch'
        ? {
            body: {
              task: {
                type: 'continue',
                value: { title: 'Advice', card: { contentType: ADAPTIVE_CARD, content: card } },
              },
            },
          }
        : { body: { task: { type: 'message', value: 'Saved' } } },
    )
    const id = await post({ actions: [dialogButton('Open')] })
    expect(await teams.openDialog(teacher, id, 'Open')).toEqual(card)
    const answer = await teams.submitDialog(teacher, id, 'Save', { note: 'hej' })
    expect(answer.body).toEqual({ task: { type: 'message', value: 'Saved' } })
    expect(teams.dialogOf(teacher)).toBeUndefined()
    expect(bot.received).toMatchObject([
      { type: 'invoke', name: 'task/fetch', value: { data: { open: 'advice' }, context: { theme: 'default' } } },
      { type: 'invoke', name: 'task/submit', value: { data: { save: 1, note: 'hej' } } },
    ])
  })

  test('a button that opens nothing is told as such', async () => {
    const id = await post({ actions: [dialogButton('Open')] })
    await expect(teams.openDialog(teacher, id, 'Open')).rejects.toThrow('No dialog was opened')
  })
})

describe('feedback', () => {
  test('a thumb and a reason come as Teams sends them', async () => {
    const id = await post({ body: [] })
    await teams.feedback(teacher, id, 'dislike', 'too long')
    expect(bot.received).toMatchObject([
      {
        type: 'invoke',
        name: 'message/submitAction',
        replyToId: id,
        value: {
          actionName: 'feedback',
          actionValue: { reaction: 'dislike', feedback: '{"feedbackText":"too long"}' },
        },
      },
    ])
  })

  test('the bot’s own feedback form is fetched', async () => {
    const id = await post({ body: [] })
    await teams.openFeedback(teacher, id, 'like')
    expect(bot.received).toMatchObject([
      { name: 'message/fetchTask', value: { data: { actionName: 'feedback', actionValue: { reaction: 'like' } } } },
    ])
  })
})
