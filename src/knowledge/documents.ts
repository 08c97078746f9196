/**
 * The texts of an index, laid out flat: one array of word numbers for everything, and where each stretch and each text begins.
 */
import { WordCounter } from './vocabulary.js'
import { readWords, type Word } from './words.js'

/** A text to be found. `questions` are phrasings it answers. */
export interface SearchDocument {
  id: string
  title?: string | undefined
  headings?: readonly string[] | undefined
  questions?: readonly string[] | undefined
  text: string
}

/** Kinds of stretches, in the order in which they are laid out. */
export const fields = ['title', 'headings', 'questions', 'text'] as const
export const fieldNumber = { title: 0, headings: 1, questions: 2, text: 3 } as const

/** Document `d` has the stretches from `firstStretch[d]` up to `firstStretch[d + 1]`, and so on down to words. */
export interface Layout {
  count: number
  firstStretch: Int32Array
  field: Uint8Array
  firstWord: Int32Array
  words: Int32Array
}

/** Lays the documents out; a stretch is a title, a heading, a question or a sentence. */
export function layOut(documents: readonly SearchDocument[]): { layout: Layout; counter: WordCounter } {
  const counter = new WordCounter()
  const known = new Map<string, Word>()
  const firstStretch: number[] = [0]
  const field: number[] = []
  const firstWord: number[] = [0]
  const words: number[] = []
  for (const document of documents) {
    const start = words.length
    const add = (kind: number, text: string) => {
      const numbers = counter.number(readWords(text, undefined, known))
      if (numbers.length === 0) return
      for (const number of numbers) words.push(number)
      field.push(kind)
      firstWord.push(words.length)
    }
    if (document.title) add(fieldNumber.title, document.title)
    for (const heading of document.headings ?? []) add(fieldNumber.headings, heading)
    for (const question of document.questions ?? []) add(fieldNumber.questions, question)
    for (const sentence of document.text.split(/(?<=[.?!:])\s+|\n+/)) add(fieldNumber.text, sentence)
    firstStretch.push(field.length)
    counter.countText(words.slice(start))
  }
  const layout = {
    count: documents.length,
    firstStretch: Int32Array.from(firstStretch),
    field: Uint8Array.from(field),
    firstWord: Int32Array.from(firstWord),
    words: Int32Array.from(words),
  }
  return { layout, counter }
}
