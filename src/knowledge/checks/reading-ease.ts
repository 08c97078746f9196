/**
 * Sentences that are too long and passages that are hard to read. LIX is the measure used in Denmark: words a sentence plus
 * the share of words with more than six letters; newspapers lie about 45, laws above 55.
 */
import { sentencesOf, type Check, type Found } from './finding.js'

const mostWords = 25
const hardest = 55
/** The measure means little for a few words. */
const fewestWords = 25
const longWord = 6

export const checkReadingEase: Check = (entries) =>
  entries.flatMap(({ file, passages }) =>
    passages.flatMap((passage) => {
      const found: Found[] = []
      const near = `## ${passage.heading}`
      const sentences = sentencesOf(passage.text)
      for (const sentence of sentences) {
        const count = wordsIn(sentence).length
        if (count <= mostWords) continue
        const begin = sentence.split(' ').slice(0, 6).join(' ')
        const problem = `Sætningen "${begin} …" har ${count} ord.`
        found.push({ severity: 'warning', file, near, problem, remedy: `Del den. Højst ${mostWords} ord.` })
      }
      const lix = lixOf(sentences)
      if (lix !== undefined && lix > hardest) {
        const problem = `Afsnittet "${passage.heading}" er svært at læse (LIX ${Math.round(lix)}).`
        const remedy = `Brug kortere sætninger og almindelige ord. Højst ${hardest}.`
        found.push({ severity: 'warning', file, near, problem, remedy })
      }
      return found
    }),
  )

/** The LIX of sentences, or nothing where there are too few words. */
export function lixOf(sentences: readonly string[]): number | undefined {
  const words = sentences.flatMap(wordsIn)
  if (words.length < fewestWords) return undefined
  const long = words.filter((word) => word.length > longWord).length
  return words.length / sentences.length + (100 * long) / words.length
}

function wordsIn(sentence: string): string[] {
  return sentence.match(/[\p{L}\d][\p{L}\d_-]*/gu) ?? []
}
