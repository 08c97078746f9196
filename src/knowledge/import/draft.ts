/**
 * Writes drafts of KlarRet guides and rules: a content file and a list of what a human must check before it may be used.
 */
import { stringify } from 'yaml'
import { slug } from '../fold.js'
import type { SourceDocument } from './document.js'
import { limits } from './limits.js'
import { passagesOf, type DraftPassage } from './passages.js'
import { createRepair, looksScanned } from './scan-repair.js'

/** A draft to be written: paths are relative to the folder for drafts. */
export interface Draft {
  file: string
  text: string
  reviewFile: string
  review: string
  passages: number
  checks: string[]
}

/** What is known about the draft beside the document. Dates are calendar days. */
export interface DraftFacts {
  id: string
  /** `KlarRet 24`, as it is cited. */
  label: string
  number?: number
  title?: string
  fileName: string
  today: string
  reviewBy: string
  owner: string
  vocabulary: readonly string[]
  /** A person typed it just now, so however it is spelt it is no scan. */
  typed?: boolean
  /** Taken over from the entry that this draft may replace. */
  carried?: { questions: string[]; related: string[] }
}

/** Said with every passage until a jurist has read it. */
export const notReviewed = 'Teksten er importeret og ikke gennemgået. Bekræft den hos Jura, før du bruger den.'

/** Signs that could not be read, signs of private fonts, and UTF-8 taken for Windows text (Ã¸ for ø). */
const garbled = /[\ufffd\ue000-\uf8ff]|Ã[¦¸¥†˜…]/
const noTitle = /^(?:notat|memo|bilag(?: \d+)?|indhold|indholdsfortegnelse)$/i

/** Makes the draft of a guide or a rule. */
export function draftOf(document: SourceDocument, facts: DraftFacts, collection: 'klarret' | 'rules'): Draft {
  const title = facts.title ?? titleOf(document) ?? facts.fileName.replace(/\.[^.]+$/, '')
  const scanned = !facts.typed && looksScanned(document.blocks.map((block) => block.text).join('\n'))
  const blocks = scanned
    ? document.blocks.map((block) => ({ ...block, text: withCapitalI(block.text) }))
    : document.blocks
  const passages = passagesOf(blocks, title, limits.passageCharacters)
  const repair = scanned ? createRepair(facts.vocabulary) : undefined
  const front = {
    id: facts.id,
    ...(facts.number === undefined ? {} : { number: facts.number }),
    title,
    about: `Udkast importeret fra ${facts.fileName.slice(0, 100)}; ikke gennemgået.`,
    status: 'starter',
    certainty: 'M?',
    sources: [facts.label],
    checkedOn: facts.today,
    reviewBy: facts.reviewBy,
    owner: facts.owner,
    related: facts.carried?.related ?? [],
    questions: facts.carried?.questions ?? [],
  }
  const body = passages.map((passage) => writePassage(passage, facts.label, repair))
  const checks = checksOf(document, facts, title, scanned, passages)
  const file = `${collection}/${facts.id}.md`
  return {
    file,
    text: `---\n${stringify(front, { lineWidth: 0 })}---\n\n${body.join('\n\n')}\n`,
    reviewFile: `${collection}/${facts.id}.review.md`,
    review: writeReview(file, facts.fileName, checks),
    passages: passages.length,
    checks,
  }
}

/** The largest heading near the top; where sizes are unknown, the longest of those before the first text: the others name a sender. */
function titleOf({ blocks, title }: SourceDocument): string | undefined {
  if (title) return title
  const isTitle = ({ kind, text }: SourceDocument['blocks'][number]) => kind === 'heading' && !noTitle.test(text)
  const headings = blocks.filter(isTitle).slice(0, 8)
  const largest = Math.min(...headings.map((heading) => heading.level ?? Infinity))
  if (largest < Infinity) return headings.find((heading) => heading.level === largest)?.text
  const first = blocks.findIndex((block) => block.kind === 'heading')
  const text = blocks.findIndex((block, at) => at > first && block.kind !== 'heading')
  const above = first < 0 ? [] : blocks.slice(first, text < 0 ? undefined : text).filter(isTitle)
  return above.map(({ text }) => text).sort((a, b) => b.length - a.length)[0]
}

