/**
 * `knowledge preview`: an entry as staff read it, and what each of its example questions finds. Without a label, all entries
 * whose own questions find something else.
 */
import { answerReply } from '../src/dialogs/answer-reply.js'
import { answer, type Outcome } from '../src/knowledge/answer.js'
import { ContentError } from '../src/knowledge/content-error.js'
import type { Entry } from '../src/knowledge/entry.js'
import { guard } from '../src/knowledge/guards.js'
import { loadKnowledge, type Knowledge } from '../src/knowledge/load.js'
import { da } from '../src/texts/da.js'

/** What became of a question that should find an entry. */
export interface Finds {
  question: string
  /** Found first, among those shown, or not. */
  found: 'first' | 'among' | 'no'
  /** What was found instead, in Danish. */
  instead: string
}

/** Returns the exit code. */
export function preview(contentDir: string, today: string, label: string): number {
  const knowledge = load(contentDir)
  if (!knowledge) return 1
  if (!label) return previewAll(knowledge)
  const entry = knowledge.byLabel(label) ?? knowledge.entries.find(({ id }) => id.toLowerCase() === label.toLowerCase())
  if (!entry) {
    console.error(
      `"${label}" findes ikke. Skriv navnet, som det står i svaret, fx "KlarRet 14" eller "Frase akt-modtaget".`,
    )
    return 1
  }
  console.log(`${entry.label}: ${entry.title}\n${entry.file} · ${entry.status} · ejer: ${entry.owner}`)
  console.log(
    `Tjekket ${entry.checkedOn}. Skal gennemgås senest ${entry.reviewBy}${entry.reviewBy < today ? ' (overskredet)' : ''}.`,
  )
  for (const passage of entry.passages) {
    const reply = answerReply([{ entry, passage }], { corrected: [], suggestions: [], today }, da)
    console.log(`\n${'─'.repeat(72)}\n${'text' in reply ? reply.text : ''}`)
  }
  console.log(`\n${'─'.repeat(72)}\nSpørgsmål, der skal finde teksten:`)
  for (const { question, found, instead } of findsOf(entry, knowledge)) {
    const sign = { first: 'finder den ', among: 'nævner den ', no: 'FINDER IKKE' }[found]
    console.log(`  ${sign}  ${question}${instead ? `  →  ${instead}` : ''}`)
  }
  return 0
}

function previewAll(knowledge: Knowledge): number {
  let questions = 0
  let missed = 0
  for (const entry of knowledge.entries) {
    const finds = findsOf(entry, knowledge)
    const misses = finds.filter(({ found }) => found === 'no')
    questions += finds.length
    missed += misses.length
    if (misses.length > 0) console.log(`${entry.label} (${entry.file})`)
    for (const { question, instead } of misses) console.log(`  ${question}  →  ${instead}`)
  }
  console.log(`${questions - missed} af ${questions} spørgsmål finder deres egen tekst.`)
  return 0
}

/** What each example question of an entry finds. */
export function findsOf(entry: Entry, knowledge: Knowledge): Finds[] {
  const questions = [...entry.questions, ...entry.passages.flatMap((passage) => passage.questions)]
  return questions.map((question) => {
    const stopped = guard(question)
    if (stopped) return { question, found: 'no', instead: `stoppes før søgningen (${stopped.kind})` }
    const outcome = answer(question, knowledge)
    const labels = labelsIn(outcome)
    if (labels[0] === entry.label && outcome.kind === 'answer') return { question, found: 'first', instead: '' }
    const instead = labels.length > 0 ? labels.join(', ') : 'intet svar'
    return { question, found: labels.includes(entry.label) ? 'among' : 'no', instead }
  })
}

function labelsIn(outcome: Outcome): string[] {
  if (outcome.kind === 'answer') return [...new Set(outcome.hits.map(({ entry }) => entry.label))]
  if (outcome.kind === 'choices') return outcome.choices.map(({ entry }) => entry.label)
  return []
}

function load(contentDir: string): Knowledge | undefined {
  try {
    return loadKnowledge(contentDir)
  } catch (error) {
    if (!(error instanceof ContentError)) throw error
    console.error(`${error.message}\nRet fejlene først.`)
    return undefined
  }
}
