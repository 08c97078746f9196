/** What may happen to a question, in every state: status × step. */
import { describe, expect, test } from '@jest/globals'
import { MAX_FOLLOW_UPS, type Question, type QuestionTurn } from '../../src/questions/question.js'
import {
  answerQuestion,
  askBack,
  closeQuestion,
  removeWords,
  tellWhetherHelped,
  type QuestionTransition,
} from '../../src/questions/transitions.js'
import { otherUnitMember, reporter, unitMember } from '../support/examples.js'

const at = '2026-11-23T09:00:00.000Z'
const turn = (kind: QuestionTurn['kind'], by = reporter): QuestionTurn => ({
  kind,
  text: `${kind} af ${by.name}`,
  at,
  by,
})
const open: Question = {
  id: 'dddddddd-0000-4000-8000-000000000004',
  number: 'SP-2026-0007',
  version: 1,
  status: 'open',
  asker: reporter,
  showAsker: false,
  unitType: '',
  createdAt: at,
  answerBy: '2026-11-24',
  turns: [turn('question')],
}
const answered: Question = { ...open, status: 'answered', turns: [turn('question'), turn('answer', unitMember)] }
const rounds = Array.from({ length: MAX_FOLLOW_UPS }, () => [turn('follow-up'), turn('answer', unitMember)]).flat()
const states: Record<string, Question> = {
  open,
  answered,
  full: { ...answered, turns: [...answered.turns, ...rounds] },
  closed: { ...open, status: 'closed', closing: { reason: 'Det ved vi ikke.', at, by: unitMember } },
  wordless: { ...answered, textRemovedAt: at },
}
const steps: Record<string, (question: Question) => QuestionTransition> = {
  answer: (question) => answerQuestion(question, otherUnitMember, { text: 'Ja.', label: 'KlarRet 14' }, at),
  close: (question) => closeQuestion(question, otherUnitMember, 'Ingen ved det.', at),
  'ask back': (question) => askBack(question, 'Også i ferien?', '2026-11-26', at),
  helped: (question) => tellWhetherHelped(question, 'ja'),
  'remove words': (question) => removeWords(question, at),
}

describe('each step in each state', () => {
  test.each<{ step: string; outcomes: Record<string, string> }>`
    step              | outcomes
    ${'answer'}       | ${{ open: 'changed', answered: 'already-answered', full: 'already-answered', closed: 'already-closed', wordless: 'already-answered' }}
    ${'close'}        | ${{ open: 'changed', answered: 'already-answered', full: 'already-answered', closed: 'already-closed', wordless: 'already-answered' }}
    ${'ask back'}     | ${{ open: 'not-answered', answered: 'changed', full: 'full', closed: 'already-closed', wordless: 'already-closed' }}
    ${'helped'}       | ${{ open: 'not-answered', answered: 'changed', full: 'changed', closed: 'already-closed', wordless: 'already-closed' }}
    ${'remove words'} | ${{ open: 'unchanged', answered: 'changed', full: 'changed', closed: 'changed', wordless: 'unchanged' }}
  `('$step', ({ step, outcomes }) => {
    const found = Object.entries(states).map(([state, question]) => [state, steps[step]?.(question).outcome])
    expect(Object.fromEntries(found)).toEqual(outcomes)
  })
})

test('whoever comes second is told who was first', () => {
  expect(answerQuestion(answered, otherUnitMember, { text: 'Nej.', label: undefined }, at)).toEqual({
    outcome: 'already-answered',
    by: unitMember,
  })
})

test('the same step delivered twice changes nothing the second time', () => {
  const again = (question: Question, step: (one: Question) => QuestionTransition) => {
    const first = step(question)
    return first.outcome === 'changed' ? step(first.question).outcome : first.outcome
  }
  for (const [name, from] of [
    ['answer', open],
    ['close', open],
    ['ask back', answered],
    ['helped', answered],
  ] as const) {
    expect([name, again(from, steps[name] as (one: Question) => QuestionTransition)]).toEqual([name, 'unchanged'])
  }
})

test('asking back opens the question again, with a new day and nothing said of the answer that did not help', () => {
  const asked = askBack({ ...answered, helped: 'nej' }, 'Også i ferien?', '2026-11-26', at)
  expect(asked).toMatchObject({ outcome: 'changed', question: { status: 'open', answerBy: '2026-11-26' } })
  expect(asked).not.toHaveProperty('question.helped')
})
