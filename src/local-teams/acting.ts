/**
 * Acts as a person at the local Teams: writes, presses, fills in dialogs and gives feedback.
 * Each act sends the bot what Teams would send, changes the history as Teams would, and returns the bot's HTTP answer.
 */
import { activityFrom, installationActivities, mentioning, type ActivityFrame, type Sender } from './activities.js'
import { wasTaken, type BotAnswer, type BotLink } from './bot-link.js'
import { pressAction, teamsCommand, type CardAction, type CardInputs } from './card-actions.js'
import { placeOf, type Cast } from './cast.js'
import { shownAttachments, type History, type Message } from './history.js'
import { OpenDialogs } from './open-dialogs.js'
import { personalConversationId } from './people.js'
import { ADAPTIVE_CARD, asText, isRecord, threadOf, type WireActivity } from './wire.js'

/** Where a person writes, and whether the bot is mentioned. */
export interface SayOptions {
  /** A conversation id, with `;messageid=` to answer in a thread; the private chat if left out. */
  conversation?: string
  /** Whether the text mentions the bot; among others the bot hears nothing else. Left out: yes among others, no in private. */
  mention?: boolean
  /** The bot was granted to hear all messages of the place, so it gets this one without being mentioned. */
  overhears?: boolean
}

/** A person's acts. Every `personId` is an `aadObjectId`. */
export class Acting {
  readonly #dialogs = new OpenDialogs()

  constructor(
    private readonly cast: Cast,
    private readonly history: History,
    private readonly bot: BotLink,
    private readonly frame: ActivityFrame,
  ) {}

  /** Writes a message. In a channel or group chat without a mention, and between colleagues, the bot is not told: the answer's status is 0. */
  async say(
    personId: string,
    text: string,
    { conversation: place, mention, overhears = false }: SayOptions = {},
  ): Promise<BotAnswer> {
    const person = this.cast.person(personId)
    const conversation = this.cast.conversation(place ?? personalConversationId(person))
    if (!conversation.memberIds.includes(personId))
      throw new Error(`Person ${personId} is not in conversation ${conversation.id}.`)
    const inChannel = conversation.kind === 'channel'
    const isDeaf = conversation.kind === 'colleagues'
    const id = this.frame.nextId()
    const sender: Sender = { person, conversation, threadId: inChannel ? (threadOf(place ?? '') ?? id) : undefined }
    const amongOthers = conversation.kind === 'channel' || conversation.kind === 'groupChat'
    const spoken = (mention ?? amongOthers) ? mentioning(text) : { text, entities: [] }
    const message = this.cast.ownMessage(
      sender,
      activityFrom(this.frame, sender, { type: 'message', id, textFormat: 'plain', ...spoken }),
    )
    if (isDeaf || (amongOthers && spoken.entities.length === 0 && !overhears)) {
      this.history.put(message)
      return { status: 0 }
    }
    return this.#deliver({ ...message, delivery: 'sending' })
  }

  /** Changes what a person's own message says, and tells the bot. */
  async edit(personId: string, messageId: string, text: string): Promise<BotAnswer> {
    const { sender, message } = this.cast.at(personId, messageId)
    if (message.from !== personId) throw new Error(`Message ${messageId} is not this person's own.`)
    this.history.update(message, { ...message.activity, text })
    return this.#send(sender, { type: 'messageUpdate', id: messageId, text, channelData: { eventType: 'editMessage' } })
  }

  /** Sends a message again that the bot did not get. */
  async sayAgain(messageId: string): Promise<BotAnswer> {
    const message = this.history.message(messageId)
    if (message?.delivery !== 'failed') throw new Error(`Message ${messageId} has not failed; it cannot be sent again.`)
    return this.#deliver({ ...message, delivery: 'sending' })
  }

  /**
   * Presses a button in a card.
   * @param action its title, verb or id as the card shows it now (inputs are filled in and required ones checked, as a client does),
   *   or a whole action, which is sent as it is
   */
  async press(
    personId: string,
    activityId: string,
    action: string | CardAction,
    inputs: CardInputs = {},
  ): Promise<BotAnswer> {
    const { sender, message } = this.cast.at(personId, activityId)
    const cards = shownAttachments(message, personId).map(({ content }) => content)
    const ready = typeof action === 'string' ? pressAction(cards, action, inputs) : action
    if (ready.type === 'Action.Execute') return this.#execute(sender, message, ready)
    if (ready.type !== 'Action.Submit') throw new Error(`${ready.type} is nothing the bot hears of.`)

    const command = teamsCommand(ready)
    if (!command) return this.#send(sender, { type: 'message', replyToId: activityId, value: ready.data ?? {} })
    switch (command['type']) {
      case 'imBack':
        return this.say(personId, asText(command['value']), { conversation: placeOf(sender) })
      case 'messageBack':
        return this.#messageBack(sender, command, activityId)
      case 'task/fetch':
        return this.#dialog(sender, 'task/fetch', { data: ready.data, context: { theme: 'default' } }, activityId)
      default:
        throw new Error(`Teams knows no msteams.type "${String(command['type'])}".`)
    }
  }

