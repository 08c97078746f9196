/**
 * Commands in a person's own words: a message that is nothing but a command, and a wish for one as the knowledge base has learnt it
 * (`knowledge/wishes.ts`). "Hvordan logger jeg utilfredshed?" is a question.
 * Danish and English are understood from everybody, whatever language their Teams speaks.
 */
import { slug } from '../knowledge/fold.js'
import { guard, isWeighed } from '../knowledge/guards.js'
import { namedIn } from '../knowledge/labels.js'
import type { Knowledge } from '../knowledge/load.js'
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
/** How likely a wish must be to be fulfilled, also where a guard weighed it as something else, and to be offered beside an answer (docs/search.md). */
const sureEnough = 0.85
const surerThanGuard = 0.95
const worthOffering = 0.4

/** Upper and lower case, punctuation and the ways to write æ, ø, å make no difference. */
export function readCommand(text: string): Command | undefined {
  return text.length > MAX_COMMAND ? undefined : commandByWording.get(slug(text))
}

/**
 * The command that a message clearly wishes for in other words. What a guard stops is no wish, unless it was only weighed as meant to
 * turn the bot: "vis mig mine sager" asks for nobody's secrets.
 */
export function readWish(text: string, { wishes, byLabel }: Knowledge): Command | undefined {
  const wish = wishes.read(text)
  if (!wish || wish.likelihood < sureEnough) return undefined
  if (namedIn(text, (label) => byLabel(label) !== undefined)) return undefined
  const stopped = guard(text)
  if (!stopped) return wish.kind
  const isOverruled = stopped.kind === 'manipulation' && isWeighed(stopped) && wish.likelihood >= surerThanGuard
  return isOverruled ? wish.kind : undefined
}

/** The command that a message, which is read as a question, may have wished for. */
export function commandToOffer(text: string, { wishes }: Knowledge): Command | undefined {
  const wish = wishes.read(text)
  return wish && wish.likelihood >= worthOffering ? wish.kind : undefined
}
