/**
 * The complaint unit answers a question, or closes it without an answer. Person and state are checked again each time; whoever
 * comes second sees what the first one answered.
 */
import type { Button } from '../cards/buttons.js'
import type { FormState } from '../cards/case-form-state.js'
import { answeredMeanwhileCard, answerQuestionCard, closeQuestionCard } from '../cards/question-dialog-cards.js'
import type { Entry } from '../knowledge/entry.js'
import { namedIn } from '../knowledge/labels.js'
import type { Knowledge } from '../knowledge/load.js'
import { questionLimits, type Question } from '../questions/question.js'
import { answerQuestion, closeQuestion, type QuestionTransition } from '../questions/transitions.js'
import type { Texts } from '../texts/da.js'
import { authorize } from './authorize.js'
import { personOf, saidTo } from './case-step.js'
import { cleanWords, warningOf } from './case-words.js'
import type { Reply, Turn } from './conversation.js'
import type { Dependencies } from './dependencies.js'

type ButtonOf<V extends Button['verb']> = Extract<Button, { verb: V }>

/** The dialog, where the question is still open. */
export async function openAnswering(
  turn: Turn,
  { id, dialog }: { id: string; dialog: 'answer' | 'closing' },
  deps: Dependencies,
): Promise<Reply[]> {
  const found = await findQuestion(turn, id, deps)
  if (!found) return [saidTo(turn, deps.texts.questions.unit.notAllowed)]
  if (found.status !== 'open') return [wasFirst(found, '', deps)]
  if (dialog === 'answer') return [answering(found, { text: '', label: '' }, { faults: [] }, deps)]
  return [closing(found, '', { faults: [] }, deps)]
}

export async function sendAnswer(
  turn: Turn,
  button: ButtonOf<'answer-question'>,
  deps: Dependencies,
): Promise<Reply[]> {
  const { texts } = deps
  const t = texts.questions.answering
  const found = await findQuestion(turn, button.id, deps)
  if (!found) return [saidTo(turn, texts.questions.unit.notAllowed)]
  const { words, hadCpr } = cleanWords({ text: button.text, label: button.label }, texts)
  const { min, max } = questionLimits.answer
  const entry = words.label ? entryNamed(words.label, deps.knowledge()) : undefined
  const faults = [
    ...(words.text.length < min ? [t.text.error] : []),
    ...(words.text.length > max ? [texts.questions.tooLong(max, words.text.length)] : []),
    ...(words.label && !entry ? [t.label.error] : []),
    ...(hadCpr ? [texts.questions.form.cpr] : []),
  ]
  if (faults.length > 0) return [answering(found, words, { faults }, deps)]
  const findings = warningOf([words.text], button.personalDataSeen)
  if (findings) return [answering(found, words, { faults: [], findings }, deps)]

  const at = deps.now().toISOString()
  const answer = { text: words.text, label: entry?.label }
  const result = await step(button, (current) => answerQuestion(current, personOf(turn), answer, at), at, deps)
  switch (result.outcome) {
    case 'done':
      return [saidTo(turn, t.done(result.question.number))]
    case 'changed-meanwhile':
      return [answering(result.question, words, { faults: [t.changedMeanwhile] }, deps)]
    case 'too-late':
      return [wasFirst(result.question, words.text, deps)]
    case 'missing':
      return [saidTo(turn, texts.questions.unit.notAllowed)]
  }
}

