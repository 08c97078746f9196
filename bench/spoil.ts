/**
 * Spoils questions the way people and scanners do. Every run spoils alike.
 */

/** Numbers from 0 to 1 that look random and are the same in every run. */
export function createDice(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 1664525 + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

/** One error in every word of five letters or more: a letter lost, added, changed, or two swapped. */
export function withTypos(text: string, dice: () => number): string {
  return text.replace(/\p{L}{5,}/gu, (word) => {
    const at = 1 + Math.floor(dice() * (word.length - 2))
    const letter = 'abcdefghijklmnoprstuvyæøå'[Math.floor(dice() * 25)] ?? 'e'
    const kind = Math.floor(dice() * 4)
    if (kind === 0) return word.slice(0, at) + word.slice(at + 1)
    if (kind === 1) return word.slice(0, at) + letter + word.slice(at)
    if (kind === 2) return word.slice(0, at) + letter + word.slice(at + 1)
    return word.slice(0, at) + (word[at + 1] ?? '') + (word[at] ?? '') + word.slice(at + 2)
  })
}

/** Compounds written in two words, where both halves are words of the texts. */
export function withSplits(text: string, known: ReadonlySet<string>): string {
  return text.replace(/\p{L}{8,}/gu, (word) => {
    const lower = word.toLowerCase()
    for (let at = 4; at <= lower.length - 4; at += 1) {
      const [first, second] = [lower.slice(0, at), lower.slice(at)]
      if (known.has(second) && (known.has(first) || known.has(first.replace(/s$/, '')))) return `${first} ${second}`
    }
    return word
  })
}

/** Without the letters æ, ø and å. */
export function inAscii(text: string): string {
  const plain: Record<string, string> = { æ: 'ae', ø: 'oe', å: 'aa', Æ: 'Ae', Ø: 'Oe', Å: 'Aa' }
  return text.replace(/[æøåÆØÅ]/g, (letter) => plain[letter] ?? letter)
}

/** As a scanner reads: ø as o, g, e or @; æ as ae or ee; å as a or é; I as l; now and then two words glued. */
export function withNoise(text: string, dice: () => number): string {
  const pick = (letters: readonly string[]) => letters[Math.floor(dice() * letters.length)] ?? ''
  const read = text
    .replace(/ø/g, () => pick(['o', 'g', 'e', '@']))
    .replace(/æ/g, () => pick(['ae', 'ee']))
    .replace(/å/g, () => pick(['a', 'é']))
    .replace(/I/g, 'l')
  return read.replace(/ /g, () => (dice() < 0.05 ? '' : ' '))
}
