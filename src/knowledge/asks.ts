/**
 * What a question asks for, read from how it is worded rather than from what it is about.
 */

import { endsOf } from './fold.js'

/** Of a long text only so many characters are read, half of them at its end: there a story asks its question. */
export const mostRead = 2_000

/** Words that ask for a text to send rather than for a rule. */
const asksForText =
  /\b(?:frase|skabelon|standardtekst|standardsvar|formuler|brev(?!et)|tekst(?:en)? til|udkast|kvittering|hvad (?:skriver|svarer)|hvordan (?:skriver|svarer)|hvad skal (?:jeg|vi) (?:skrive|svare)|mail til|svar til|besked til|pænt nej|afsnit|modul|manus|ordlyd|skriv (?:et|en))/i
/** Words that ask where somebody can complain. */
const asksForPlace =
  /\b(?:\w*klage[rns]?|klagede|anke[rs]?|klagevej|hvor kan|hvor skal|gå (?:hen|til|videre)|hvem (?:afgør|behandler)|instans|nævn\w*|ankestyrelsen|ombudsmand\w*|complain\w*)\b|hvor\b.{0,80}\bhen\b|hvem\b.{0,80}\btil\b/i

/** Words that ask whether or when the law demands something. */
export const asksForLaw =
  /\b(?:hvornår (?:skal|er der|har|er)|(?:har|er) (?:vi|jeg|skolen|man|der) (?:\w+ )?(?:pligt|krav)|er (?:vi|jeg|man|skolen) (?:forpligtet|nødt)|skal (?:vi|jeg|man|skolen) altid|er det (?:lovligt|et krav|lovpligtigt))/i
/** Words that ask where something stands. */
const asksForSource = /§|\b(?:hvor står|paragraf|hjemmel|lovgrundlag|kilde|hvilken lov)/i
/** The asker's own affairs: own leave, own child, own neighbour. What somebody's leader, colleague or class does may well be ours. */
const ownAffair =
  /\b(?:min|mit|mine)\b(?! (?:leder|kolleg|elev|klasse|institution|skole|svar|afgørelse|not|sag|telefonnotat|mail|team))|\bmig selv\b|\b(?:kan|må|skal|har) jeg (?:få|tage|have|arbejde|gå|holde|blive|møde)\b|\bjeg er (?:syg|træt)/i
/** What stands in a calendar, a plan or a manual: when something is on, where it is, how it is set up; not what somebody must or may. */
const plan =
  /^\W*(?!\W)(?!.*(?:pligt(?:et|ede)?|\bkrav|\bret|\blov(?:lig\w*)?|\bnødt|\btilladt)\b)(?:hvornår (?:er|lukker|åbner|starter|begynder|har|kommer)\b|hvad er (?:adressen|nummeret|telefon|klokken)|hvor (?:finder|henter|ligger|er|mange(?! dage)|får|køber|bor)\b|hvem (?:er|har|gør|laver|vinder)\b|hvordan (?:opretter|laver|holder|bruger|logger|installerer|bliver|får)\b|er der\b|hvad (?:laver|koster|hedder|betyder)\b)/i
/** A day or an hour, which in a short question is what is asked about; in a story it only tells when something happened. */
const day =
  /\b(?:i dag|i morgen|i år|på (?:man|tirs|ons|tors|fre|lør|søn)dag|i næste uge|om (?:man|tirs|ons|tors|fre)dagen|kl\.? ?\d)/i
const mostWithDay = 60

/** Something to be done, guessed, judged or put a price on in the asker's place, which is no question about what holds. */
const task =
  /^\W*(?:hej,? )?(?:send|oversæt|løs|ring|book|bestil|slet|diagnosticer|regn|udregn|opsummer|resumer|afgør|døm|spå|gæt|tegn|digt|syng|vurder|bedøm|find på|mind mig|ret (?:min|denne|teksten)|giv (?:mig )?(?:en karakter|et bud)|lav (?:et|en|mig|lige)|skriv (?:et resum[eé]|et digt|en sang|en tale|en anbefaling))(?!\p{L})|(?<!\p{L})(?:tror du|(?:hvad )?synes du|i procent|hvilket beløb|hvor (?:mange penge|stort? (?:en )?(?:erstatning|kompensation|beløb|sum))|sandsynligt?|chancen?|ja eller nej|bare et tal|kan du (?:lave|sende|oversætte|rette|regne|ringe|booke|slette|løse|tegne))(?!\p{L})/iu

/** How long something may take, or by when it must be done. */
const time =
  /\b(?:frist(?:en)?|hvor (?:lang tid|længe|hurtigt|mange (?:arbejds)?dage)|hvornår (?:skal|bør) (?:vi|jeg|man|skolen|institutionen|kommunen) (?:senest )?(?:svare|have svaret|give besked|afgøre)|(?:hvornår|hvad dag) .{0,60}\bsenest|inden hvornår)\b/i
/** What a word means. */
const meaning =
  /^\W*(?:hvad (?:er|betyder|dækker)|hvad vil det sige at|forklar) (?:en |et |ordet )?(?!\p{L}*frist)\p{L}{4,60}[\s.?!]{0,9}$/iu

/** What is asked for. */
export interface Asks {
  text: boolean
  place: boolean
  source: boolean
  ownAffair: boolean
  plan: boolean
  task: boolean
  /** What a word means, how long something may take, or by when it must be done: a fact, not a text. */
  fact: boolean
}

/** Reads what a question asks for. */
export function readAsks(question: string): Asks {
  const text = endsOf(question, mostRead)
  return {
    text: asksForText.test(text),
    place: asksForPlace.test(text),
    source: asksForSource.test(text),
    ownAffair: ownAffair.test(text),
    plan: plan.test(text) || (text.length <= mostWithDay && day.test(text)),
    task: task.test(text),
    fact: meaning.test(text) || time.test(text),
  }
}
