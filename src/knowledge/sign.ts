/**
 * Building blocks of the guards: patterns over folded words (see guards.ts), written with lists of words and bounded gaps,
 * so that every pattern runs in time linear in the text.
 */

/**
 * A named pattern; `unless` takes it back where it matches in the same sentence, `unlessBefore` where it matches in what comes before.
 * One that ordinary texts show as well counts only where the text is of the kind with `least` odds or more, as their logarithm.
 */
export interface Sign {
  name: string
  pattern: RegExp
  unless?: RegExp
  unlessBefore?: RegExp
  least?: number
}

/** Makes a pattern: each word list is an alternative, `~` allows up to four words between, all within one sentence. */
export function words(source: string): RegExp {
  return new RegExp(
    ` ${source.trim().replace(/\s+/g, ' ').replace(/ ?~ ?/g, ' (?:[a-z0-9]+ ){0,4}?').replace(/ +/g, ' ')} `,
  )
}

/** The name of the first sign that the text shows; `odds` tells how likely the text is of the kind, as their logarithm. */
export function firstSign(plain: string, signs: readonly Sign[], odds = () => Infinity): string | undefined {
  return signs.find((sign) => shows(plain, sign) && (sign.least === undefined || odds() >= sign.least))?.name
}

/** Whether a text shows a sign in a sentence that does not take it back: a question about the rules takes back nothing told beside it. */
function shows(plain: string, { pattern, unless, unlessBefore }: Sign): boolean {
  if (!pattern.test(plain)) return false
  if (!unless && !unlessBefore) return true
  for (const { index } of plain.matchAll(new RegExp(pattern, 'g'))) {
    if (!unless?.test(sentenceAt(plain, index)) && !unlessBefore?.test(plain.slice(0, index + 1))) return true
  }
  return false
}

/** The sentence at a place, with a blank at both ends. */
function sentenceAt(plain: string, at: number): string {
  const before = plain.lastIndexOf(fullStop, at)
  const after = plain.indexOf(fullStop, at + 1)
  return plain.slice(before < 0 ? 0 : before + 2, after < 0 ? plain.length : after + 1)
}

const fullStop = ' . '

/** As the logarithm of the odds: not likely, but possible. */
export const hardly = -3.5

export const child =
  '(?:et barn|barnet|barn|en elev|eleven|elev|en pige|pigen|pige|en dreng|drengen|dreng|datteren|datter|soennen|soen|teenager|han|hun|ham|hende|boernene|boern|drengene|pigerne|lillesoester|lillebror|storesoester|storebror)'
export const parent =
  '(?:far|faren|faderen|mor|moren|moderen|foraelder|foraelderen|foraeldre|foraeldrene|stedfar|stedfaren|stedmor|papfar|papfaren|papmor|onkel|onklen|bedstefar|morfar|farfar|storebror|moster|faster|fars|mors)'
export const staff =
  '(?:mig|os|laerer|laereren|laerere|paedagog|paedagogen|paedagoger|kollega|kollegaen|kolleger|medarbejder|medarbejderen|medarbejdere|ansat|ansatte|personale|personalet|leder|lederen|skoleleder|skolelederen|vikar|vikaren|sekretaer|sekretaeren|souschef|viceskoleleder|medhjaelper|medhjaelperen)'
