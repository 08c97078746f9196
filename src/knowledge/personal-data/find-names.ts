/**
 * Names of people. A name of our list is one unless it is also a word, or part of a place's name; any other capitalised word
 * is one where a name would stand: after "drengen", "hedder", "familien", before a class, as whose mother somebody is.
 */
import { fold } from '../fold.js'
import type { PersonalDataFinding } from './find-personal-data.js'
import { doubtfulNames, sureNames, surnames } from './first-names.js'
import { houseWords, noNameEnding, noNames, placeWords } from './no-names.js'
import { isChild, isFamily, isStaff } from './surroundings.js'
import type { Token } from './tokens.js'

/** More words than these are no name. */
const mostNameWords = 4
const introducing = set(
  'hedder hed navnet navn kaldet kaldes kaldt fru frøken hr herr ved familien lille søde klassekammeraten kammeraten veninden vennen ven veninde barnebarnet fætteren kusinen tvillingen naboen',
)
const owned =
  set(`mor mors far fars forældre forældrene forælder mormor farmor morfar farfar bror søster storebror lillebror storesøster lillesøster familie søskende moder fader stedfar stedmor papfar
  plads jakke taske sag klasse trivsel fravær støtte skema telefon mappe elevplan underretning diagnose adfærd opførsel navn hånd arm ven veninde venner kontaktpædagog lærer tøj madpakke værelse cykel situation udvikling skolegang start behov`)
const sons = /(?:sen|gaard|strup|berg|lund|dahl|holm|quist|kvist|ovic|vic|ski|oglu|zadeh)s?$/
/** How few Danish nouns end. */
const strangeEnding = /(?:[abiuyzhxcj]|ss|im|am|um)$/
const connecting = set(
  'med til for af om hos at da når fordi hvis end og eller både har er som mellem imod mod efter uden siger sagde spurgte mødte kender inden så ikke',
)
const ordinaryStart = set(
  `hans hendes deres vores jeres min mit mine sin dens dets alles andres ingens hvis begges ens utilfreds tilfreds stakkels fælles ellers
  straks trods kommunes forældres elevs elevers drengs drenges piges pigers barns børns mødres fædres families kollegas naboers mors fars`,
)
const notAlone = /^(?:\p{Lu}|\d+\p{L}?)$/u
const classAt = /^(?:\d|10)\s?\.?\s?(?:[a-zæøå]|klasse)?$/

