/**
 * `npm run chat`: the private conversation in a terminal, for a quick try. It calls the dialogs directly, with the same
 * store as the bot, so what is logged here reaches the unit's channel when the bot runs.
 */
import { randomUUID } from 'node:crypto'
import { createInterface } from 'node:readline/promises'
import { readConfigFromProcess } from '../src/config.js'
import type { Card } from '../src/cards/elements.js'
import type { Reply, Turn } from '../src/dialogs/conversation.js'
import type { Dependencies } from '../src/dialogs/dependencies.js'
import { respond } from '../src/dialogs/respond.js'
import { failToStart } from '../src/lifetime.js'
import { loadKnowledge } from '../src/knowledge/load.js'
import { createCaseQueue } from '../src/storage/case-queue.js'
import { createCaseStatistics } from '../src/storage/case-statistics.js'
import { createFeedbackStore } from '../src/storage/feedback-store.js'
import { createGapStore } from '../src/storage/gap-store.js'
import { createLastAnswerStore } from '../src/storage/last-answer-store.js'
import { openDatabase } from '../src/storage/open-database.js'
import { createPeopleStore } from '../src/storage/people-store.js'
import { createPickStore } from '../src/storage/pick-store.js'
import { createPrecomplaintStore } from '../src/storage/precomplaint-store.js'
import { createQuestionStore } from '../src/storage/question-store.js'
import { createPlaceStore } from '../src/storage/view-store.js'
import { da } from '../src/texts/da.js'
import { cardLines, inputsOf, pressesOf, type CardInput } from './card-in-terminal.js'

const me = {
  person: { id: 'terminal', name: 'Terminal', roles: new Set(['staff'] as const) },
  place: { kind: 'personal', isUnit: false },
  language: 'da',
} as const

const config = (() => {
  try {
    return readConfigFromProcess({ KLARSVAR_LOCAL: '1' })
  } catch (error) {
    return failToStart(error)
  }
})()
const terminal = createInterface({ input: process.stdin, output: process.stdout })
/** Lines as they come, typed or piped; reading them one by one loses none. */
const lines = terminal[Symbol.asyncIterator]()

try {
  const knowledge = loadKnowledge(config.contentDir)
  const db = await openDatabase(config)
  const deps: Dependencies = {
    knowledge: () => knowledge,
    precomplaints: createPrecomplaintStore(db, randomUUID),
    questions: createQuestionStore(db),
    places: createPlaceStore(db),
    people: createPeopleStore(db, failToStart),
    feedback: createFeedbackStore(db, failToStart),
    gaps: createGapStore(db, failToStart),
    picks: createPickStore(db, failToStart),
    lastAnswers: createLastAnswerStore(db, failToStart),
    queue: createCaseQueue(db),
    now: () => new Date(),
    newId: randomUUID,
    texts: da,
    statistics: createCaseStatistics(db),
    // Downloads are fetched from the bot's server, which does not run here.
    orderDownload: undefined,
    changed: () => undefined,
    asked: () => undefined,
  }
  print('KlarSvar in the terminal. Write a question, or the number of a button. Ctrl-D ends.')
  let replies = await respond({ ...me, kind: 'said', text: da.dialogs.commands.help }, deps)
  for (;;) {
    const card = show(replies)
    const text = await question('\n> ')
    if (text === undefined) break
    replies = await respond(await turnFor(text, card), deps)
  }
  await db.destroy()
  terminal.close()
} catch (error) {
  failToStart(error)
}

/** A number presses a button of the card that was shown last, after asking for its inputs. */
async function turnFor(text: string, card: Card | undefined): Promise<Turn> {
  const action = card && pressesOf(card)[Number(text) - 1]
  if (!card || !action) return { ...me, kind: 'said', text }
  const inputs: Record<string, string> = {}
  for (const input of inputsOf(card)) inputs[input.id] = await askInput(input)
  return { ...me, kind: 'pressed', data: { ...action.data, ...inputs }, activityId: undefined }
}

async function askInput(input: CardInput): Promise<string> {
  print(`\n${input.label}`)
  input.choices.forEach((choice, index) => print(`  ${index + 1}. ${choice.title}`))
  const given = (await question(input.value ? `[${input.value}] ` : '  ')) || input.value
  if (input.choices.length === 0) return given
  return given
    .split(/[\s,]+/)
    .map((part) => input.choices[Number(part) - 1]?.value ?? part)
    .join(',')
}

/** Prints replies; returns the card whose buttons can be pressed now. */
function show(replies: Reply[]): Card | undefined {
  let last: Card | undefined
  for (const reply of replies) {
    if (reply.kind === 'card' || reply.kind === 'replace' || reply.kind === 'dialog') {
      last = reply.card
      for (const line of cardLines(reply.card)) print(line)
      pressesOf(reply.card).forEach((action, index) => print(`  [${index + 1}] ${action.title}`))
      continue
    }
    // The terminal is a private chat, so nothing is moved to one.
    if (reply.kind === 'privately') continue
    if (!('text' in reply)) continue
    print(`\n${reply.text}`)
    if ('suggestions' in reply && reply.suggestions?.length)
      print(`\n  (${reply.suggestions.map(({ says }) => says).join(' · ')})`)
  }
  return last
}

/** What was typed; undefined when the input has ended. */
async function question(prompt: string): Promise<string | undefined> {
  process.stdout.write(prompt)
  const line = await lines.next()
  return line.done ? undefined : line.value
}

function print(line: string): void {
  process.stdout.write(`${line}\n`)
}
