/**
 * A question: guards first, then the search. Guards come before everything, so that a child in danger is never
 * met with a paragraph of law or a form.
 */
import { contactLine } from '../cards/contact-line.js'
import { dayOf } from '../calendar.js'
import { answer, type Outcome } from '../knowledge/answer.js'
import { tellsOfDissatisfaction } from '../knowledge/dissatisfaction.js'
import type { Entry, Passage } from '../knowledge/entry.js'
import { answerFurther } from '../knowledge/further-question.js'
import { answerReply, shortAnswerReply, type Cited } from './answer-reply.js'
import { askPersonSuggestion } from './ask-person.js'
import { countDeadline } from './count-deadline.js'
import type { Command } from '../texts/da-commands.js'
import type { Reply, Suggestion, Turn } from './conversation.js'
import type { Dependencies } from './dependencies.js'
import { logSuggestion } from './log-told.js'
import { noteGap } from './gaps.js'
import { isAmongOthers, lastShown, remember, rememberRules } from './last-answer.js'
import { saying } from './greet.js'
import { commandToOffer, readReference } from './commands.js'
import { letOthersIn } from './let-others-in.js'
import { cardSuggestion } from './open-card.js'
import { stopped } from './stopped.js'
import { wholeTextOf, wholeTextSuggestion } from './whole-text.js'

/** Teams shows at most three suggested actions. */
const MAX_SUGGESTIONS = 3
/** Characters of a button that still stand on one line on a phone. */
const MAX_BUTTON = 40

export async function ask(turn: Turn & { kind: 'said' }, deps: Dependencies): Promise<Reply[]> {
  const { texts } = deps
  const knowledge = deps.knowledge()
  if (!turn.text.trim()) return [{ kind: 'text', text: texts.dialogs.notUnderstood }]
  const amongOthers = isAmongOthers(turn)
  const met = stopped(turn.text, deps, amongOthers)
  if (met) {
    deps.asked('stopped')
    const [first = ''] = met.kinds
    if (!amongOthers) rememberRules(first, turn, deps)
    return [{ kind: 'card', card: met.card }]
  }
  await letOthersIn(turn.text)
  const counted = countDeadline(turn.text, deps)
  if (counted) {
    deps.asked('counted')
    return [counted]
  }
  const shown = amongOthers ? [] : await lastShown(turn, deps)
  const further = answerFurther(turn.text, shown, knowledge)
  const outcome = further ?? answer(turn.text, knowledge)
  deps.asked(outcome.kind)
  await letOthersIn(turn.text)
  if (amongOthers) {
    noteGap(outcome, turn.text, deps)
    return repliesAmongOthers(outcome, turn.text, deps)
  }
  const reply = replyTo(outcome, turn.text, deps, further !== undefined)
  // Who asks on may come back to what was shown first.
  const before = further ? shown.map(({ passage }) => passage.id) : []
  remember([...shownIn(outcome, reply), ...before], turn, deps)
  if (outcome.kind !== 'answer' && readReference(turn.text, knowledge, false) === 'further') {
    return [{ kind: 'text', text: texts.talk.referBack.askWhole }]
  }
  noteGap(outcome, turn.text, deps)
  return [reply]
}

function shownIn(outcome: Outcome, reply: Reply): string[] {
  if (reply.kind === 'answer') return reply.citations.map(({ passageId }) => passageId)
  return outcome.kind === 'choices' ? outcome.choices.map(({ passage }) => passage.id) : []
}

/** A passage that was pointed to, as the answer. */
export function showPassage(chosen: Cited, turn: Turn & { kind: 'said' }, deps: Dependencies): Reply {
  const outcome: Outcome = { kind: 'answer', hits: [{ ...chosen, confidence: 1 }], corrected: [], confidence: 1 }
  const reply = replyTo(outcome, turn.text, deps)
  remember(shownIn(outcome, reply), turn, deps)
  return reply
}

/** Short, and without suggestions, which Teams shows in private chats only. */
function repliesAmongOthers(outcome: Outcome, question: string, deps: Dependencies): Reply[] {
  const { texts } = deps
  if (outcome.kind === 'answer') {
    const [best] = outcome.hits
    if (!best) throw new Error('An answer without a passage')
    return [shortAnswerReply(best, dayOf(deps.now()), texts), wholeTextOf(best.entry, texts)]
  }
  const reply = replyTo(outcome, question, deps)
  const [first] = outcome.kind === 'choices' ? outcome.choices : []
  if (!first || reply.kind !== 'text') return [reply]
  return [{ kind: 'text', text: `${reply.text}\n\n${texts.talk.amongOthers.choices(first.entry.label)}` }]
}

