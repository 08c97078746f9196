/** Numbers that have the digits of a CPR number and are something else, by what stands around them. */

/**
 * Said before a number, it tells that the number is an account, a company, a book or an invoice. Words for cases and persons
 * are not among them: a CPR number may be used as either.
 */
const label =
  /(?:konto|kontonr|kontonummer|reg|regnr|ean|gln|isbn|cvr|faktura|fakturanr|fakturanummer|ordre|ordrenr|ordrenummer|edoc|f2|acadre)\.?(?:\s?nr)?[\s.:#]{0,4}(?:\d{4}[\s-]{1,3})?$/i
/** Numbers of workplaces, all of which begin with 10. */
const workplaceLabel = /(?:p-nr|p-nummer|produktionsnummer|produktionsenhed)[\s.:#]{0,4}$/i
const longestLabel = 40

/** Of a number without a dash, at `start`. */
export function isLabelled(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - longestLabel), start)
  return label.test(before) || (text.startsWith('10', start) && workplaceLabel.test(before))
}

/** A date and an amount side by side (`01.02.26 1200 kr.`) are no number. */
export function isAmount(text: string, end: number): boolean {
  return /^\s{0,2}(?:kr\b|kroner|dkk|,-|,\d)/i.test(text.slice(end, end + 12))
}

/** A date and a town: `01.02.26 2200 København N`. The code must be the town's own, so that no number hides behind a place. */
export function isPostcode(text: string, end: number): boolean {
  const code = Number(text.slice(end - 4, end))
  const town =
    /^\s(?:(København|Kbh\.?)\s(?:K|V|Ø|N|S|SV|NV)(?!\p{L})|(Frederiksberg)|(Valby)|(Brønshøj)|(Vanløse))/iu.exec(
      text.slice(end, end + 20),
    )
  if (!town) return false
  if (town[1]) return code >= 1000 && code < 2460
  if (town[2]) return code >= 1800 && code <= 2000
  return code === (town[3] ? 2500 : town[4] ? 2700 : 2720)
}
