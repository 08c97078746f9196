/** What stands around a word, within its sentence: a child, a parent, staff, a language. */
import { fold } from '../fold.js'
import type { Token } from './tokens.js'

/** How far a word speaks of the person beside it. */
const nearby = 6

const families =
  set(`mor moren mors morens moder far faren fars farens fader forælder forælderen forælders forælderens forældre forældrene forældrenes mormor farmor
  morfar farfar stedfar stedfaren stedmor stedmoren papfar papmor bonusmor bonusfar søn sønnen sønnens datter datteren datterens bror broren broderen storebror lillebror søster søsteren
  storesøster lillesøster søskende tvilling tvillingen tvillingerne kusine fætter onkel tante værge værgen kæreste kæresten eks eksmand eksmanden ekskone hustru
  børnenes storebroren lillebroren storesøsteren lillesøsteren storebroderen lillebroderen`)
const children = set(
  `barn barnet barns barnets elev eleven elevs elevens dreng drengen drengens pige pigen pigens baby babyen spædbarn spædbarnet pigebarn teenager`,
)
const pronouns = set('hun han hende ham hendes hans vedkommende')
const staff =
  set(`lærer læreren lærerne lærerens pædagog pædagogen pædagogerne vikar vikaren vikarer vikarerne leder lederen skoleleder skolelederen medarbejder medarbejderen medarbejderne medhjælper medhjælperen
  personalet personale personalets kollega kollegaen kollegerne ppr skolens sundhedsplejerske sundhedsplejersken ansatte sekretær sekretæren klasselærer klasselæreren klasselæreres kontaktpædagog kontaktpædagogen stuen
  skolepsykolog klubleder daglig områdelederen områdets`)
const described = set(
  `type typen person personen kvinde kvinden mand manden dame damen menneske menneskene kone konen fyr fyren familie familien mennesker forældrepar forældreparret gruppe`,
)
const beings = set('er var virker virkede fremstår fremstod opfører opførte synes lyder lød været kaldes')
const between =
  set(`meget ret altid også lidt bare simpelthen så helt generelt en et som for rigtig virkelig faktisk jo nok vist temmelig ganske ofte tit direkte ekstremt utrolig utroligt sig ikke selv total totalt sgu
  fuldstændig komplet værre værste vildt mega super enormt voldsomt særdeles bestemt tydeligvis åbenlyst desværre af natur ren rene den de det mildest talt sådan og`)
const speech = set(
  'tolk tolken tolkning tolke sprog sproget taler talte tale snakker på til oversat oversætte oversættelse oversættes modersmål modersmålsundervisning version tekst brev undervisning læser skriver mad køkken forstår',
)

/** A word for a parent, or for somebody as a type. */
export function isPerson(word = ''): boolean {
  return families.has(word) || described.has(word)
}

/** Words that stand for a member of the family. */
export function isFamily(word: string): boolean {
  return families.has(word)
}
export function isChild(word: string): boolean {
  return children.has(word)
}
export function isStaff(word: string): boolean {
  return staff.has(word)
}

/** A child or a parent stands nearer than any of the staff. */
export function isBesidePerson(tokens: readonly Token[], at: number): boolean {
  for (let away = 1; away <= nearby; away += 1) {
    const around = [before(tokens, at, away), after(tokens, at, away)].filter((word) => word !== undefined)
    if (around.some((word) => staff.has(word))) return false
    if (around.some((word) => families.has(word) || children.has(word) || pronouns.has(word) || described.has(word)))
      return true
  }
  return false
}

/** "arabisk tolk", "taler polsk". */
export function isLanguage(tokens: readonly Token[], at: number): boolean {
  return [before(tokens, at, 1), before(tokens, at, 2), after(tokens, at, 1), after(tokens, at, 2)].some(
    (word) => word !== undefined && speech.has(word),
  )
}

/** "en vanskelig forælder", "hun er altid urimelig"; not "en vanskelig uge", "hun var sur over svaret". */
export function isDescribedPerson(tokens: readonly Token[], at: number): boolean {
  const next = after(tokens, at, 1)
  if (isPerson(next)) return true
  if ((next === 'og' || next === 'men') && isPerson(after(tokens, at, 3))) return true
  // What somebody felt about something is behaviour, and so is what is hard to reach.
  if (
    next === 'over' ||
    next === 'fordi' ||
    (next === 'at' && /^(?:faa|naa|finde|traeffe)$/.test(after(tokens, at, 2) ?? ''))
  )
    return false
  let hasVerb = false
  for (let away = 1; away <= nearby; away += 1) {
    const word = before(tokens, at, away)
    if (word === undefined) return false
    // "Derfor er moren dum."
    if (away === 1 && isPerson(word) && beings.has(before(tokens, at, 2) ?? '')) return true
    if (beings.has(word)) hasVerb = true
    else if (hasVerb && (isPerson(word) || word === 'hun' || word === 'han')) return true
    else if (!between.has(word)) return false
  }
  return false
}

function before(tokens: readonly Token[], at: number, away: number): string | undefined {
  for (let back = 0; back < away; back += 1) if (tokens[at - back]?.opensSentence) return undefined
  return tokens[at - away]?.folded
}

function after(tokens: readonly Token[], at: number, away: number): string | undefined {
  for (let ahead = 1; ahead <= away; ahead += 1) if (tokens[at + ahead]?.opensSentence) return undefined
  return tokens[at + away]?.folded
}

function set(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/).map(fold))
}
