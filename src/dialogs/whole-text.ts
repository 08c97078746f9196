/**
 * A whole entry, passage by passage. An answer is text and can carry no button, so the way there is a small card: asked for in
 * the private chat, under the short answer among others. Its button opens a dialog that only the presser sees.
 */
import type { Button } from '../cards/buttons.js'
import { entryCard, entryPageCard } from '../cards/entry-card.js'
import type { Entry } from '../knowledge/entry.js'
import { readWholeRequest } from '../knowledge/card-request.js'
import type { Texts } from '../texts/da.js'
import { dayOf } from '../calendar.js'
import type { Reply, Suggestion, Turn } from './conversation.js'
import type { Dependencies } from './dependencies.js'

/** The card with the button, for "vis hele KlarRet 14"; nothing when the words ask for something else. */
export function openWholeText(turn: Turn & { kind: 'said' }, { knowledge, texts }: Dependencies): Reply[] | undefined {
  const entry = readWholeRequest(turn.text, knowledge().byLabel)
  return entry && [wholeTextOf(entry, texts)]
}

/** Where nobody has said which text is meant. */
export function whichText({ knowledge, texts }: Dependencies): Reply[] {
  const [example] = knowledge().entries
  return [{ kind: 'text', text: texts.talk.wholeText.which(example?.label ?? '') }]
}

export function wholeTextOf(entry: Entry, texts: Texts): Reply {
  return { kind: 'card', card: entryCard(entry, texts) }
}

/** The suggestion under an answer in the private chat. */
export function wholeTextSuggestion({ label }: Entry, texts: Texts): Suggestion {
  return { title: texts.talk.wholeText.open, says: texts.talk.wholeText.says(label) }
}

/** One page of the entry. A page that is no longer there is the last one. */
export function showWholeText(
  turn: Turn,
  { label, page }: Extract<Button, { verb: 'show-entry' }>,
  { knowledge, texts, now }: Dependencies,
): Reply[] {
  const entry = knowledge().byLabel(label)
  if (!entry) return [{ kind: turn.kind === 'pressed' ? 'notice' : 'dialog-done', text: texts.talk.wholeText.gone }]
  return [{ kind: 'dialog', title: texts.talk.wholeText.title, card: entryPageCard(entry, page, dayOf(now()), texts) }]
}
