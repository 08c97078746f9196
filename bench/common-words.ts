/**
 * Writes the words of `src/knowledge/spelling/common-words.ts`: those of the content, and those that the development sentences of
 * `test/golden/` and the example questions have again and again, the most common first.
 *   npx tsx bench/common-words.ts
 */
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { inDanish } from '../src/knowledge/english/in-danish.js'
import { fold } from '../src/knowledge/fold.js'
import { readContent } from '../src/knowledge/load.js'
import { doubtfulNames, sureNames } from '../src/knowledge/personal-data/first-names.js'
import { smallWords } from '../src/knowledge/spelling/small-words.js'
import { readWords } from '../src/knowledge/words.js'
import { readConcerns, readGolden, readGuarded } from './read-lines.js'

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url))
/** A rarer word may be a misspelt one. The texts of the content are proofread. */
const fewestTimes = { inSentences: 5, inContent: 1 }
/** Ordinary questions count more than sentences about concerns, which are many: most that is asked is ordinary. */
const ofQuestion = 4
const lettersInLine = 700
const isWord = /^[a-zæøåé]{2,30}$/
/** Sentences written by ear and in a hurry are told by their misspelt words, which are no words. */
const misspelt = new Set(
  `av kolega foreldre klase klasen fridag stile aktinsigt underetning foreldrene hvodan pedagog komunen komer sigr mer tim
  vænner hednes voes skt nogt hore tiet noet ett næven spurte skirve heder moske meg frede hvorden underskriv jg sået same
  sger samtyke drengn aldirg morgnen slete barent fodi bestemer blier mget nogn skrevt hvordn cand skrvet kvitering beskd ledern
  lukter gemer naten samen eler forælderne spør bevistløs alså hilst skeer vr lder klagevejleding partshørring skrivet bl føste blvier
  kolegas telefonnr vem stefar blevt registeret vile adrese pien fortæler ordenligt vidre ørene toiletet papirene foræler barnt ledren
  henes forket kommr utilfres menr een telfon klases uten vår køken numer eg levi ut sverre åbn råt no low like nice or ann
  sier sir ik ikk te dr dte mæ fåt ta dre vat bat no go hu mo ce tor nor do la dater mat los veste varet klae liker jei pedelboligen klaer skrier`
    .split(/\s+/)
    .concat(smallWords.split(/[\n;]/).flatMap((line) => line.split(': ')[1]?.split(' ') ?? [])),
)

const times = new Map<string, number>()
const capitals = new Map<string, number>()
const ofContent = new Set<string>()
/** How often each spelling of a folded word occurs: the one with its æ, ø and å is shown. */
const spellings = new Map<string, Map<string, number>>()

const { entries, elsewhere } = readContent(at('../content'))
for (const { title, about, passages } of entries) {
  for (const text of [title, about, ...passages.flatMap(({ heading, text: own }) => [heading, own])]) {
    for (const word of count(text, ofQuestion)) ofContent.add(word)
  }
}
const examples = entries.flatMap(({ questions, passages }) => [
  ...questions,
  ...passages.flatMap((passage) => passage.questions),
])
const asked = readGolden(at('../test/golden/questions.jsonl')).filter(
  ({ id, split }) => split === 'dev' && !id.startsWith('by-ear-'),
)
for (const text of [...examples, ...elsewhere, ...asked.map(({ question }) => question)]) countDanish(text, ofQuestion)
for (const { text, split, misspelt: isMisspelt } of [
  ...readConcerns(at('../test/golden/concerns.jsonl')),
  ...readGuarded(at('../test/golden/guards.jsonl')),
]) {
  if (split === 'dev' && !isMisspelt) countDanish(text, 1)
}

const common = [...times.keys()].filter((folded) => {
  const shown = shownOf(folded)
  const often = times.get(folded) ?? 0
  const least = ofContent.has(folded) ? fewestTimes.inContent : fewestTimes.inSentences
  // Most names of children stand with a capital.
  const isName = sureNames.has(folded) || (doubtfulNames.has(folded) && (capitals.get(folded) ?? 0) > often / 2)
  return isWord.test(shown) && often >= least && !misspelt.has(shown) && !isName
})
common.sort((a, b) => (times.get(b) ?? 0) - (times.get(a) ?? 0))
writeFileSync(at('../src/knowledge/spelling/common-words.ts'), print(common.map(shownOf)))
console.log(common.length)

function countDanish(text: string, weight: number): void {
  if (inDanish(text) === text) count(text, weight)
}

function count(text: string, weight: number): string[] {
  const words = readWords(text)
  const isFirst = new Set(Array.from(text.matchAll(/(?:^|[.!?:]\s+)([\p{L}]+)/gu), (match) => match[1]))
  for (const shown of text.match(/[\p{L}\p{N}]+/gu) ?? []) {
    if (/^\p{Lu}/u.test(shown) && !isFirst.has(shown)) add(capitals, fold(shown), weight)
  }
  for (const { folded, shown } of words) {
    add(times, folded, weight)
    const known = spellings.get(folded) ?? new Map<string, number>()
    spellings.set(folded, known)
    add(known, shown, weight)
  }
  return words.map(({ folded }) => folded)
}

function add(counts: Map<string, number>, key: string, weight: number): void {
  counts.set(key, (counts.get(key) ?? 0) + weight)
}

function shownOf(folded: string): string {
  const [best] = [...(spellings.get(folded) ?? [])].sort((a, b) => b[1] - a[1])
  return best?.[0] ?? folded
}

function print(words: readonly string[]): string {
  const lines: string[] = []
  let line = ''
  for (const word of words) {
    if (line.length + word.length > lettersInLine) {
      lines.push(line)
      line = ''
    }
    line = line ? `${line} ${word}` : word
  }
  return `/** Words that are common in what staff ask and tell, the most common first: written by \`npx tsx bench/common-words.ts\`, never by hand. */
export const commonWords = \`
${[...lines, line].join('\n')}
\`
`
}
