/** Numbers as letters, so that a table of them stands in a source file: `bench/fit-guards.ts` writes them, `learnt.ts` reads them. */

/** Numbers that were written: a letter, or two for finer ones, say how many steps each is. */
export interface Written {
  step: number
  letters: string
}

/**
 * A letter stands for so many steps, up or down. All letters can be told in plain print, none ends a text in a source file, and without
 * vowels and X no word comes about by chance.
 */
export const mostSteps = 39
const alphabet = Array.from({ length: 93 }, (_, at) => String.fromCharCode(34 + at))
  .filter((letter) => !'\\`$AEIOUaeiouX'.includes(letter))
  .slice(0, 2 * mostSteps + 1)
const stepsOf = new Int16Array(128)
alphabet.forEach((letter, at) => (stepsOf[letter.charCodeAt(0)] = at - mostSteps))

/** The letter for a number of steps. */
export const letterOf = (steps: number) => alphabet[Math.max(-mostSteps, Math.min(mostSteps, steps)) + mostSteps] ?? ''

/** How much finer the second letter tells a number. */
export const perStep = 2 * mostSteps + 1

export function readCoarse({ step, letters }: Written): Float32Array {
  const numbers = new Float32Array(letters.length)
  let count = 0
  for (let at = 0; at < letters.length; at += 1) {
    const code = letters.charCodeAt(at)
    if (code !== lineBreak) numbers[count++] = (stepsOf[code] ?? 0) * step
  }
  return numbers.subarray(0, count)
}

export function readFine(given: Written | undefined): Float32Array {
  const { step, letters } = given ?? { step: 0, letters: '' }
  const single = readCoarse({ step: 1, letters })
  return Float32Array.from({ length: single.length / 2 }, (_, at) => {
    return ((single[2 * at] ?? 0) + (single[2 * at + 1] ?? 0) / perStep) * step
  })
}

const lineBreak = 10