export function findNames(tokens: readonly Token[]): PersonalDataFinding[] {
  const found: PersonalDataFinding[] = []
  for (let at = 0; at < tokens.length; at += 1) {
    const count = namedWords(tokens, at)
    const first = tokens[at]
    const last = tokens[at + count - 1]
    if (count === 0 || !first || !last) continue
    // The stop of initials and the sign of `Jonas'` belong to the name.
    const behind = tokens[at + count]?.before ?? ''
    const hasSign = /^\p{L}$/u.test(last.text)
      ? behind.startsWith('.')
      : /^['’]\s/.test(behind) && /[sxz]$/.test(last.folded)
    found.push({ kind: 'name', start: first.start, end: last.end + (hasSign ? 1 : 0) })
    at += count - 1
  }
  return found
}

/** How many words from here on name one person; 0 for none. */
function namedWords(tokens: readonly Token[], at: number): number {
  const token = tokens[at]
  if (!token || (!token.isCapital && !isKnown(token))) return 0
  const initials = initialsAt(tokens, at)
  if (initials > 0) return initials
  if (!isName(tokens, at, token)) return 0
  let count = 1
  while (count < mostNameWords && continues(tokens, at + count)) count += 1
  const next = tokens[at + count]
  // "Carl Nielsens Skole", "Hans Tavsens Gade".
  return next && token.isCapital && isBeside(next) && placeWords.has(next.folded) && (next.isCapital || count > 1)
    ? 0
    : count
}

function isName(tokens: readonly Token[], at: number, token: Token): boolean {
  const { isSure, isDoubtful } = known(token)
  if (!token.isCapital) return (isSure || isDoubtful) && isLowerName(tokens, at, isSure)
  if (noNames.has(token.folded) && !isDoubtful && (!isSure || token.text === token.text.toUpperCase())) return false
  const previous = token.opensSentence ? undefined : tokens[at - 1]
  if (previous && houseWords.has(previous.folded) && previous.folded !== 'familien') return false
  if (isSure) return true
  if (isDoubtful && !token.opensSentence && continues(tokens, at + 1)) return true
  if (noNames.has(token.folded) && !isIntroduced(tokens, at)) return false
  if (isIntroduced(tokens, at)) return isDoubtful || isPlausible(token)
  // "Uroen i 3.b", "Vikaren i 3.b": where a sentence begins, only the ending tells a strange name from a noun.
  if (isBeforeClass(tokens, at))
    return isDoubtful || (isPlausible(token) && (!token.opensSentence || strangeEnding.test(token.folded)))
  if (isOwner(tokens, at, token)) return isDoubtful ? !ordinaryStart.has(token.folded) : isPlausible(token)
  if (isDoubtful && isInMidSentence(tokens, at) && !noNames.has(token.folded)) return true
  if (isJoinedToName(tokens, at)) return isDoubtful || (!token.opensSentence && isPlausible(token))
  const next = tokens[at + 1]
  if (next && isBeside(next) && next.isCapital && sons.test(next.folded) && !noNames.has(next.folded))
    return isDoubtful || isPlausible(token)
  return !token.opensSentence && isSurname(token)
}

/** Without capitals only what no ordinary word looks like, and where a name would stand. */
function isLowerName(tokens: readonly Token[], at: number, isSure: boolean): boolean {
  const previous = tokens[at - 1]
  const isAfterPerson =
    previous &&
    !tokens[at]?.opensSentence &&
    (isChild(previous.folded) || /^(?:hedder|navnet|lille)$/.test(previous.folded))
  if (isAfterPerson) return isSure
  if (!isSure) return false
  return isBeforeClass(tokens, at) || isOwner(tokens, at, tokens[at])
}

/** Asked of every word of the text, so it asks little. */
function isKnown({ folded }: Token): boolean {
  return sureNames.has(folded) || doubtfulNames.has(folded) || /['’s]$/.test(folded)
}

function known(token: Token): { isSure: boolean; isDoubtful: boolean } {
  const forms = [token.folded, token.folded.replace(/['’]?s?['’]?$/, '')]
  const parts = token.folded.split('-')
  return {
    isSure:
      forms.some((form) => sureNames.has(form)) ||
      (parts.length === 2 && sureNames.has(parts[0] ?? '') && sureNames.has((parts[1] ?? '').replace(/s$/, ''))),
    isDoubtful: forms.some((form) => doubtfulNames.has(form)),
  }
}

/** "Andersen"; a first name and -sen is one too. */
function isSurname({ folded, text }: Token): boolean {
  const bare = surnames.has(folded) ? folded : folded.replace(/s$/, '')
  const isMade = bare.endsWith('sen') && (sureNames.has(bare.slice(0, -3)) || sureNames.has(bare.slice(0, -2)))
  return text !== text.toUpperCase() && (isMade || surnames.has(bare))
}

/** "med Per", "at Liv": there Danish gives no other word a capital letter. */
function isInMidSentence(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  return (
    token !== undefined &&
    token.before === ' ' &&
    connecting.has(tokens[at - 1]?.folded ?? '') &&
    token.text !== token.text.toUpperCase()
  )
}

/** A capitalised word that is not on the list, and may be a name all the same. */
function isPlausible(token: Token): boolean {
  if (notAlone.test(token.text) || token.text.length < 3 || noNames.has(token.folded)) return false
  if (token.text === token.text.toUpperCase() || /^\p{Lu}+-/u.test(token.text) || ordinaryStart.has(token.folded))
    return false
  return !noNameEnding.test(token.folded)
}

/** "drengen Xhemile", "hans mor Karin", "pigen hedder Liv". */
function isIntroduced(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  const previous = tokens[at - 1]
  if (!token || !previous || !/^[\s("“”»:,]*(?:\.\s*)?$/.test(token.before)) return false
  // "Barn: Xhemile"; behind other words a colon begins a sentence.
  if (token.before.includes(':'))
    return /^(?:navn|navnet|barn|barnet|barnets|elev|eleven)$/.test(previous.folded) && isPlausible(token)
  if (token.opensSentence) return false
  const word = previous.folded
  return introducing.has(word) || isChild(word) || isStaff(word) || (isFamily(word) && !token.before.includes(','))
}

/** "Emil i 3.b", "Storm fra 5. klasse", "Ali (4.a)". */
function isBeforeClass(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]
  const isPlace = next !== undefined && /^(?:i|fra|paa|gaar)$/.test(next.folded)
  const grade = tokens[isPlace ? at + 2 : at + 1]
  if (!grade || (!isPlace && !/^\s?[(,]\s?$/.test(grade.before))) return false
  const letter = tokens[isPlace ? at + 3 : at + 2]
  if (/^(?:0|\d|10)[a-zæøå]$/.test(grade.folded)) return true
  return (
    classAt.test(grade.folded) &&
    letter !== undefined &&
    /^\s?\.?\s?$/.test(letter.before) &&
    /^(?:[a-zæøå]|klasse)$/u.test(letter.text.toLowerCase())
  )
}

/** "Sofies mor", "Tuanjais forældre", "Jonas' far". */
function isOwner(tokens: readonly Token[], at: number, token: Token | undefined): boolean {
  const next = tokens[at + 1]
  return token !== undefined && next !== undefined && isOwnedNow(next) && /(?:s|x|z)$/.test(token.folded)
}

function isOwnedNow(next: Token): boolean {
  return owned.has(next.folded) && /^['’]?\s$/.test(next.before)
}

/** "Xhemile og Ali", "Ali og Xhemile". */
function isJoinedToName(tokens: readonly Token[], at: number): boolean {
  const isSure = (token: Token | undefined) => token !== undefined && token.isCapital && known(token).isSure
  if (tokens[at + 1]?.folded === 'og' && isSure(tokens[at + 2])) return true
  return !tokens[at]?.opensSentence && tokens[at - 1]?.folded === 'og' && isSure(tokens[at - 2])
}

/** The next part of a full name. */
function continues(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  const previous = tokens[at - 1]
  if (
    !token ||
    !previous?.isCapital ||
    !token.isCapital ||
    !isBeside(token) ||
    (/['’]?s$/.test(previous.text) && !known(previous).isSure && !doubtfulNames.has(previous.folded))
  )
    return false
  if (/^\p{Lu}$/u.test(token.text)) return true
  return (
    !noNames.has(token.folded) &&
    !placeWords.has(token.folded) &&
    (known(token).isSure || sons.test(token.folded) || isPlausible(token))
  )
}

/** "M.K. i 4.a", "eleven A.S.", "MK fra 3.b"; a single letter only with its class, for "elev A" is nobody. */
function initialsAt(tokens: readonly Token[], at: number): number {
  const first = tokens[at]
  if (!first || !/^\p{Lu}{1,3}$/u.test(first.text)) return 0
  let count = 1
  while (
    count < 3 &&
    /^\p{Lu}$/u.test(first.text) &&
    /^\p{Lu}$/u.test(tokens[at + count]?.text ?? '') &&
    /^\.?\s?$/.test(tokens[at + count]?.before ?? '')
  )
    count += 1
  const isDotted = tokens[at + 1]?.before.startsWith('.') ?? false
  if (isBeforeClass(tokens, at + count - 1))
    return noNames.has(first.folded) && count === 1 && first.text !== 'I' ? 0 : first.text === 'I' ? 0 : count
  const previous = tokens[at - 1]
  return previous && count > 1 && isDotted && (isChild(previous.folded) || isFamily(previous.folded)) ? count : 0
}

function isBeside(token: Token): boolean {
  return (
    /^\.?\s?$/.test(token.before) &&
    !token.before.includes('\n') &&
    !(token.opensSentence && token.before.includes('. '))
  )
}

function set(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/).map(fold))
}
