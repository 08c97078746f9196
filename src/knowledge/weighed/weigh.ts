/**
 * What a text tells without any plain word: a child in danger, wrongdoing at work, threats against staff, a wish to falsify or to
 * turn the bot. What it says is weighed by a net that learnt from sentences of each kind and from ordinary ones. Asked of all that
 * the guards' patterns have no sign for. Of a child, when in doubt it speaks up, for an unneeded card costs a minute.
 */
import { weighedKinds, type WeighedKind } from './kinds.js'
import { createLayOut, lengthOf, piecesOf, together, type LaidOut } from './lay-out.js'
import type { Part } from './net.js'
import { leastOfPart, leastOfStory, leastOfText, moreOfShort } from './thresholds.js'
import {
  asksForDiagnosis,
  isAmongParents,
  isOfFamily,
  isOnlyAbsent,
  isOfPupilsOnly,
  looksUp,
  supposes,
  threatensToComplain,
  withoutLookUp,
} from './turns-of-phrase.js'

/** In place of a sign's name where none was seen. */
export const toldOnly = 'told'

/** What was found in a text. */
export interface Weighed {
  kinds: ReadonlySet<WeighedKind>
  /** Whether a child in danger is told of as clearly as anything else that is found. */
  isDangerClearest: boolean
  /** How likely its most suspect part tells of a child in danger rather than is ordinary, as the logarithm of the odds. */
  danger: number
  /** The same of asking about somebody by name. */
  named: number
}

/**
 * What a text of folded words, with its full stops, is of; of an English or misspelt one `danish` is the same in good Danish, and
 * what both say counts, half each. A story is read as a whole and in parts.
 */
export function weigh(plain: string, danish = plain): Weighed {
  const found: Found = {
    kinds: new Set(),
    isDangerClearest: false,
    danger: -Infinity,
    named: -Infinity,
    isOfPupilsOnly: isOfPupilsOnly(plain),
    isOfFamily: isOfFamily(plain),
  }
  const layOut = createLayOut()
  const told = tell([...new Set([plain, danish])].map((text) => layOut(withoutLookUp(text))))
  const { sentences } = told
  const count = sentences.reduce((sum, sentence) => sum + lengthOf(sentence), 0)
  if (count > 0 && count <= together) {
    const ofDanger = isOnlyAbsent(plain) ? ofAbsent : 0
    const ofThreats =
      (threatensToComplain(plain) || isAmongParents(plain) ? ofComplaining : 0) + (supposes(plain) ? ofSupposing : 0)
    const leastOf = (kind: WeighedKind) => {
      const more = kind === 'danger' ? ofDanger : kind === 'threats' ? ofThreats : 0
      return leastOfText(kind, count) + more
    }
    addKinds(told.scoresOf(0, sentences.length), leastOf, found)
  }
  // What another sentence tells by itself stands.
  if (asksForDiagnosis(plain)) found.kinds.delete('danger')
  if (count > together) for (const story of storiesOf(sentences, count)) weighStory(story, told, found)
  else if (sentences.length > 1) {
    for (const { scores, words } of partsOf(told, 0, sentences.length)) {
      addKinds(scores, (kind) => leastOfPart(kind, words), found)
    }
  }
  if (sentences.length === 1 && count <= ofLookUp && looksUp(plain)) found.kinds.delete('manipulation')
  if (found.kinds.has('danger') && found.isOfPupilsOnly) found.kinds.delete('threats')
  return found
}

/** So many words may be a title that is looked up. A story that begins like one says more. */
const ofLookUp = 14

interface Found extends Weighed {
  kinds: Set<WeighedKind>
  isOfPupilsOnly: boolean
  isOfFamily: boolean
}

/** What sentences say together, and a piece of one. */
interface Told {
  sentences: readonly Part[]
  /** The sentences from one up to another that is not included. */
  scoresOf(from: number, to: number): Float64Array
  scoresOfPiece(piece: Part): Float64Array
}

/** What a text says, or the mean of what it says in two languages, where it has as many sentences in both. */
function tell([own, other]: readonly LaidOut[]): Told {
  if (!own) throw new Error('A text is laid out in one language at least')
  const { sentences } = own
  const inBoth = other?.sentences.length === sentences.length ? other : undefined
  return {
    sentences,
    scoresOf: (from, to) => {
      const scores = own.scoresOf(sentences.slice(from, to))
      const others = inBoth?.scoresOf(inBoth.sentences.slice(from, to))
      return others ? scores.map((score, kind) => (score + (others[kind] ?? 0)) / 2) : scores
    },
    scoresOfPiece: (piece) => own.scoresOf([piece]),
  }
}

/** What parts say: each sentence, in pieces where it is long, and each two where the second may explain the first. */
function* partsOf(told: Told, first: number, end: number): Generator<{ scores: Float64Array; words: number }> {
  for (let at = first; at < end; at += 1) {
    const [before, sentence] = [at > first ? told.sentences[at - 1] : undefined, told.sentences[at]]
    if (!sentence) continue
    const pieces = piecesOf(sentence)
    if (pieces.length === 1) yield { scores: told.scoresOf(at, at + 1), words: lengthOf(sentence) }
    else for (const piece of pieces) yield { scores: told.scoresOfPiece(piece), words: lengthOf(piece) }
    const ofTwo = before && sentence.to - before.from
    if (ofTwo && ofTwo <= together) yield { scores: told.scoresOf(at - 1, at + 1), words: ofTwo }
  }
}

