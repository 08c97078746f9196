/**
 * Which documents hold a term, and how much it means there (BM25F): a term counts by the field it stands in, less in long
 * fields, and each further occurrence adds less. Everything that does not depend on the question is worked out here.
 */
import { fieldNumber, fields, type Layout } from './documents.js'
import { baseWeight, joinedWeight, partWeight, type Vocabulary } from './vocabulary.js'

/** How much a field counts, and how far its length takes from that (0 not at all, 1 wholly). */
const fieldWeight = [5, 2, 3, 1]
const lengthEffect = [0.5, 0.3, 0.5, 0.7]
/** The opening sentence of a text tells what it is about: its words count this much more than those after it. */
const openingBonus = 1.3
/** How soon further occurrences stop to add: larger is later. */
const saturation = 1.5

/** Term `t` stands in `documents[first[t]]` up to `first[t + 1]`, each with its `impact` of 0 to 1; `rarity` is its IDF. */
export interface Postings {
  first: Int32Array
  documents: Int32Array
  impact: Float32Array
  rarity: Float64Array
}

/** How telling it is that a document has something which `frequency` of `count` documents have. */
export function rarityOf(frequency: number, count: number): number {
  return Math.log(1 + (count - frequency + 0.5) / (frequency + 0.5))
}

/** Works out the postings of all terms. */
export function createPostings(layout: Layout, vocabulary: Vocabulary): Postings {
  const lengths = fieldLengths(layout)
  const mean = fields.map((_, field) => {
    const filled = lengths.filter((length) => (length[field] ?? 0) > 0)
    return filled.reduce((sum, length) => sum + (length[field] ?? 0), 0) / Math.max(1, filled.length)
  })
  const found: { terms: number[]; documents: number[]; impact: number[] } = { terms: [], documents: [], impact: [] }
  const frequency = new Int32Array(vocabulary.termCount)
  for (let document = 0; document < layout.count; document += 1) {
    for (const [term, amount] of amountsIn(document, layout, vocabulary, lengths[document] ?? [], mean)) {
      found.terms.push(term)
      found.documents.push(document)
      found.impact.push(amount / (amount + saturation))
      frequency[term] = (frequency[term] ?? 0) + 1
    }
  }
  const first = new Int32Array(vocabulary.termCount + 1)
  frequency.forEach((count, term) => (first[term + 1] = (first[term] ?? 0) + count))
  const next = first.slice()
  const documents = new Int32Array(found.terms.length)
  const impact = new Float32Array(found.terms.length)
  found.terms.forEach((term, index) => {
    const at = next[term] ?? 0
    documents[at] = found.documents[index] ?? 0
    impact[at] = found.impact[index] ?? 0
    next[term] = at + 1
  })
  const rarity = Float64Array.from(frequency, (count) => rarityOf(count, layout.count))
  return { first, documents, impact, rarity }
}

function fieldLengths(layout: Layout): number[][] {
  return Array.from({ length: layout.count }, (_, document) => {
    const length = fields.map(() => 0)
    for (
      let stretch = layout.firstStretch[document] ?? 0;
      stretch < (layout.firstStretch[document + 1] ?? 0);
      stretch += 1
    ) {
      const field = layout.field[stretch] ?? 0
      length[field] = (length[field] ?? 0) + (layout.firstWord[stretch + 1] ?? 0) - (layout.firstWord[stretch] ?? 0)
    }
    return length
  })
}

/** How much of each term a document has, over all fields. */
function amountsIn(
  document: number,
  layout: Layout,
  { terms, parts, bases, counter }: Vocabulary,
  length: readonly number[],
  mean: readonly number[],
): Map<number, number> {
  const amounts = new Map<number, number>()
  const add = (term: number, amount: number) => amounts.set(term, (amounts.get(term) ?? 0) + amount)
  const start = layout.firstStretch[document] ?? 0
  const last = layout.firstStretch[document + 1] ?? 0
  for (let stretch = start; stretch < last; stretch += 1) {
    const field = layout.field[stretch] ?? 0
    const effect = lengthEffect[field] ?? 0
    const relative = (length[field] ?? 0) / (mean[field] || 1)
    const isOpening =
      field === fieldNumber.text && (stretch === start || layout.field[stretch - 1] !== field) && stretch + 1 < last
    const bonus = isOpening ? 1 + openingBonus : 1
    const amount = ((fieldWeight[field] ?? 0) * bonus) / (1 - effect + effect * relative)
    let before: string | undefined
    for (let at = layout.firstWord[stretch] ?? 0; at < (layout.firstWord[stretch + 1] ?? 0); at += 1) {
      const word = layout.words[at] ?? 0
      add(terms[word] ?? 0, amount)
      for (const part of parts[word] ?? []) add(part, amount * partWeight)
      const base = bases[word]
      if (base !== undefined) add(base, amount * baseWeight.text)
      const spelt = counter.words[word] ?? ''
      const joined = before === undefined ? undefined : counter.numberOf(before + spelt)
      if (joined !== undefined) add(terms[joined] ?? 0, amount * joinedWeight)
      before = spelt
    }
  }
  return amounts
}
