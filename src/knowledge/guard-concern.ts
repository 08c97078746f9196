/**
 * A concern for a child that is told without any plain word: what is seen, heard or sensed, by words that say little alone. What a
 * text says is weighed with a table learnt from sentences of both kinds. Asked of all that `guard-danger.ts` has no sign for; when
 * in doubt it speaks up, for an unneeded card costs a minute.
 */
import { eachSignal, readWord, type ReadWord } from './concern-signals.js'
import { base, step, table } from './concern-weights.js'

/**
 * A concern from here on; at 0 it is as likely a concern as not among the sentences learnt from. A few words tell little, and a
 * chance likeness of letters weighs much in them ("Mødet gik skævt."), so they must say more.
 */
const thresholds = [
  { words: 5, least: 0.9 },
  { words: 9, least: 0.3 },
  { words: 14, least: -0.3 },
  { words: Infinity, least: -1 },
]
/** Of one sentence of several, whose parts each may be taken wrongly. */
const ofPart = 1.1
/**
 * What is weighed together: a text of at most so many words; and each sentence and each two that follow each other, and of a
 * sentence without full stops so many words at a time, each with those before it and those after it.
 */
const together = 40
const stride = together / 2

/** A letter of the table stands for a whole number of steps; this one for none. */
const zero = 'P'.charCodeAt(0)
const weights = Float64Array.from(table.replaceAll('\n', ''), (letter) => (letter.charCodeAt(0) - zero) * step)

/** Whether a text of folded words, with its full stops, tells of a concern. Of a story its worst part counts. */
export function findsConcern(plain: string): string | undefined {
  if (asksForDiagnosis.test(plain)) return undefined
  const sentences = readSentences(plain)
  const all = sentences.flat()
  if (all.length <= together && concernOf(all) > leastFor(all.length)) return 'concern'
  if (sentences.length === 1 && all.length <= together) return undefined
  const isConcern = sentences.some((sentence, at) => {
    const two = [...sentence, ...(sentences[at + 1] ?? [])]
    // Two ordinary sentences make no alarming one.
    const mayBeOne = two.length > sentence.length && two.length <= together && two.some((word) => word.isAlarming)
    return partsOf(sentence).some(tells) || (mayBeOne && tells(two))
  })
  return isConcern ? 'concern' : undefined
}

/** The words of each sentence, read; a word that comes again is not read again. */
function readSentences(plain: string): ReadWord[][] {
  const known = new Map<string, ReadWord | undefined>()
  const sentences: ReadWord[][] = []
  let sentence: ReadWord[] = []
  const end = () => {
    if (sentence.length > 0) sentences.push(sentence)
    sentence = []
  }
  for (const word of plain.split(' ')) {
    if (word === '.') {
      end()
      continue
    }
    let read = known.get(word)
    if (!read && !known.has(word)) {
      read = /[a-z0-9]/.test(word) ? readWord(word) : undefined
      known.set(word, read)
    }
    if (read) sentence.push(read)
  }
  end()
  return sentences
}

/** Who wants the bot to say what is wrong with a pupil tells what a pupil does, and has no concern to hand on. */
const asksForDiagnosis = / diagnosticer /

const leastFor = (count: number) => thresholds.find(({ words }) => count <= words)?.least ?? Infinity
const tells = (part: readonly ReadWord[]) => concernOf(part) > ofPart

function partsOf(sentence: readonly ReadWord[]): (readonly ReadWord[])[] {
  if (sentence.length <= together) return [sentence]
  const count = Math.ceil((sentence.length - stride) / stride)
  return Array.from({ length: count }, (_, part) => sentence.slice(part * stride, part * stride + together))
}

/** How much words that stand together speak of a concern, as the logarithm of the odds. */
export function concernOf(words: readonly ReadWord[]): number {
  let sum = base
  eachSignal(words, (place, amount) => (sum += amount * (weights[place] ?? 0)))
  return sum
}
