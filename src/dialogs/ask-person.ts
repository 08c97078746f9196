/**
 * "Spørg et menneske": a question that the knowledge base does not answer is handed to the complaint unit. What was typed
 * survives every fault and every warning; the receipt is given only after the store has it.
 */
import { addWorkdays, dayOf } from '../calendar.js'
import type { Button } from '../cards/buttons.js'
import type { Card } from '../cards/elements.js'
import type { NoteState } from '../cards/own-note-card.js'
import type { QuestionInputs } from '../cards/question-buttons.js'
import { questionFormCard } from '../cards/question-form-card.js'
import { gapKey, withoutPersonalData } from '../knowledge/gap.js'
import { questionLimits } from '../questions/question.js'
import { handOnPrefixes as danish } from '../texts/da-questions.js'
import { handOnPrefixes as english } from '../texts/en-questions.js'
import { authorize } from './authorize.js'
import type { Reply, Suggestion, Turn } from './conversation.js'
import type { Dependencies } from './dependencies.js'
import { lookAtNote, mustBeSeen, seenIn } from './own-case.js'
import { questionReceiptFor } from './question-faces.js'
import { rememberedUnit } from './remembered-unit.js'
import { stopped } from './stopped.js'

type Values = Omit<QuestionInputs, 'question'>

const blank: NoteState = { text: '', seen: {}, faults: [] }

/** "Spørg et menneske: må vi …" opens the form with the question in it; nothing when a message says something else. */
export function handOn(turn: Turn & { kind: 'said' }, deps: Dependencies): Promise<Reply[]> | Reply[] | undefined {
  const question = questionHandedOn(turn.text)
  if (question === undefined) return undefined
  const met = stopped(question, deps)
  return met ? [{ kind: 'card', card: met.card }] : startQuestion(turn, question, deps)
}

/** Among others the form is opened in the private chat (`keep-private.ts`). */
export async function startQuestion(turn: Turn, question: string, deps: Dependencies): Promise<Reply[]> {
  const { texts } = deps
  if (!authorize(turn.person, 'ask-unit')) return [{ kind: 'text', text: texts.precomplaint.unit.notAllowed }]
  if (turn.place.kind !== 'personal') return [{ kind: 'text', text: texts.dialogs.personalOnly }]
  const { unitType = '' } = await rememberedUnit(turn.person.id, deps)
  const state = { ...blank, text: question.slice(0, questionLimits.question.max) }
  return [{ kind: 'card', card: await newForm(turn, state, { showAsker: 'false', unitType }, deps) }]
}

export async function sendQuestion(
  turn: Turn,
  button: Extract<Button, { verb: 'send-question' }>,
  deps: Dependencies,
): Promise<Reply[]> {
  const { texts } = deps
  const { formKey, showAsker, unitType } = button
  if (turn.place.kind !== 'personal') return [{ kind: 'notice', text: texts.dialogs.personalOnly }]
  if (!authorize(turn.person, 'ask-unit')) return [{ kind: 'notice', text: texts.precomplaint.unit.notAllowed }]
  const { organisation } = deps.knowledge()
  const t = texts.questions.form
  const looked = lookAtNote(button.question, seenIn(button), questionLimits.question, texts, t.question.error)
  const isUnitKnown = unitType === '' || organisation.unitTypes.some(({ id }) => id === unitType)
  const state = isUnitKnown ? looked : { ...looked, faults: [...looked.faults, t.unitType.error] }
  const values = { showAsker, unitType }
  if (mustBeSeen(state)) return [replaced(turn, questionFormCard({ formKey, state, values }, organisation, texts))]

  const now = deps.now()
  const today = dayOf(now)
  const result = await deps.questions.ask({
    id: deps.newId(),
    formKey,
    asker: { id: turn.person.id, name: turn.person.name },
    showAsker: showAsker === 'true',
    unitType,
    text: state.text,
    at: now.toISOString(),
    year: Number(today.slice(0, 4)),
    answerBy: addWorkdays(today, organisation.deadlines.answerQuestionWithinWorkdays),
    formActivityId: activityOf(turn),
    gap: gapOf(state.text, deps),
  })
  if (result.outcome === 'unknown-form') {
    return [replaced(turn, await newForm(turn, { ...blank, text: state.text, faults: [t.old] }, values, deps))]
  }
  deps.changed()
  return [replaced(turn, await questionReceiptFor(result.question, deps))]
}

/** After an answer that may not be enough: hands this very question on. */
export function askPersonSuggestion(question: string, { texts }: Pick<Dependencies, 'texts'>): Suggestion {
  const t = texts.questions
  // One that is too long for the form is written anew, and shorter.
  return { title: t.command, says: t.says(question.length <= questionLimits.question.max ? question.trim() : '') }
}

async function newForm(turn: Turn, state: NoteState, values: Values, deps: Dependencies): Promise<Card> {
  const formKey = deps.newId()
  await deps.questions.issueForm(formKey, turn.person.id, deps.now().toISOString())
  return questionFormCard({ formKey, state, values }, deps.knowledge().organisation, deps.texts)
}

/** The line on the gap list; the same words that got no answer before are one line with it. */
function gapOf(text: string, { knowledge }: Dependencies): { key: string; text: string } | undefined {
  const kept = withoutPersonalData(text, knowledge())
  return kept ? { key: gapKey('no-answer', kept), text: kept } : undefined
}

/** The question in "Spørg et menneske: …"; undefined when a message says something else. */
export function questionHandedOn(text: string): string | undefined {
  const said = text.normalize('NFC').trim()
  const small = said.toLowerCase()
  const prefix = [...danish, ...english].find((words) => small.startsWith(`${words}:`))
  return prefix === undefined ? undefined : said.slice(prefix.length + 1).trim()
}

function activityOf(turn: Turn): string | undefined {
  return turn.kind === 'pressed' ? turn.activityId : undefined
}

function replaced(turn: Turn, card: Card): Reply {
  return { kind: 'replace', card, activityId: activityOf(turn) }
}
