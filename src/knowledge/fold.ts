/**
 * Makes texts comparable: people type æ, ae and Æ for the same letter, and paste letters that look alike but are not.
 * Only for matching; shown words keep their form.
 */

const plain: Record<string, string> = { æ: 'ae', ø: 'oe', å: 'aa' }
/** Control characters except white space, and characters that only steer others: zero-width, bidirectional, soft hyphen. */
const invisible = /(?![\t\n\v\f\r\u0085])\p{Cc}|\p{Cf}|[\ufe00-\ufe0f]/gu

/** Nothing else has several forms or cannot be seen; most texts have nothing else. */
const ordinary = /^[\n -~ÆØÅæøå]*$/

/** One form of Unicode (NFKC), without characters that cannot be seen, at most `most` characters. */
export function normalise(text: string, most = 100_000): string {
  if (ordinary.test(text)) return text.slice(0, most)
  return text.slice(0, most).normalize('NFKC').replace(invisible, '').slice(0, most)
}

/** At most `most` characters of a text: of a longer one its beginning and its end, where stories have what matters. */
export function endsOf(text: string, most: number): string {
  if (text.length <= most) return text
  const half = Math.floor((most - 1) / 2)
  return `${text.slice(0, half)}\n${text.slice(-half)}`
}

/** Lower case with æ, ø, å written ae, oe, aa and accents taken off. */
export function fold(text: string): string {
  const lower = text.toLowerCase().replace(/[æøå]/g, (letter) => plain[letter] ?? letter)
  const hasOthers = /[^ -~\s]/.test(lower)
  return hasOthers ? lower.normalize('NFD').replace(/[\u0300-\u036f]/g, '') : lower
}

/** Folded words with one space between them and at both ends; a full stop, too, is a word, so that signs end with sentences. */
export function plainly(text: string): string {
  const words = fold(text)
    .replace(/[.!?;\n]+/g, ' . ')
    .replace(/[^a-z0-9.§]+/g, ' ')
    .trim()
  return ` ${words} `
}

/** The end of an address: `Hvor kan man klage?` becomes `hvor-kan-man-klage`. */
export function slug(heading: string): string {
  return fold(normalise(heading))
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
}
