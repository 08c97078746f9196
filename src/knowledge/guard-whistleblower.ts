/**
 * Signs that somebody is about to tell of serious wrongdoing at work. The bot takes no such content; what the scheme is
 * may be asked.
 */
import { whistleblowingInEnglish } from './guard-english.js'
import { firstSign, words, type Sign } from './sign.js'
import { toldOnly, type Weighed } from './weighed/weigh.js'

const superior =
  '(?:leder|chef|skoleleder|kollega|souschef|klyngeleder|omraadechef|bestyrelsesformand|sekretaer|afdelingsleder|paedagogiske leder)'
const wrong =
  '(?:svindel|svindler|svindlet|snyder|snydt|stjaeler|stjaalet|underslaeb|bestikkelse|korruption|lovbrud|ulovlig|ulovligt|ulovligheder|forfalsker|forfalsket|kassen|nepotisme|daekker over|daekket over|regnskabet|fakturaer|misbruger|mandatsvig|sexchikane|sexchikanerer)'

const theSuperior = '(?:lederen|chefen|skolelederen|souschefen|klyngelederen|afdelingslederen|ledelsen)'
const ownGain =
  '(?:(?:bruger|brugte|tager|tog|stjaeler|stjal) ~ penge ~ (?:egen|egne|sig selv|privat|ferie)|(?:faar|fik) ~ (?:penge|loen) (?:tilbage|under bordet)|(?:ansat|ansaetter|ansatte) ~ (?:sin|sit|sine) (?:egen |egne )?(?:soen|datter|kone|mand|kaereste|bror|soester|ven|veninde)|(?:opgaver|ordrer) til ~ firma|bestikkelse|svindler|snyder med|forfalsker|daekker over)'
const asked = '(?:hvad|hvem|hvornaar|maa|kan man|regler|reglerne)'
const grave =
  '(?:korruption|bestikkelse|underslaeb|svindel|svindler|svindles|tyveri|stjaeler|stjal|mandatsvig|lovbrud|ulovligheder|magtmisbrug|sexchikane)'
const unseen = '(?:anonym|anonymt|anonyme|fortroligt|fortrolig|uden (?:mit )?navn|uden at (?:staa|stille mig) frem)'

const signs: readonly Sign[] = [
  {
    name: 'own-gain',
    pattern: words(`(?:${theSuperior}|(?:min|vores) ${superior}) ~ ${ownGain}`),
    unless: words('maa'),
  },
  {
    name: 'report',
    pattern: words(`(?:${unseen} (?:[a-z0-9]+ ){0,9}?${grave}|${grave} (?:[a-z0-9]+ ){0,9}?${unseen})`),
    unless: words('(?:kan man|hvad er|foraelder|foraeldre|foraeldrene|elev|elever|eleverne|mor|far)'),
  },
  {
    name: 'report',
    pattern: words(
      `(?:leder|chef|lederen|chefen|ledelsen) ~ bryder (?:[a-z]+ ){0,2}?(?:loven|lovgivningen) ~ (?:overlaeg|vilje|bevidst|vidende)`,
    ),
  },
  {
    name: 'report',
    pattern: words(
      `(?:indgive|indgiver|indberetning|anmeldelse|henvendelse) ~ whistleblower(?:[a-z]+| ordningen) (?:[a-z]+ ){0,2}?(?:om|mod|over) (?:min|vores) ${superior}`,
    ),
  },
  {
    name: 'reprisal',
    pattern: words(
      '(?:repressalier|(?:toer|tor) ikke staa frem|(?:bliver|blev) (?:jeg|vi) fyret|ellers ~ (?:fyret|fyreseddel|en fyreseddel))',
    ),
    unless: words(asked),
  },
  {
    name: 'wrongdoing',
    pattern: words('(?:foregaar|sker) ~ noget ~ (?:ulovligt|kriminelt|svindel)'),
    unless: words(asked),
  },
  {
    name: 'wrongdoing',
    pattern: words('(?:skrevet|skriver|oplyser|oplyst|melder|meldt) ~ flere (?:boern|timer|elever) ~ (?:end|tilskud)'),
  },
  {
    name: 'report',
    pattern: words(`(?:indberette|anmelde|afsloere|melde|angive|whistleblowe) ~ (?:min|vores|en|vor) ${superior}`),
  },
  {
    name: 'report',
    pattern: words(
      `(?:vil|oensker at|gerne) ~ (?:vaere whistleblower|whistleblowe|bruge whistleblowerordningen|til whistleblowerordningen)`,
    ),
    unless: words('(?:hvordan|hvad|hvem|hvornaar|hvor|kan man)'),
  },
  {
    name: 'report',
    pattern: words(
      `whistleblower(?:ordning|ordningen| ordningen) (?:[.] )?(?:(?:for|fordi|da) )?(?:min|vores) ${superior} (?:har|bruger|tager|sletter|skriver|snyder)`,
    ),
  },
  {
    name: 'report',
    pattern: words(`(?:min|vores) ${superior} ~ ${wrong}`),
    unless: words(`hvis (?:min|vores) ${superior} (?:beder|siger|vil have)`),
  },
  {
    name: 'report',
    pattern: words(`(?:indberette|anmelde|afsloere|melde|fortaelle om|opdaget|opdagede) ~ ${wrong}`),
    unless: words('(?:foraelder|foraeldre|foraeldrene|elev|elever|mor|far|fravaer|hvornaar|hvordan anmelder)'),
  },
]

const allSigns = [...signs, ...whistleblowingInEnglish]

/** The sign of whistleblowing seen, if any. */
export function findsWhistleblowing(plain: string, weighed: () => Weighed): string | undefined {
  return firstSign(plain, allSigns) ?? (weighed().kinds.has('whistleblower') ? toldOnly : undefined)
}