/** `isFurther`: the question was read with the answer before it. */
function replyTo(outcome: Outcome, question: string, deps: Dependencies, isFurther = false): Reply {
  const { texts } = deps
  switch (outcome.kind) {
    case 'answer': {
      const [best, ...others] = outcome.hits
      if (!best) throw new Error('An answer without a passage')
      return answerReply(
        [best, ...others],
        {
          corrected: outcome.corrected.map(({ to }) => to),
          suggestions: suggestionsAfter(best, outcome.hits, question, deps),
          today: dayOf(deps.now()),
          isFurther,
        },
        texts,
      )
    }
    case 'choices': {
      const lines = outcome.choices.map(({ entry, passage }) => `- **${entry.label}**: ${passage.heading}`)
      const suggestions = outcome.choices.map(pointingToPassage)
      return {
        kind: 'text',
        text: `${texts.dialogs.choices}\n\n${lines.join('\n')}`,
        suggestions: [...offered(question, deps), ...suggestions, askPersonSuggestion(question, deps)].slice(
          0,
          MAX_SUGGESTIONS,
        ),
      }
    }
    case 'unknown-label': {
      const suggestions = [askPersonSuggestion(question, deps)]
      return { kind: 'text', text: texts.dialogs.unknownLabel(outcome.label), suggestions }
    }
    case 'no-answer': {
      const { organisation } = deps.knowledge()
      const unit = organisation.contacts['klageenhed']?.navn ?? ''
      const toDo = offered(question, deps)
      const toLog = toDo.some(({ title }) => title === texts.dialogs.commands.log)
      const said = toLog ? texts.dialogs.noAnswerButLog(unit) : texts.dialogs.noAnswer(unit)
      const text = `${said}\n\n${contactLine('klageenhed', organisation, texts)}`
      const suggestions = [...toDo, askPersonSuggestion(question, deps), saying(texts.dialogs.commands.help)]
      return { kind: 'text', text, suggestions: eachOnce(suggestions).slice(0, MAX_SUGGESTIONS) }
    }
  }
}

/**
 * Where to go from here: what the entry itself points to, a phrase to use before further reading. A person has the last place
 * where a jurist must still confirm the passage, or where there is room.
 */
function suggestionsAfter(best: Cited, hits: readonly Cited[], question: string, deps: Dependencies): Suggestion[] {
  const { knowledge, texts } = deps
  const shown = hits.map(({ entry }) => entry.label)
  const further = best.entry.related
    .filter((label) => !shown.includes(label))
    .flatMap((label) => knowledge().byLabel(label) ?? [])
  const phrases = further.filter(({ collection }) => collection === 'phrases')
  const others = further.filter(({ collection }) => collection !== 'phrases')
  const pointing = [...phrases.slice(0, MAX_SUGGESTIONS - 1), ...others].map(pointingTo)
  const cards = [...offered(question, deps), ...cardSuggestion(best.entry, texts)]
  const onward = [...eachOnce(cards), wholeTextSuggestion(best.entry, texts), ...pointing]
  const kept = onward.slice(0, best.passage.certainty === 'M?' ? MAX_SUGGESTIONS - 1 : MAX_SUGGESTIONS)
  return [...kept, askPersonSuggestion(question, deps)].slice(0, MAX_SUGGESTIONS)
}

/** What the message may have wished for instead of an answer; who tells of a dissatisfied parent may want to log it. */
function offered(question: string, { knowledge, texts }: Dependencies): Suggestion[] {
  const { log, myCases, help } = texts.dialogs.commands
  const buttons: Partial<Record<Command, string>> = {
    log,
    'my-cases': myCases,
    help,
    'find-phrase': texts.phrase.commands.find,
    'find-route': texts.route.commands.find,
  }
  if (tellsOfDissatisfaction(question)) return [logSuggestion(question, texts)]
  const command = commandToOffer(question, knowledge())
  const button = command && buttons[command]
  return button ? [saying(button)] : []
}

const eachOnce = (all: readonly Suggestion[]) =>
  all.filter(({ title }, at) => all.findIndex((other) => other.title === title) === at)

/** The button shows the title, which people understand; it sends the label, which the search understands. */
function pointingTo({ title, label }: Entry): Suggestion {
  return { title: onOneLine(title), says: label }
}

/** One reading of a question: the label and the heading together lead to this very passage. A phrase opens as a whole. */
function pointingToPassage({ entry, passage }: { entry: Entry; passage: Passage }): Suggestion {
  if (entry.collection === 'phrases') return pointingTo(entry)
  return { title: onOneLine(passage.heading), says: `${entry.label}: ${passage.heading}` }
}

function onOneLine(text: string): string {
  return text.length <= MAX_BUTTON ? text : `${text.slice(0, MAX_BUTTON - 1).trimEnd()}…`
}
