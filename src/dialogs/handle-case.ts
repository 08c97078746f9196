/**
 * What the complaint unit does with a case: read it, take it, close it. Person, place and state are checked again in
 * every step; whoever comes second sees the card as it now is.
 */
import type { Button } from '../cards/buttons.js'
import { caseDetailsCard, closeCaseCard } from '../cards/case-dialog-cards.js'
import { caseNames } from '../cards/case-names.js'
import type { Card } from '../cards/elements.js'
import { unitCaseCard } from '../cards/unit-case-card.js'
import type { Organisation } from '../knowledge/organisation.js'
import { change } from '../precomplaints/change.js'
import { limits, outcomes, type Outcome, type Precomplaint } from '../precomplaints/precomplaint.js'
import { hindranceTo, type Hindrance } from '../precomplaints/state-machine.js'
import type { Notice } from '../precomplaints/store.js'
import { close, take } from '../precomplaints/transitions.js'
import { personalPlace } from '../precomplaints/views.js'
import type { Texts } from '../texts/da.js'
import { authorize } from './authorize.js'
import { cleanText } from './clean-text.js'
import type { Reply, Turn } from './conversation.js'
import type { Dependencies } from './dependencies.js'

type CaseButton<V extends Button['verb']> = Extract<Button, { verb: V }>

export async function takeCase(turn: Turn, button: CaseButton<'take'>, deps: Dependencies): Promise<Reply[]> {
  const t = deps.texts.precomplaint.unit
  // Not found and not allowed are answered alike, so that nobody can find out which cases exist.
  if (!authorize(turn.person, 'handle-case')) return [{ kind: 'notice', text: t.notAllowed }]
  const by = { id: turn.person.id, name: turn.person.name }
  const at = deps.now().toISOString()
  const result = await change(
    deps.precomplaints,
    button.id,
    (current) => take(current, by, at),
    tellReporter('notice-taken'),
  )
  if (result.transition.outcome === 'missing') return [{ kind: 'notice', text: t.notAllowed }]
  if (!('current' in result)) return []
  if (result.transition.outcome === 'changed') deps.changed()
  const activityId = turn.kind === 'pressed' ? turn.activityId : undefined
  const card: Reply = { kind: 'replace', card: unitCardFor(result.current, deps), activityId }
  const { transition } = result
  if (transition.outcome === 'changed' || transition.outcome === 'unchanged') return [card]
  return [card, { kind: 'notice', text: refusal(transition, deps.texts) }]
}

export async function showCase(turn: Turn, button: CaseButton<'show-case'>, deps: Dependencies): Promise<Reply[]> {
  const found = await findFor(turn, 'read-case', button.id, deps)
  if (!found) return [{ kind: 'dialog-done', text: deps.texts.precomplaint.unit.notAllowed }]
  const names = caseNames(found.report, deps.knowledge().organisation)
  const { details } = deps.texts.precomplaint
  return [{ kind: 'dialog', title: details.title(found.number), card: caseDetailsCard(found, names, deps.texts) }]
}

export async function openClosing(
  turn: Turn,
  button: CaseButton<'open-closing'>,
  deps: Dependencies,
): Promise<Reply[]> {
  const t = deps.texts.precomplaint
  const found = await findFor(turn, 'handle-case', button.id, deps)
  if (!found) return [{ kind: 'dialog-done', text: t.unit.notAllowed }]
  const hindrance = hindranceTo('close', found, turn.person)
  if (hindrance) return [{ kind: 'dialog-done', text: refusal(hindrance, deps.texts) }]
  return [closingDialog(found, {}, [], deps)]
}

export async function closeCase(turn: Turn, button: CaseButton<'close'>, deps: Dependencies): Promise<Reply[]> {
  const t = deps.texts.precomplaint
  const found = await findFor(turn, 'handle-case', button.id, deps)
  if (!found) return [{ kind: 'dialog-done', text: t.unit.notAllowed }]
  const cleaned = [cleanText(button.reflection0, deps.texts), cleanText(button.reflection1, deps.texts)]
  const reflections = cleaned.map(({ text }) => text)
  const faults = [
    ...(isOutcome(button.outcome) ? [] : [t.closing.outcome.error]),
    ...(reflections.some((text) => text.length > limits.reflection.max) ? [t.closing.reflectionError] : []),
    ...(cleaned.some(({ hadCpr }) => hadCpr) ? [t.closing.cpr] : []),
  ]
  if (!isOutcome(button.outcome) || faults.length > 0) {
    const values = { outcome: button.outcome, reflection0: reflections[0] ?? '', reflection1: reflections[1] ?? '' }
    return [closingDialog(found, values, faults, deps)]
  }

  const closing = { outcome: button.outcome, reflections }
  const by = { id: turn.person.id, name: turn.person.name }
  const at = deps.now().toISOString()
  const result = await change(
    deps.precomplaints,
    button.id,
    (current) => close(current, by, closing, at),
    tellReporter('notice-closed'),
  )
  switch (result.transition.outcome) {
    case 'changed':
      deps.changed()
      return [{ kind: 'dialog-done', text: t.unit.closedNow(found.number) }]
    case 'unchanged':
    case 'missing':
      return [{ kind: 'dialog-done', text: t.unit.notAllowed }]
    default:
      return [{ kind: 'dialog-done', text: refusal(result.transition, deps.texts) }]
  }
}

/** A short message to the reporter's private chat, told anew for each version. */
function tellReporter(kind: Notice['kind']): (next: Precomplaint) => Notice[] {
  return ({ reporter, version }) => [{ kind, place: personalPlace(reporter.id), subject: String(version) }]
}

/** The unit's card as it should look now. */
export function unitCardFor(precomplaint: Precomplaint, deps: Pick<Dependencies, 'knowledge' | 'texts'>): Card {
  const { organisation } = deps.knowledge()
  const names = caseNames(precomplaint.report, organisation)
  return unitCaseCard(precomplaint, names, isUrgent(precomplaint, organisation), deps.texts)
}

function isUrgent({ report }: Precomplaint, { deadlines }: Organisation): boolean {
  return report.conflictStep >= deadlines.urgentFromStep
}

async function findFor(
  turn: Turn,
  action: 'read-case' | 'handle-case',
  id: string,
  deps: Dependencies,
): Promise<Precomplaint | undefined> {
  const found = await deps.precomplaints.find(id)
  return found && authorize(turn.person, action, found) ? found : undefined
}

function closingDialog(
  precomplaint: Precomplaint,
  values: Partial<CaseButton<'close'>>,
  faults: string[],
  { knowledge, texts }: Dependencies,
): Reply {
  const card = closeCaseCard(precomplaint, values, knowledge().organisation.reflection, faults, texts)
  return { kind: 'dialog', title: texts.precomplaint.closing.title(precomplaint.number), card }
}

function refusal(hindrance: Hindrance, texts: Texts): string {
  const t = texts.precomplaint.unit
  switch (hindrance.outcome) {
    case 'already-closed':
      return t.alreadyClosed
    case 'already-taken':
      return t.takenByOther(hindrance.by.name)
    case 'not-taken':
      return t.notTaken
    case 'not-yours':
      return t.notYours(hindrance.by.name)
    case 'withdrawn':
      return t.withdrawn
    case 'not-closed':
      return t.notClosed
    case 'full':
      return t.full
  }
}

function isOutcome(value: string): value is Outcome {
  return (outcomes as readonly string[]).includes(value)
}
