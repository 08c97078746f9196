/**
 * What goes into the compose box: a passage with its source, or a phrase with every gap filled. The person sends it, or does
 * not. Others read it, so it is Danish, whatever the sender's Teams speaks.
 */
import { buttonSchema, type Button } from '../cards/buttons.js'
import { phraseCard } from '../cards/phrase-card.js'
import { phraseFindCard } from '../cards/phrase-find-card.js'
import { passageToInsert, phraseToInsert, phraseToPointTo, previewLine } from '../cards/picked-cards.js'
import { dayOf } from '../calendar.js'
import type { Entry, PhraseEntry } from '../knowledge/entry.js'
import { firstPassage } from '../knowledge/knowledge-index.js'
import { fillPhrase, variantsOf } from '../knowledge/phrase.js'
import type { Card } from '../cards/elements.js'
import { da } from '../texts/da.js'
import type { Extension, PrivateTurn } from './extension.js'
import type { Reply } from './conversation.js'
import type { Dependencies } from './dependencies.js'
import { fillInPhrase, readPhrase } from './use-phrase.js'

/** Phrases offered before anything is typed. */
const MAX_AT_HAND = 6

/** One of the results was chosen. */
export function insertPicked(turn: Extension & { kind: 'picked' }, deps: Dependencies): Reply {
  const button = buttonSchema.safeParse(turn.data)
  if (!button.success || button.data.verb !== 'pick') return { kind: 'notice', text: deps.texts.dialogs.oldButton }
  const entry = deps.knowledge().byLabel(button.data.entry)
  if (!entry) return { kind: 'notice', text: deps.texts.extension.gone }
  deps.picks.used(turn.person.id, entry.label, deps.now().toISOString())
  return inserted(entry, cardOf(entry, button.data.passage, deps), deps)
}

/** The phrases that the person has at hand, and a box to look for others. */
export async function openPhrases(turn: PrivateTurn, deps: Dependencies): Promise<Reply[]> {
  const { favourites, recent } = deps.picks
  const labels = [...(await favourites(turn.person.id)), ...(await recent(turn.person.id, MAX_AT_HAND))]
  const phrases = [...new Set(labels)].flatMap((label) => {
    const entry = deps.knowledge().byLabel(label)
    return entry?.collection === 'phrases' ? [entry] : []
  })
  return [{ kind: 'card', card: phraseFindCard('', undefined, deps.texts, phrases.slice(0, MAX_AT_HAND)) }]
}

/** The finished text; while something is missing or wrong, the form says what. */
export function insertPhrase(
  turn: PrivateTurn,
  button: Extract<Button, { verb: 'insert-phrase' }>,
  deps: Dependencies,
): Reply[] {
  const filled = readPhrase(button, deps)
  // Whatever stands in the way is said by the form itself.
  if (typeof filled === 'string') return fillInPhrase(turn, { ...button, verb: 'fill-phrase' }, deps)
  const { form, finished } = filled
  if (!finished) return [{ kind: 'card', card: phraseCard(form, undefined, deps.texts) }]
  deps.picks.used(turn.person.id, form.phrase.label, deps.now().toISOString())
  return [inserted(form.phrase, phraseToInsert(form, finished.text, finished.underReview, da), deps)]
}

function inserted(entry: Entry, card: Card, { texts }: Dependencies): Reply {
  return { kind: 'insert', card, title: entry.title, line: previewLine(entry, texts) }
}

function cardOf(entry: Entry, passageId: string | undefined, deps: Dependencies): Card {
  if (entry.collection === 'phrases') return phraseCardOf(entry, deps)
  const passage = entry.passages.find(({ id }) => id === passageId) ?? firstPassage(entry)
  return passageToInsert(entry, passage, da)
}

/** A phrase without a gap, a choice or an appeal guidance is its text; any other is filled in first, in its dialog. */
function phraseCardOf(phrase: PhraseEntry, { now }: Dependencies): Card {
  const [variant, ...others] = variantsOf(phrase)
  if (!variant || others.length > 0 || needsFilling(variant.passage.text)) return phraseToPointTo(phrase, da)
  const text = fillPhrase(phrase, variant, undefined, {})
  return phraseToInsert({ phrase, variant, appeal: undefined }, text, phrase.reviewBy < dayOf(now()), da)
}

/** Gaps of the phrase, and gaps in the municipality's own contacts. */
function needsFilling(text: string): boolean {
  return /\{\{|\[[A-Za-z]+: /.test(text)
}
