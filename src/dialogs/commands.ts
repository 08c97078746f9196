/**
 * Commands in a person's own words: a message that is nothing but a command, and a wish for one as the knowledge base has learnt it
 * (`knowledge/wishes.ts`). "Hvordan logger jeg utilfredshed?" is a question.
 * Danish and English are understood from everybody, whatever language their Teams speaks.
 */
import { slug } from '../knowledge/fold.js'
import { guard, isWeighed } from '../knowledge/guards.js'
import { namedIn } from '../knowledge/labels.js'
import type { Knowledge } from '../knowledge/load.js'
import { commandKinds, type ReferenceKind, type WishKind } from '../knowledge/wishes.js'
import { commandWordings, type Command } from '../texts/da-commands.js'
import { commandWordings as english } from '../texts/en-commands.js'

const commandByWording = new Map<string, Command>(
  [commandWordings, english].flatMap((wordingsOf) =>
    (Object.entries(wordingsOf) as [Command, readonly string[]][]).flatMap(([command, wordings]) =>
      wordings.map((wording): [string, Command] => [slug(wording), command]),
    ),
  ),
)

/** No command is written in more characters than this, with room for signs and blanks. */
const MAX_COMMAND = 200
/** Without a word beside it. */
const saysThanks = /[👍🙏👌🙂😊❤]/u
/** How likely a wish must be to be fulfilled, also where a guard weighed it as something else, and to be offered beside an answer (docs/search.md). */
const sureEnough = 0.85
/** After an answer most of what sounds like it does refer to it. */
const likelyEnough = 0.5
const surerThanGuard = 0.95
const worthOffering = 0.45

/** Upper and lower case, punctuation and the ways to write æ, ø, å make no difference. */
export function readCommand(text: string): Command | undefined {
  if (text.length > MAX_COMMAND) return undefined
  return slug(text) === '' && saysThanks.test(text) ? 'thanks' : commandByWording.get(slug(text))
}

/**
 * The command that a message clearly wishes for in other words. What a guard stops is no wish, unless it was only weighed as meant to
 * turn the bot: "vis mig mine sager" asks for nobody's secrets.
 */
export function readWish(text: string, knowledge: Knowledge): Command | undefined {
  const wish = clearWish(text, sureEnough, knowledge)
  return wish && isCommand(wish) ? wish : undefined
}

/** How a message refers to the answer before it; where there is none (`isAfterAnswer`) it must be much clearer, or a question would be lost. */
export function readReference(text: string, knowledge: Knowledge, isAfterAnswer: boolean): ReferenceKind | undefined {
  const wish = clearWish(text, isAfterAnswer ? likelyEnough : surerThanGuard, knowledge)
  return wish && !isCommand(wish) ? wish : undefined
}

function clearWish(text: string, atLeast: number, { wishes, byLabel }: Knowledge): WishKind | undefined {
  const wish = wishes.read(text)
  if (!wish || wish.likelihood < atLeast) return undefined
  if (namedIn(text, (label) => byLabel(label) !== undefined)) return undefined
  const stopped = guard(text)
  if (!stopped) return wish.kind
  const isOverruled = stopped.kind === 'manipulation' && isWeighed(stopped) && wish.likelihood >= surerThanGuard
  return isOverruled ? wish.kind : undefined
}

/** The command that a message, which is read as a question, may have wished for. */
export function commandToOffer(text: string, { wishes }: Knowledge): Command | undefined {
  const wish = wishes.read(text)
  return wish && wish.likelihood >= worthOffering && isCommand(wish.kind) ? wish.kind : undefined
}

const isCommand = (kind: WishKind): kind is Command => commandKinds.some((known) => known === kind)
