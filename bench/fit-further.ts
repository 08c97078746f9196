/**
 * Fits the weights of `src/knowledge/further-question.ts` on dialogues (`test/golden/dialogues.jsonl`), and tells what each threshold
 * gives.
 *   npx tsx bench/fit-further.ts
 * Each author's messages are read by wishes learnt without them and by weights fitted without them. Beside the dialogues, questions of
 * the golden set that stand alone are asked after answers they have nothing to do with.
 */
import { fileURLToPath } from 'node:url'
import { answer } from '../src/knowledge/answer.js'
import { furtherSignalNames, readFurther } from '../src/knowledge/further-question.js'
import { guard } from '../src/knowledge/guards.js'
import { atOnce } from '../src/knowledge/in-steps.js'
import { learntQuestions, loadKnowledge, readContent } from '../src/knowledge/load.js'
import { learnWishes } from '../src/knowledge/wishes.js'
import { fitLogistic, likelihood, type Observed } from './logistic.js'
import { readDialogues, readGolden } from './read-lines.js'

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url))
const thresholds = [0.4, 0.5, 0.55, 0.6, 0.65, 0.7, 0.75, 0.8]
/** What stands alone and is read with the answer before it gets a wrong one. */
const othersCount = 2
/** Of the questions of the golden set, every so many. */
const everyGolden = 3

interface Row extends Observed {
  author: number
  kind: string
}

const knowledge = loadKnowledge(at('../content'))
const { wishes, elsewhere } = readContent(at('../content'))
const dialogues = readDialogues(at('../test/golden/dialogues.jsonl')).filter(({ split }) => split === 'dev')
const asked = dialogues.flatMap(({ first }) => (first ? [first] : []))
const authors = [...new Set(dialogues.map(({ author }) => author))]
const alone = readGolden(at('../test/golden/questions.jsonl')).filter(
  ({ question, split, kind }, place) =>
    split === 'dev' && kind !== 'sensitive' && place % everyGolden === 0 && !guard(question),
)

const rows = authors.flatMap((author): Row[] => {
  const own = new Set(dialogues.flatMap((one) => (one.author === author ? [one.then.trim()] : [])))
  const others = wishes.filter(({ text }) => !own.has(text))
  const learnt = atOnce(learnWishes(others, ...learntQuestions(knowledge.entries, elsewhere)))
  const read = (kind: string, first: string | undefined, then: string): Row[] => {
    const outcome = first ? answer(first, knowledge) : undefined
    const shown = outcome?.kind === 'answer' ? outcome.hits : outcome?.kind === 'choices' ? outcome.choices : []
    if (shown.length === 0) return []
    const odds = learnt.furtherOdds(then)
    // What is known word for word is never looked at.
    if (odds === -Infinity) return []
    const { signals } = readFurther(then, shown, knowledge, odds)
    const looked = [1, ...furtherSignalNames.map((name) => signals[name])]
    return [{ author, kind, signals: looked, isWanted: kind === 'further' }]
  }
  return [
    ...dialogues.flatMap((one) => (one.author === author ? read(one.kind, one.first, one.then) : [])),
    ...alone.flatMap(({ question, kind }, place) =>
      authors[place % authors.length] === author ? read(kind, asked[(place * 7) % asked.length], question) : [],
    ),
  ]
})

const kinds = [...new Set(rows.map(({ kind }) => kind))]
const read = authors.flatMap((author) => {
  const weights = fitLogistic(
    rows.filter((row) => row.author !== author),
    othersCount,
  )
  return rows.flatMap(({ author: own, kind, signals }) =>
    own === author ? [{ kind, confidence: likelihood(weights, signals) }] : [],
  )
})
console.log(`from  ${kinds.join('  ')}   (taken to ask further; fitted without the author)`)
for (const threshold of thresholds) {
  const taken = kinds.map((kind) => {
    const among = read.filter((row) => row.kind === kind)
    return `${among.filter(({ confidence }) => confidence >= threshold).length}/${among.length}`
  })
  console.log(`${threshold.toFixed(2)}  ${taken.join('  ')}`)
}
const [base = 0, ...weights] = fitLogistic(rows, othersCount)
console.log(`base: ${base.toFixed(2)}`)
furtherSignalNames.forEach((name, index) => console.log(`${name}: ${(weights[index] ?? 0).toFixed(2)}`))
