/**
 * The content grown to any size by made-up entries in varied words: those of the content, some of them put together to words it
 * does not have, common ones more often. For measuring time; nothing is to be found in them.
 */
import type { Entry, Passage } from '../src/knowledge/entry.js'
import { atOnce } from '../src/knowledge/in-steps.js'
import { foundPassages, indexEntries } from '../src/knowledge/knowledge-index.js'
import type { Knowledge } from '../src/knowledge/load.js'

const passagesPerEntry = 4
const questionsPerPassage = 4
/** Every so many words are put together of two. */
const newWordShare = 0.08
/** How much commoner common words are. */
const skew = 3

/** The words of the content, commonest first. */
export function wordsIn({ entries }: Pick<Knowledge, 'entries'>): string[] {
  const counts = new Map<string, number>()
  for (const entry of entries) {
    for (const passage of entry.passages) {
      for (const [word] of `${passage.heading} ${passage.text}`.toLowerCase().matchAll(/\p{L}{2,}/gu))
        counts.set(word, (counts.get(word) ?? 0) + 1)
    }
  }
  return [...counts].sort(([, a], [, b]) => b - a).map(([word]) => word)
}

/** Adds made-up rules until there are `count` passages that can be found. */
export function grownEntries(knowledge: Knowledge, count: number, dice: () => number): Entry[] {
  const words = wordsIn(knowledge)
  const model = knowledge.entries.find((entry) => entry.collection === 'rules')
  if (!model) throw new Error('The content has no rule to make others like')
  const entries = [...knowledge.entries]
  const pick = (from: readonly string[]) => from[Math.floor(dice() ** skew * from.length)] ?? ''
  const word = () => (dice() < newWordShare ? pick(words) + pick(words) : pick(words))
  const sentence = (least: number, most: number) =>
    Array.from({ length: least + Math.floor(dice() * (most - least)) }, word).join(' ')
  const passage = (id: string): Passage => ({
    id,
    heading: sentence(3, 8),
    text: Array.from({ length: 5 }, () => `${sentence(6, 16)}.`).join(' '),
    questions: Array.from({ length: questionsPerPassage }, () => sentence(4, 10)),
    sources: [],
    certainty: 'M?',
  })
  let left = count - entries.flatMap(foundPassages).length
  while (left > 0) {
    const id = `opdigtet-${entries.length}`
    const passages = Array.from({ length: Math.min(left, passagesPerEntry) }, (_, at) => passage(`${id}#${at}`))
    entries.push({
      ...model,
      id,
      label: `Regel ${id}`,
      title: sentence(2, 6),
      about: sentence(6, 14),
      questions: [],
      related: [],
      passages,
    })
    left -= passages.length
  }
  return entries
}

/** Knowledge over other entries; `milliseconds` is how long the index took to build. */
export function knowing(entries: readonly Entry[], like: Knowledge): { knowledge: Knowledge; milliseconds: number } {
  const labels = new Map(entries.map((entry) => [entry.label.toLowerCase(), entry]))
  const start = performance.now()
  const index = atOnce(indexEntries(entries))
  const milliseconds = performance.now() - start
  return { knowledge: { ...like, entries, byLabel: (label) => labels.get(label.toLowerCase()), index }, milliseconds }
}
