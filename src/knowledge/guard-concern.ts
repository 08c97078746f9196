/**
 * A concern for a child that is told without any plain word: what is seen, heard or sensed, by words that say little alone. Words of
 * some twenty subjects are weighed together, those of people who ask for a rule or tell of a complaint against it. Asked of all that
 * `guard-danger.ts` has no sign for; when in doubt it speaks up, for an unneeded card costs a minute.
 */
import { concernSubjects, isAlarming, subjectsOf, type ConcernSubject } from './concern-words.js'

/** Fitted by `bench/fit-concern.ts`. */
const base = -1.84
const weights: Record<ConcernSubject, number> = {
  child: 1.56,
  someone: 2.16,
  parent: -1.23,
  kin: 0.07,
  tells: 0.63,
  marks: 0.76,
  body: 1.03,
  violence: 1.25,
  kill: 1.52,
  death: 1.26,
  selfharm: 1.09,
  hopeless: 0.74,
  secret: 1.43,
  fear: 1.35,
  sexual: 1.5,
  drunk: 1.31,
  neglect: 0.54,
  alone: 1.31,
  night: 0.87,
  honour: 0.45,
  missing: 0.9,
  suspicion: 0.42,
  home: 0.63,
  acute: 1.15,
  rule: -1.71,
  paper: -2.67,
  dissatisfied: -1.56,
  everyday: -1.18,
  we: -0.65,
}
/** Subjects that say more, or less, together than each for itself. */
export const concernPairs = [
  ['marks', 'body', 0.77],
  ['parent', 'violence', 0.65],
  ['parent', 'drunk', 0.72],
  ['fear', 'home', 0.51],
  ['tells', 'sexual', 0.96],
  ['tells', 'death', 0.56],
  ['suspicion', 'home', 0.88],
  ['child', 'death', 0.74],
  ['someone', 'death', -0.01],
  ['child', 'marks', 0.52],
  ['kin', 'sexual', 0.36],
  ['kin', 'violence', 0.47],
  ['missing', 'child', 0.41],
  ['missing', 'someone', 0.45],
  ['tells', 'kill', 0.49],
  ['child', 'acute', 0.81],
  ['everyday', 'violence', -1.24],
  ['everyday', 'marks', -0.56],
] as const satisfies readonly [ConcernSubject, ConcernSubject, number][]
const allWeights = [
  ...concernSubjects.map((subject) => weights[subject]),
  ...concernPairs.map(([, , weight]) => weight),
]

/** A concern from here on; above 0 is likelier a concern than not. */
const threshold = 0.1
/** Of a longer text, whose many parts each may be taken wrongly. */
const ofLonger = 1
/** More words of the same subject than one add little. */
const again = 0.5
/**
 * What is weighed together: a text of at most so many words; of a longer one each sentence and each two that follow each other, and
 * of one without full stops so many words at a time, each with those before it and those after it.
 */
const together = 40
const step = together / 2

/** Whether a text of folded words, with its full stops, tells of a concern. Of a long story its worst part counts. */
export function findsConcern(plain: string): string | undefined {
  const sentences = plain.split(' . ').map(readSubjects)
  const all = sentences.flat()
  if (all.length <= together) return tells(all, threshold) ? 'concern' : undefined
  const isConcern = sentences.some((sentence, at) => {
    const two = [...sentence, ...(sentences[at + 1] ?? [])]
    return tells(sentence, ofLonger) || (two.length <= together && tells(two, ofLonger))
  })
  return isConcern ? 'concern' : undefined
}

/** The subjects of each word. */
function readSubjects(sentence: string): number[][] {
  return sentence.split(' ').flatMap((word) => (word === '' || word === '.' ? [] : [subjectsOf(word)]))
}

function tells(said: readonly (readonly number[])[], above: number): boolean {
  for (let from = 0; from === 0 || from + step < said.length; from += step) {
    const part = said.slice(from, from + together)
    if (!part.some((subjects) => subjects.some(isAlarming))) continue
    const weight = signalsIn(part).reduce((sum, signal, at) => sum + signal * (allWeights[at] ?? 0), base)
    if (weight > above) return true
  }
  return false
}

/** What is weighed, of the subjects each word speaks of: 1 for a subject that is spoken of, a little more for several words; 1 for a pair. */
export function signalsIn(said: readonly (readonly number[])[]): number[] {
  const signals = concernSubjects.map(() => 0)
  for (const subjects of said) {
    for (const subject of subjects) {
      const before = signals[subject] ?? 0
      signals[subject] = before === 0 ? 1 : 1 + again
    }
  }
  const isSaid = (subject: ConcernSubject) => (signals[concernSubjects.indexOf(subject)] ?? 0) > 0
  return [...signals, ...concernPairs.map(([one, other]) => (isSaid(one) && isSaid(other) ? 1 : 0))]
}