  /** Presses a button that opens a dialog and returns the dialog's card; throws when the bot opened none. */
  async openDialog(
    personId: string,
    activityId: string,
    action: string | CardAction,
    inputs: CardInputs = {},
  ): Promise<unknown> {
    this.closeDialog(personId)
    const answer = await this.press(personId, activityId, action, inputs)
    const card = this.dialogOf(personId)
    if (card === undefined)
      throw new Error(`No dialog was opened; the bot answered ${answer.status} ${JSON.stringify(answer.body)}.`)
    return card
  }

  /**
   * Sends the open dialog.
   * @param action the button's title or id in the dialog's card, or a whole action, which is sent as it is
   */
  async submitDialog(
    personId: string,
    activityId: string,
    action: string | CardAction,
    inputs: CardInputs = {},
  ): Promise<BotAnswer> {
    const { sender } = this.cast.at(personId, activityId)
    const ready = typeof action === 'string' ? pressAction([this.dialogOf(personId)], action, inputs) : action
    if (ready.type !== 'Action.Submit')
      throw new Error(`In a dialog Teams sends Action.Submit only, not ${ready.type}.`)
    return this.#dialog(sender, 'task/submit', { data: ready.data ?? {}, context: { theme: 'default' } }, activityId)
  }

  /** The card of the dialog a person has open, if any. */
  dialogOf(personId: string): unknown {
    return this.#dialogs.of(personId)
  }

  /** Closes a person's dialog without sending it; the bot hears nothing. */
  closeDialog(personId: string): void {
    this.#dialogs.close(personId)
  }

  /** Asks the bot for its own feedback form (`feedbackLoop.type` `custom`). */
  async openFeedback(personId: string, activityId: string, reaction: 'like' | 'dislike'): Promise<BotAnswer> {
    const { sender } = this.cast.at(personId, activityId)
    return this.#dialog(
      sender,
      'message/fetchTask',
      { data: { actionName: 'feedback', actionValue: { reaction } } },
      activityId,
    )
  }

  /** Gives a thumb up or down, with a reason or with the inputs of the bot's own form. */
  async feedback(
    personId: string,
    activityId: string,
    reaction: 'like' | 'dislike',
    reason: string | CardInputs = '',
  ): Promise<BotAnswer> {
    const { sender, message } = this.cast.at(personId, activityId)
    const feedback = JSON.stringify(typeof reason === 'string' ? { feedbackText: reason } : reason)
    const value = { actionName: 'feedback', actionValue: { reaction, feedback } }
    const answer = await this.#send(sender, {
      type: 'invoke',
      name: 'message/submitAction',
      replyToId: activityId,
      value,
    })
    const now = this.history.message(message.id)
    if (wasTaken(answer) && now) this.history.put({ ...now, reactions: { ...now.reactions, [personId]: reaction } })
    this.#dialogs.follow(personId, answer)
    return answer
  }

  /** Adds the bot to a conversation and tells it so, until it answers. False when the local Teams stopped before. */
  async addBotTo(conversationId: string): Promise<boolean> {
    const conversation = this.cast.conversation(conversationId)
    const person = this.cast.person(conversation.memberIds[0] ?? '')
    this.history.install(conversation.id)
    for (const activity of installationActivities(this.frame, { person, conversation })) {
      if (!(await this.bot.sendUntilAnswered(activity))) return false
    }
    this.history.noteAnnounced(conversation.id)
    return true
  }

  /** Sends the bot an activity exactly as given. */
  raw(activity: WireActivity): Promise<BotAnswer> {
    return this.bot.send(activity)
  }

  async #deliver(message: Message): Promise<BotAnswer> {
    this.history.install(message.conversationId)
    this.history.put(message)
    const answer = await this.bot.send(message.activity)
    this.history.put({ ...message, delivery: wasTaken(answer) ? 'delivered' : 'failed' })
    return answer
  }

  async #execute(sender: Sender, message: Message, action: CardAction): Promise<BotAnswer> {
    const { type, id, verb, data } = action
    const value = { action: { type, id, verb, data }, trigger: 'manual' }
    const answer = await this.#send(sender, {
      type: 'invoke',
      name: 'adaptiveCard/action',
      replyToId: message.id,
      value,
    })
    const now = this.history.message(message.id)
    if (now && wasTaken(answer) && isRecord(answer.body) && answer.body['type'] === ADAPTIVE_CARD) {
      const view = { contentType: ADAPTIVE_CARD, content: answer.body['value'] }
      this.history.put({ ...now, views: { ...now.views, [sender.person.aadObjectId]: [view] } })
    }
    return answer
  }

  async #messageBack(sender: Sender, command: Record<string, unknown>, replyToId: string): Promise<BotAnswer> {
    const { text, displayText, value } = command
    const fields = { type: 'message', replyToId, text: typeof text === 'string' ? text : '', value }
    const activity = activityFrom(this.frame, sender, fields)
    if (typeof displayText !== 'string') return this.bot.send(activity)
    return this.#deliver({ ...this.cast.ownMessage(sender, activity), displayText, delivery: 'sending' })
  }

  async #dialog(sender: Sender, name: string, value: unknown, replyToId: string): Promise<BotAnswer> {
    const answer = await this.#send(sender, { type: 'invoke', name, value, replyToId })
    this.#dialogs.follow(sender.person.aadObjectId, answer)
    return answer
  }

  #send(sender: Sender, fields: Partial<WireActivity> & { type: string }): Promise<BotAnswer> {
    return this.bot.send(activityFrom(this.frame, sender, fields))
  }
}
