/**
 * What is said about the answer before it: chooses one of the texts shown, wants more of it, doubts it, or says nothing to act on. Who
 * asks further about it asks a question (`ask.ts`). Which passages were shown last is remembered for half an hour; what was asked is not.
 */
import { sourceLine } from '../cards/passage-card.js'
import { slug } from '../knowledge/fold.js'
import { asksForLetter, asksSimpler, moreOf, placeNamed } from '../knowledge/more-of.js'
import type { Cited } from './answer-reply.js'
import { showPassage } from './ask.js'
import { readReference } from './commands.js'
import type { Reply, Suggestion, Turn } from './conversation.js'
import type { Dependencies } from './dependencies.js'
import { saying } from './greet.js'
import { isAmongOthers, lastShown, remember } from './last-answer.js'
import { whichText, wholeTextOf, wholeTextSuggestion } from './whole-text.js'

/** Nothing when the message says something else. Among others nothing refers back: they have talked of other things meanwhile. */
export async function referBack(turn: Turn & { kind: 'said' }, deps: Dependencies): Promise<Reply[] | undefined> {
  const { texts } = deps
  const knowledge = deps.knowledge()
  // Some clients send a button's own words in place of what it says.
  const isButton = slug(turn.text) === slug(texts.talk.wholeText.open)
  if (isAmongOthers(turn)) return isButton ? whichText(deps) : undefined
  const unit = knowledge.organisation.contacts['klageenhed']?.navn ?? ''
  const shown = await lastShown(turn, deps)
  const [best] = shown
  // What has no text at all, as a picture, is told that only text can be read (`ask.ts`).
  const isWordless = turn.text.trim() !== '' && !/[\p{L}\p{N}]/u.test(turn.text)
  const place = placeNamed(turn.text)
  const chosen = place !== undefined && shown.length > 1 ? shown.at(place) : undefined
  if (chosen) return [showPassage(chosen, turn, deps)]
  const read = isWordless ? 'unclear' : readReference(turn.text, knowledge, best !== undefined)
  switch (isButton ? 'more' : read) {
    case 'more': {
      if (!best) return whichText(deps)
      if (asksForLetter(turn.text)) return undefined
      if (asksSimpler(turn.text)) {
        return [{ kind: 'text', text: texts.talk.referBack.simpler(unit), suggestions: whereNow(best, deps) }]
      }
      const passage = moreOf(best.entry, turn.text)
      if (passage) return [showPassage({ ...best, passage }, turn, deps)]
      return [{ kind: 'text', text: texts.talk.referBack.more(unit) }, wholeTextOf(best.entry, texts)]
    }
    case 'doubt':
      return [
        {
          kind: 'text',
          text: texts.talk.referBack.doubt(unit, sourceOf(best, deps)),
          suggestions: whereNow(best, deps),
        },
      ]
    case 'unclear':
      return [{ kind: 'text', text: texts.talk.referBack.unclear, suggestions: whereNow(best, deps) }]
    default:
      return undefined
  }
}

/** Where the answer stands; empty where nothing was answered. */
const sourceOf = (best: Cited | undefined, { texts }: Dependencies) =>
  best ? `**${best.entry.label}** · ${sourceLine(best.passage, texts)}` : ''

/** The buttons under the answer are gone once something is written. */
function whereNow(best: Cited | undefined, { texts }: Dependencies): Suggestion[] {
  const whole = best ? [wholeTextSuggestion(best.entry, texts)] : []
  return [...whole, saying(texts.questions.command), saying(texts.dialogs.commands.help)]
}

/** "Glem det": what was talked about is not referred to any more. A form that lies open was never sent. */
export function startAnew(turn: Turn & { kind: 'said' }, deps: Dependencies): Reply[] {
  if (!isAmongOthers(turn)) remember([], turn, deps)
  return [{ kind: 'text', text: deps.texts.dialogs.cancelled }]
}
