/**
 * How far one spelling is from another, as people misspell: letters that sound alike are near, silent ones are easily lost, and so are
 * those beside each other on the keyboard. A letter that has nothing to do with the right one costs 1.
 */

/** Taken once: where tests run, looking up a global costs more than what it does. */
const { min } = Math

/** Pairs of letters that are taken for each other, and what that costs. */
const alike: Readonly<Record<string, number>> = {
  ...{ vw: 0.1, sz: 0.1, ck: 0.1, kq: 0.1, eé: 0.1, eæ: 0.15, oå: 0.2 },
  ...{ øy: 0.3, dt: 0.3, gk: 0.3, bp: 0.3, fv: 0.3, uv: 0.3, cs: 0.3, ij: 0.3, ei: 0.35, ou: 0.35, gj: 0.35 },
  ...{ iæ: 0.4, uy: 0.4, oø: 0.4, aæ: 0.45, uø: 0.45, åu: 0.5, aå: 0.5, ao: 0.5, ae: 0.5, eø: 0.5, æø: 0.5, bv: 0.5 },
  ...{ mn: 0.6, js: 0.6, lr: 0.7, bf: 0.7, hk: 0.7 },
}
const rowsOfKeys = ['qwertyuiopå', 'asdfghjklæø', 'zxcvbnm']
const nextKeyCost = 0.75
const swapCost = 0.5
/** A letter that stands twice, or should. */
const doubleCost = 0.2
/** Letters that are lost, or written where none is heard. */
const lostCost = { e: 0.3, silent: 0.4, vowel: 0.5, other: 0.8 }
const addedCost = { e: 0.4, silent: 0.6, other: 0.9 }
/** People know how a word begins. */
const otherStartCost = 0.4

const changeCost = new Map<string, number>()
const bothWays = (pair: string, cost: number) => {
  const [one = '', other = ''] = pair
  if (!changeCost.has(one + other)) changeCost.set(one + other, cost).set(other + one, cost)
}
for (const [pair, cost] of Object.entries(alike)) bothWays(pair, cost)
rowsOfKeys.forEach((row, number) => {
  const below = rowsOfKeys[number + 1] ?? ''
  Array.from(row).forEach((key, at) => {
    for (const next of [row[at + 1], below[at], below[at - 1]]) if (next) bothWays(key + next, nextKeyCost)
  })
})

const isSilent = (letter: string) => 'dghtvjr'.includes(letter)
const isVowel = (letter: string) => 'aeiouyæøå'.includes(letter)

function costOfLost(letter: string, before: string | undefined): number {
  if (letter === before) return doubleCost
  if (letter === 'e') return lostCost.e
  if (isSilent(letter)) return lostCost.silent
  return isVowel(letter) ? lostCost.vowel : lostCost.other
}

function costOfAdded(letter: string, before: string | undefined): number {
  if (letter === before) return doubleCost
  if (letter === 'e') return addedCost.e
  return isSilent(letter) ? addedCost.silent : addedCost.other
}

/**
 * The cost of having written one word for another, both in lower case with their æ, ø and å; 0 for the same word. What costs more
 * than `most` may be told as Infinity.
 */
export function spellingCost(written: string, meant: string, most = Infinity): number {
  let before: number[] = []
  let last = [0]
  let leastBefore = 0
  for (let column = 0; column < meant.length; column += 1) {
    last.push((last[column] ?? 0) + costOfLost(meant[column] ?? '', meant[column - 1]))
  }
  for (let row = 1; row <= written.length; row += 1) {
    const own = written[row - 1] ?? ''
    const added = costOfAdded(own, written[row - 2])
    const current = [(last[0] ?? 0) + added]
    let least = current[0] ?? 0
    for (let column = 1; column <= meant.length; column += 1) {
      const other = meant[column - 1] ?? ''
      const change = own === other ? 0 : (changeCost.get(own + other) ?? 1)
      const lost = costOfLost(other, meant[column - 2])
      let cost = min((last[column - 1] ?? 0) + change, (last[column] ?? 0) + added, (current[column - 1] ?? 0) + lost)
      const isSwap = row > 1 && column > 1 && own === meant[column - 2] && written[row - 2] === other
      if (isSwap) cost = min(cost, (before[column - 2] ?? 0) + swapCost)
      current.push(cost)
      least = min(least, cost)
    }
    // A swap looks two letters back.
    if (least > most && leastBefore > most) return Infinity
    leastBefore = least
    before = last
    last = current
  }
  return (last[meant.length] ?? 0) + (startsAlike(written, meant) ? 0 : otherStartCost)
}

function startsAlike([written = '']: string, [meant = '', second = '']: string): boolean {
  return written === meant || (changeCost.get(written + meant) ?? 1) < 0.5 || (meant === 'h' && written === second)
}
