/**
 * Acts as a person with the message extension: searches from the compose box, chooses, opens actions there or on a message,
 * and sends their dialogs. What comes back goes to that person alone; only a card that the person sends is seen by others.
 */
import { activityFrom, type ActivityFrame, type Sender } from './activities.js'
import { wasTaken, type BotAnswer, type BotLink } from './bot-link.js'
import { pressAction, type CardAction, type CardInputs } from './card-actions.js'
import type { Cast } from './cast.js'
import type { History, Message } from './history.js'
import { dialogCard } from './open-dialogs.js'
import { personalConversationId } from './people.js'
import { isRecord, type WireAttachment } from './wire.js'

/** A command of the app's manifest. */
export interface ExtensionCommand {
  id: string
  type: 'query' | 'action'
  title: string
  description: string
  /** `compose`, `message` or both. */
  context: string[]
  /** A search has one: what is asked for, and how. */
  parameters?: { title: string; description: string }[] | undefined
}

/** Where a person is when using the extension; the private chat if left out. */
export interface ExtensionPlace {
  conversation?: string
  /** The message an action is opened on. */
  message?: string
}

interface OpenAction {
  sender: Sender
  /** What Teams sends along with every call of the action. */
  about: Record<string, unknown>
  card: unknown
}

/** How many results Teams asks for at a time. */
const PAGE = 25

/** A person's acts with the extension. Every `personId` is an `aadObjectId`. */
export class Extending {
  readonly #open = new Map<string, OpenAction>()

  constructor(
    private readonly cast: Cast,
    private readonly history: History,
    private readonly bot: BotLink,
    private readonly frame: ActivityFrame,
  ) {}

  /** Searches, as Teams does at each key; without words it is the first run. */
  extensionQuery(
    personId: string,
    command: string,
    words: string,
    { conversation, skip = 0, count = PAGE }: ExtensionPlace & { skip?: number; count?: number } = {},
  ): Promise<BotAnswer> {
    const parameters = [words ? { name: 'words', value: words } : { name: 'initialRun', value: 'true' }]
    const value = { commandId: command, parameters, queryOptions: { skip, count } }
    return this.#invoke(this.#sender(personId, conversation), 'query', value)
  }

  /** Chooses a result; `value` is what its preview's tap holds. */
  extensionSelect(personId: string, value: unknown, { conversation }: ExtensionPlace = {}): Promise<BotAnswer> {
    return this.#invoke(this.#sender(personId, conversation), 'selectItem', value)
  }

  /** Opens an action in the compose box, or on a message. Its dialog is `actionOf` afterwards. */
  async openAction(
    personId: string,
    command: string,
    { conversation, message }: ExtensionPlace = {},
  ): Promise<BotAnswer> {
    const at = message === undefined ? undefined : this.cast.at(personId, message)
    const sender = at?.sender ?? this.#sender(personId, conversation)
    const about = {
      commandId: command,
      commandContext: at ? 'message' : 'compose',
      context: { theme: 'default' },
      ...(at ? { messagePayload: payloadOf(at.message) } : {}),
    }
    const answer = await this.#invoke(sender, 'fetchTask', about)
    this.#keep(personId, { sender, about }, answer)
    return answer
  }

  /**
   * Sends the open action's dialog.
   * @param action the button's title or id in the dialog's card, or a whole action, which is sent as it is
   */
  async submitAction(personId: string, action: string | CardAction, inputs: CardInputs = {}): Promise<BotAnswer> {
    const open = this.#open.get(personId)
    if (!open) throw new Error(`Person ${personId} has no action open.`)
    const ready = typeof action === 'string' ? pressAction([open.card], action, inputs) : action
    if (ready.type !== 'Action.Submit')
      throw new Error(`In a dialog Teams sends Action.Submit only, not ${ready.type}.`)
    const answer = await this.#invoke(open.sender, 'submitAction', { ...open.about, data: ready.data ?? {} })
    this.#keep(personId, open, answer)
    return answer
  }

  /** The card of the action's dialog that a person has open, if any. */
  actionOf(personId: string): unknown {
    return this.#open.get(personId)?.card
  }

  /** Sends what the extension put into the compose box. Only in the private chat does the bot hear of it. */
  async sendCard(
    personId: string,
    attachment: WireAttachment,
    { conversation: place }: ExtensionPlace = {},
  ): Promise<BotAnswer> {
    const sender = this.#sender(personId, place)
    const attachments = [{ contentType: attachment.contentType, content: attachment.content }]
    const id = this.frame.nextId()
    const inChannel = sender.conversation.kind === 'channel'
    const from = inChannel ? { ...sender, threadId: id } : sender
    const activity = activityFrom(this.frame, from, { type: 'message', id, attachments })
    this.history.put(this.cast.ownMessage(from, activity))
    return sender.conversation.kind === 'personal' ? this.bot.send(activity) : { status: 0 }
  }

  #sender(personId: string, place: string | undefined): Sender {
    const person = this.cast.person(personId)
    const conversation = this.cast.conversation(place ?? personalConversationId(person))
    if (!conversation.memberIds.includes(personId))
      throw new Error(`Person ${personId} is not in conversation ${conversation.id}.`)
    return { person, conversation }
  }

  #invoke(sender: Sender, name: string, value: unknown): Promise<BotAnswer> {
    return this.bot.send(
      activityFrom(this.frame, sender, {
        type: 'invoke',
        name: `composeExtension/${name}`,
        value,
        channelData: { source: { name: 'compose' } },
      }),
    )
  }

  /** A failed call leaves the dialog as it was, with what was typed. */
  #keep(personId: string, open: Omit<OpenAction, 'card'>, answer: BotAnswer): void {
    const card = dialogCard(answer)
    if (card !== undefined) this.#open.set(personId, { ...open, card })
    else if (wasTaken(answer)) this.#open.delete(personId)
  }
}

/** A message as Teams shows it to an action: its words as HTML. */
function payloadOf({ id, at, from, activity }: Message): Record<string, unknown> {
  const text = typeof activity.text === 'string' ? activity.text : ''
  const words = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
  const content = words
    .split(/\n+/)
    .map((line) => `<p>${line}</p>`)
    .join('\n')
  return {
    id,
    createdDateTime: at,
    from: from === 'bot' ? { application: { displayName: 'KlarSvar' } } : { user: { id: from } },
    body: { contentType: 'html', content: text ? content : '' },
    attachments: (activity.attachments ?? []).filter(isRecord).map(({ contentType }) => ({ contentType })),
  }
}