/** Sentences from one up to another that is not included. */
interface Story {
  first: number
  end: number
}

/** A story of at most so many words is weighed as one; the net has learnt from none that are longer. */
const longestStory = 150
/** A longer text is weighed in stories of so many, so that what one of them tells is not drowned by the rest. */
const ofLongText = 75

/** A long text as stories, one after the other. */
function storiesOf(sentences: readonly Part[], count: number): Story[] {
  const most = count > longestStory ? ofLongText : longestStory
  const stories: Story[] = []
  let first = 0
  let words = 0
  sentences.forEach((sentence, at) => {
    if (at > first && words + lengthOf(sentence) > most) {
      stories.push({ first, end: at })
      first = at
      words = 0
    }
    words += lengthOf(sentence)
  })
  return [...stories, { first, end: sentences.length }]
}

/** A story has many sentences, each of which may sound like something it is not: it is of what its worst part tells and all of it together. */
function weighStory({ first, end }: Story, told: Told, found: Found): void {
  const worst = weighedKinds.map(() => -Infinity)
  for (const { scores, words } of partsOf(told, first, end)) {
    const less = moreOfShort(words)
    scores.forEach((score, kind) => (worst[kind] = Math.max(worst[kind] ?? -Infinity, score - less)))
  }
  const scores = told
    .scoresOf(first, end)
    .map((score, kind) => ofWhole * score + (1 - ofWhole) * (worst[kind] ?? score))
  const [danger, named] = [weighedKinds.indexOf('danger'), weighedKinds.indexOf('personal-data')]
  scores[danger] = Math.max(scores[danger] ?? -Infinity, (worst[danger] ?? -Infinity) - ofRest)
  scores[named] = (scores[named] ?? -Infinity) - ofNames
  addKinds(scores, leastOfStory, found)
}

/** How much of what a story is of is told by all of it together; the rest is told by its worst part. */
const ofWhole = 0.4
/** What one sentence tells of a child in danger counts so much less beside the rest of a story, however harmless that is. */
const ofRest = 4
/** Stories have people in them whom nothing is asked about. */
const ofNames = 2

/**
 * What words that stand together are of: somebody's matters, and of the other kinds the one that is farthest above its threshold, and
 * what is nearly as far. A child in danger stands beside it, unless one of the two is said much more clearly than the other.
 */
function addKinds(scores: Float64Array, leastOf: (kind: WeighedKind) => number, found: Found): void {
  const scoreOf = (kind: WeighedKind) => scores[weighedKinds.indexOf(kind)] ?? -Infinity
  const aboveOf = (kind: WeighedKind) => scoreOf(kind) - leastOf(kind)
  found.danger = Math.max(found.danger, scoreOf('danger'))
  found.named = Math.max(found.named, scoreOf('personal-data'))
  const [clearest] = beside.map((kind) => ({ kind, above: aboveOf(kind) })).sort((a, b) => b.above - a.above)
  for (const kind of beside) {
    const above = aboveOf(kind)
    const isNear = above >= (clearest?.above ?? 0) - nearlyAsClear
    if (above > 0 && isNear && scoreOf('danger') - scoreOf(kind) <= muchClearerDanger) found.kinds.add(kind)
  }
  if (aboveOf('personal-data') > Math.max(0, clearest?.above ?? 0)) found.kinds.add('personal-data')
  const ofDanger = aboveOf('danger')
  const isThreat = clearest?.kind === 'threats'
  const enough = isThreat && found.isOfPupilsOnly ? muchClearerThreat : muchClearer
  const behind = clearest && clearest.above > 0 ? scoreOf(clearest.kind) - scoreOf('danger') : 0
  const most = isThreat && found.isOfFamily && ofDanger > toTellBeside ? Infinity : enough + besideMore
  if (ofDanger <= 0 || behind > most || aboveOf('personal-data') - ofDanger > muchClearerNamed) return
  found.kinds.add('danger')
  found.isDangerClearest ||= behind <= enough
}

/** What is told of something else than a child in danger. */
const beside = ['whistleblower', 'threats', 'manipulation'] as const

/** A threat to complain, or to a parent, is none against staff, but may stand beside one; so may a threat that is only supposed. */
const ofComplaining = 4
const ofSupposing = 2
/** Who is absent may still be missing. */
const ofAbsent = 1.5

/**
 * How much more, as logarithms of odds, the one must say for the other to be no matter. A leader who has minutes rewritten is a
 * matter for one card, who asks for help with it for another; often both fit.
 */
const nearlyAsClear = 1
const muchClearerDanger = 3
/**
 * How much more something else must say to be told first. A threat where only pupils are spoken of is a danger to them, and who names
 * a child may well be concerned for it. By so much more again, and it stands alone.
 */
const muchClearer = 0.3
const muchClearerThreat = 3
const muchClearerNamed = 1
const besideMore = 3
/** Where a parent threatens staff and a child is spoken of, a danger so far above its threshold is told however clear the threat is. */
const toTellBeside = 1