export async function sendClosing(
  turn: Turn,
  button: ButtonOf<'close-question'>,
  deps: Dependencies,
): Promise<Reply[]> {
  const { texts } = deps
  const t = texts.questions.closing
  const found = await findQuestion(turn, button.id, deps)
  if (!found) return [saidTo(turn, texts.questions.unit.notAllowed)]
  const { words, hadCpr } = cleanWords({ reason: button.reason }, texts)
  const { min, max } = questionLimits.reason
  const faults = [
    ...(words.reason.length < min ? [t.text.error] : []),
    ...(words.reason.length > max ? [texts.questions.tooLong(max, words.reason.length)] : []),
    ...(hadCpr ? [texts.questions.form.cpr] : []),
  ]
  if (faults.length > 0) return [closing(found, words.reason, { faults }, deps)]
  const findings = warningOf([words.reason], button.personalDataSeen)
  if (findings) return [closing(found, words.reason, { faults: [], findings }, deps)]

  const at = deps.now().toISOString()
  const result = await step(button, (current) => closeQuestion(current, personOf(turn), words.reason, at), at, deps)
  switch (result.outcome) {
    case 'done':
      return [saidTo(turn, t.done(result.question.number))]
    case 'changed-meanwhile':
      return [closing(result.question, words.reason, { faults: [texts.questions.answering.changedMeanwhile] }, deps)]
    case 'too-late':
      return [wasFirst(result.question, words.reason, deps)]
    case 'missing':
      return [saidTo(turn, texts.questions.unit.notAllowed)]
  }
}

type Step =
  | { outcome: 'done' | 'too-late'; question: Question }
  /** The asker has written again after the dialog was opened: the words were thought of another question. */
  | { outcome: 'changed-meanwhile'; question: Question }
  | { outcome: 'missing' }

async function step(
  { id, version }: { id: string; version: number },
  decide: (current: Question) => QuestionTransition,
  at: string,
  deps: Dependencies,
): Promise<Step> {
  /** What the last try saw. */
  const tried: { isOther: boolean } = { isOther: false }
  const result = await deps.questions.change(id, at, (current) => {
    const transition = decide(current)
    tried.isOther = current.version !== version && transition.outcome === 'changed'
    return tried.isOther ? { outcome: 'unchanged' } : transition
  })
  if (!('current' in result)) return { outcome: 'missing' }
  const { transition, current: question } = result
  if (tried.isOther) return { outcome: 'changed-meanwhile', question }
  if (transition.outcome === 'changed') deps.changed()
  return {
    outcome: transition.outcome === 'changed' || transition.outcome === 'unchanged' ? 'done' : 'too-late',
    question,
  }
}

/** "klarret 14" and "KlarRet-guide 14" name the same as the label itself. */
function entryNamed(text: string, { byLabel }: Knowledge): Entry | undefined {
  const named = namedIn(text, (label) => byLabel(label) !== undefined)
  return byLabel(text) ?? (named?.kind === 'entry' ? byLabel(named.label) : undefined)
}

/** Not found and not allowed are answered alike. */
async function findQuestion(turn: Turn, id: string, deps: Dependencies): Promise<Question | undefined> {
  const found = await deps.questions.find(id)
  return found && authorize(turn.person, 'answer-question', found) ? found : undefined
}

function wasFirst(question: Question, unsent: string, { texts }: Dependencies): Reply {
  const t = texts.questions
  const said =
    unsent && !question.closing ? t.answering.otherAnswered(nameOfLast(question)) : howItStands(question, texts)
  return {
    kind: 'dialog',
    title: t.unit.title(question.number),
    card: answeredMeanwhileCard(question, said, unsent, texts),
  }
}

function howItStands(question: Question, texts: Texts): string {
  const t = texts.questions.unit
  return question.closing ? t.alreadyClosed(question.closing.by.name) : t.alreadyAnswered(nameOfLast(question))
}

function nameOfLast({ turns }: Question): string {
  return turns.at(-1)?.by.name ?? ''
}

function answering(
  question: Question,
  values: { text: string; label: string },
  state: FormState,
  { texts }: Dependencies,
): Reply {
  const title = texts.questions.answering.title(question.number)
  return { kind: 'dialog', title, card: answerQuestionCard(question, values, state, texts) }
}

function closing(question: Question, reason: string, state: FormState, { texts }: Dependencies): Reply {
  const title = texts.questions.closing.title(question.number)
  return { kind: 'dialog', title, card: closeQuestionCard(question, reason, state, texts) }
}