/** A lone upright stroke before a small letter is the word I: no letter of the document is changed, and the list tells of it. */
function withCapitalI(text: string): string {
  return text.replace(/(^|[.?!:] )\| (?=\p{Ll})/gu, '$1I ')
}

function writePassage(
  passage: DraftPassage,
  label: string,
  repair: ReturnType<typeof createRepair> | undefined,
): string {
  const place = passage.pages
    ? `side ${passage.pages.from}${passage.pages.to > passage.pages.from ? `-${passage.pages.to}` : ''}`
    : `afsnittet "${passage.section.replaceAll(';', ',')}"`
  const joined = repair ? passage.joined.flatMap((term) => [term, ...repair(term)]) : passage.joined
  const meant = repair?.(`${passage.heading}\n${passage.text}`) ?? []
  const terms = [...new Set([...joined.map((term) => term.toLowerCase()), ...meant])].slice(0, limits.searchTerms)
  return [
    `## ${passage.heading}`,
    '',
    passage.text,
    '',
    `Kilder: ${label}, ${place}`,
    ...(terms.length > 0 ? [`Søgeord: ${terms.join('; ')}`] : []),
    `Forbehold: ${notReviewed}`,
  ].join('\n')
}

function checksOf(
  document: SourceDocument,
  facts: DraftFacts,
  title: string,
  scanned: boolean,
  passages: readonly DraftPassage[],
): string[] {
  const split = passages.filter((passage) => passage.heading !== passage.section).length
  const questions = facts.carried?.questions.length ?? 0
  return [
    `Titlen blev "${title}". Ret den, hvis den ikke er vejledningens egen.`,
    'Skriv feltet "about": i én sætning, hvad teksten handler om.',
    'Læs overskrifterne: er de tekstens egne, og giver hvert afsnit mening alene?',
    'Se efter navne og oplysninger om børn, forældre og medarbejdere, og fjern dem.',
    'Kontrollér regler, frister og paragraffer hos Jura. Ret så certainty, og fjern Forbehold.',
    ...document.checks,
    ...(document.blocks.some(({ text }) => garbled.test(text))
      ? ['Nogle bogstaver er gået tabt, fx i æ, ø og å. Ret dem efter originalen.']
      : []),
    ...(split > 0 ? [`${split} afsnit er fortsættelser med tal i overskriften. Giv dem egne overskrifter.`] : []),
    ...(scanned
      ? [
          'Teksten er scannet uden danske bogstaver. Ordene vises, som de er læst: ret dem efter originalen. Linjen Søgeord gør, at de kan findes imens; fjern den, når teksten er rettet. En streg (|) først i en sætning er skrevet som I.',
        ]
      : []),
    questions > 0
      ? `${questions} spørgsmål er overtaget fra den nuværende ${facts.label}. Passer de til den nye tekst?`
      : 'Skriv mindst seks spørgsmål, som kolleger ville stille dem.',
  ]
}

/** The list that lies beside a draft. */
export function writeReview(file: string, source: string, checks: readonly string[]): string {
  const lines = checks.map((check) => `- [ ] ${check}`)
  return `# Gennemgå ${file}\n\nImporteret fra ${source}. Udkastet bruges først, når listen er gået igennem, og filen er flyttet til content/.\n\n${lines.join('\n')}\n`
}

/** An id from a file's name: `24 Klager over børn.pdf` becomes `24-klager-over-boern`. */
export function idFrom(name: string): string {
  return (
    slug(name.replace(/\.[^.]+$/, ''))
      .slice(0, 60)
      .replace(/-$/, '') || 'uden-navn'
  )
}
