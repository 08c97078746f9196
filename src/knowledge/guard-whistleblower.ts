/**
 * Signs that somebody is about to tell of serious wrongdoing at work. The bot takes no such content; what the scheme is
 * may be asked.
 */
import { whistleblowingInEnglish } from './guard-english.js'
import { firstSign, words, type Sign } from './sign.js'

const superior =
  '(?:leder|chef|skoleleder|kollega|souschef|klyngeleder|omraadechef|bestyrelsesformand|sekretaer|afdelingsleder|paedagogiske leder)'
const wrong =
  '(?:svindel|svindler|svindlet|snyder|snydt|stjaeler|stjaalet|underslaeb|bestikkelse|korruption|lovbrud|ulovlig|ulovligt|ulovligheder|forfalsker|forfalsket|kassen|nepotisme|daekker over|daekket over|regnskabet|fakturaer|misbruger|mandatsvig|sexchikane|sexchikanerer)'

const signs: readonly Sign[] = [
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
    pattern: words(`(?:min|vores) ${superior} ~ ${wrong}`),
    unless: words(`hvis (?:min|vores) ${superior} (?:beder|siger|vil have)`),
  },
  {
    name: 'report',
    pattern: words(`(?:indberette|anmelde|afsloere|melde|fortaelle om|opdaget|opdagede) ~ ${wrong}`),
    unless: words('(?:foraelder|foraeldre|foraeldrene|elev|elever|mor|far|hvornaar|hvordan anmelder)'),
  },
]

const allSigns = [...signs, ...whistleblowingInEnglish]

/** The sign of whistleblowing seen, if any. */
export function findsWhistleblowing(plain: string): string | undefined {
  return firstSign(plain, allSigns)
}
