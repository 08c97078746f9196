/** Reads a text as somebody would have written it who knows Danish well: an English one in Danish, a Danish one in its right spelling. */
import { inDanish } from './english/in-danish.js'
import { wellSpelt, type WellSpelt } from './spelling/well-spelt.js'

/**
 * The text in good Danish, roughly, with its names, numbers and signs as they were; and which words were misspelt, none in an English
 * one. `isKnown` tells of a folded word that it is to stay as it is.
 */
export function inGoodDanish(text: string, isKnown?: (folded: string) => boolean): WellSpelt {
  const danish = inDanish(text)
  return danish === text ? wellSpelt(text, isKnown) : { text: danish, respelt: [] }
}
