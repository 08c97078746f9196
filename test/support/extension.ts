/** Words for stories about the message extension: what comes back to the compose box or into a dialog. */
import type { BotAnswer } from '../../src/local-teams/bot-link.js'
import type { Card } from '../../src/cards/elements.js'
import { textOf } from './story.js'

export interface Result {
  contentType: string
  content: Card
  preview: { contentType: string; content: { title: string; text: string; tap?: { type: string; value: unknown } } }
}

interface Composed {
  type: string
  text?: string
  attachments?: Result[]
}

interface Body {
  composeExtension?: Composed
  task?: { type: string; value: unknown }
}

const bodyOf = ({ status, body }: BotAnswer): Body => {
  if (status !== 200) throw new Error(`The bot answered ${status}`)
  return body as Body
}

/** The results of a search, or the card that was chosen. */
export function resultsOf(answer: BotAnswer): Result[] {
  const composed = bodyOf(answer).composeExtension
  if (composed?.type !== 'result') throw new Error(`No results: ${JSON.stringify(answer.body)}`)
  return composed.attachments ?? []
}

export const titlesOf = (answer: BotAnswer): string[] => resultsOf(answer).map(({ preview }) => preview.content.title)
export const linesOf = (answer: BotAnswer): string[] => resultsOf(answer).map(({ preview }) => preview.content.text)

/** The sentence in the place of results. */
export function sentenceOf(answer: BotAnswer): string {
  const composed = bodyOf(answer).composeExtension
  if (composed?.type !== 'message') throw new Error(`No sentence: ${JSON.stringify(answer.body)}`)
  return composed.text ?? ''
}

/** What a dialog shows: its card's words, or the sentence it ended with. */
export function dialogText(answer: BotAnswer): string {
  return textOf(bodyOf(answer).task)
}

export function tapOf(result: Result | undefined): unknown {
  return result?.preview.content.tap?.value
}
