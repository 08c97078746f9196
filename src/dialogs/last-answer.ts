/**
 * Which passages a person was shown last in the private chat, so that what is said next can be read with them: ids for half an hour,
 * in the store, and no words of the person's.
 */
import { answerFurther, type Shown } from '../knowledge/further-question.js'
import { passagesNamed } from '../knowledge/knowledge-index.js'
import { rulesBehind } from '../knowledge/rules-behind.js'
import type { Turn } from './conversation.js'
import type { Dependencies } from './dependencies.js'

/** Two answers' worth. */
const MOST_REMEMBERED = 6

type Said = Turn & { kind: 'said' }

/** Among others nothing is referred to: they have talked of other things meanwhile. */
export const isAmongOthers = (turn: Said) => turn.amongOthers ?? turn.place.kind !== 'personal'

/** The passages shown last, while they are remembered. */
export async function lastShown({ person }: Turn, { lastAnswers, knowledge, now }: Dependencies): Promise<Shown[]> {
  return passagesNamed(await lastAnswers.of(person.id, now().toISOString()), knowledge().entries)
}

/** Ids of passages as they are numbered in the reply, the best first; with none there is nothing to refer to. */
export function remember(passages: readonly string[], { person }: Turn, { lastAnswers, now }: Dependencies): void {
  lastAnswers.shown(person.id, [...new Set(passages)].slice(0, MOST_REMEMBERED), now().toISOString())
}

/** The rules behind a card, which is no answer; what was shown before it is not referred to any more. */
export function rememberRules(kind: string, turn: Turn, deps: Dependencies): void {
  const passages = rulesBehind(kind, deps.knowledge())
  remember(
    passages.map(({ id }) => id),
    turn,
    deps,
  )
}

/** Whether a message is read with the answer before it. */
export async function asksFurther(turn: Said, deps: Dependencies): Promise<boolean> {
  if (isAmongOthers(turn)) return false
  return answerFurther(turn.text, await lastShown(turn, deps), deps.knowledge()) !== undefined
}
