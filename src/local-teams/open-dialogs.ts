/** The dialog each person has open: the card as the bot sent it. */
import { wasTaken, type BotAnswer } from './bot-link.js'
import { isRecord } from './wire.js'

/** Follows what the bot answers to dialog calls. Every `personId` is an `aadObjectId`. */
export class OpenDialogs {
  readonly #cards = new Map<string, unknown>()

  /** A dialog stays open while the bot answers with a card, and while it does not answer at all. */
  follow(personId: string, answer: BotAnswer): void {
    const card = dialogCard(answer)
    if (card !== undefined) this.#cards.set(personId, card)
    else if (wasTaken(answer)) this.#cards.delete(personId)
  }

  of(personId: string): unknown {
    return this.#cards.get(personId)
  }

  close(personId: string): void {
    this.#cards.delete(personId)
  }
}

/** The card a bot's answer opens as a dialog, if it opens one. */
export function dialogCard(answer: BotAnswer): unknown {
  const task = wasTaken(answer) && isRecord(answer.body) ? answer.body['task'] : undefined
  if (!isRecord(task) || task['type'] !== 'continue' || !isRecord(task['value'])) return undefined
  const { card } = task['value']
  return isRecord(card) ? (card['content'] ?? card) : undefined
}
