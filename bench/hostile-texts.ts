/**
 * Texts of 100 KB that nobody asks and anybody can send: what each is made of is meant to be dear to some step of a turn.
 */
import { withTypos } from './spoil.js'

const longest = 100_000
const letters = 'abcdefghijklmnopqrstuvwxyzæøå'
const base64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

/** The texts by name. `words` are words of the content, `story` a few sentences as people write them. */
export function hostileTexts(
  words: readonly string[],
  story: readonly string[],
  dice: () => number,
): [name: string, text: string][] {
  const pick = <T>(from: readonly T[]): T => {
    const picked = from[Math.floor(dice() * from.length)]
    if (picked === undefined) throw new Error('Nothing to pick from')
    return picked
  }
  const filled = (make: () => string, between = ' ') => {
    const parts: string[] = []
    for (let length = 0; length < longest;) {
      const part = make()
      parts.push(part)
      length += part.length + between.length
    }
    return parts.join(between).slice(0, longest)
  }
  const digits = (count: number) => Array.from({ length: count }, () => Math.floor(dice() * 10)).join('')
  const word = (alphabet: string, least: number, most: number) =>
    Array.from({ length: least + Math.floor(dice() * (most - least)) }, () => pick(Array.from(alphabet))).join('')
  const two = (most: number) => String(1 + Math.floor(dice() * most)).padStart(2, '0')
  const sentence = () => pick(story)
  const danish = () => filled(sentence, ' ')
  return [
    ['random letters', filled(() => word(letters, 3, 14))],
    ['random long words', filled(() => word(letters, 14, 40))],
    ['misspelt words', filled(() => withTypos(pick(words), dice))],
    ['misspelt compounds', filled(() => withTypos(pick(words) + pick(words), dice))],
    ['words glued in threes', filled(() => pick(words) + pick(words) + pick(words))],
    ['words of the content', filled(() => pick(words))],
    ['one endless word', 'klagevejledning'.repeat(longest / 15)],
    ['one letter', 'a'.repeat(longest)],
    ['digits', digits(longest)],
    ['digits one by one', filled(() => digits(1))],
    ['digits and dashes', filled(() => digits(1 + Math.floor(dice() * 6)), '-')],
    ['dates', filled(() => `${two(28)}.${two(12)}.${two(26)}`)],
    ['dates and fours', filled(() => `${two(28)}${two(12)}${digits(2)} ${digits(4)} kr.`)],
    ['days in front of words', filled(() => `${two(28)}.${two(12)}.${two(26)} sidste fire`)],
    ['digits of all scripts', filled(() => word('０１２٣٤٥۶۷८९೧೨๓๔', 2, 10), '-')],
    ['look-alikes of digits', filled(() => word('OoIl|Qø01', 3, 12))],
    ['mail addresses', filled(() => `${word(letters, 2, 9)}.${word(letters, 2, 9)}@${word(letters, 2, 9)}.dk`)],
    ['names', filled(() => `${pick(['Barnet', 'Eleven', 'Lærer'])} ${pick(['Emil', 'Ida', 'Noah'])}sen`)],
    ['capitals', danish().toUpperCase()],
    ['emoji', filled(() => pick(['👩‍👧‍👦', '🏳️‍🌈', '😀', '🧒🏽', '❤️']), '')],
    ['combining characters', filled(() => `a${'\u0301\u0308\u0327'.repeat(9)}`)],
    ['letters that unfold', '\ufdfa'.repeat(longest)],
    ['invisible characters', filled(() => `k\u200bl\u00ada\u2060g\u202ee`)],
    ['one sentence again and again', filled(() => story[0] ?? '')],
    ['a long Danish story', danish()],
    ['mixed scripts', filled(() => word('abcжшюبتث漢字仮名한국어αβγ', 2, 9))],
    ['no blanks in Chinese', filled(() => word('的一是不了人我在有他這中大', 5, 9), '')],
    ['HTML', filled(() => `<div class="${word(letters, 3, 9)}"><p style='a:b'>${pick(words)}</p></div>`, '')],
    ['base64', filled(() => word(base64, 70, 77), '\n')],
    ['line breaks', '\n'.repeat(longest)],
    ['blanks', ' '.repeat(longest)],
    ['full stops', '. '.repeat(longest / 2)],
    ['colons', ':'.repeat(longest)],
    ['signs', filled(() => word('@&%#"\'()[]{}§/\\-_*', 1, 9), '')],
    ['signs of a scanner', filled(() => `${word('o@a&eé', 2, 6)}${pick(words)}`)],
    ['labels', filled(() => pick(['KlarRet 99', 'R17', 'frase a-b-c', 'fvl § 19', 'klagevej', 'hvad står der i']))],
    [
      'words of the guards',
      filled(() => pick(['hun', 'siger', 'at', 'far', 'ikke', 'vil', 'mor', 'barnet', 'har', 'og'])),
    ],
  ]
}
