// @ts-check
/** Draws the bot's Adaptive Cards on this page. */
import { cardDrawer } from '../shared/draw-card.js'
import { toHtml } from './markdown.js'
import { texts } from './texts.js'

/** @typedef {import('../shared/draw-card.js').Action} Action */

// @ts-expect-error the library is a global of the page
export const renderCard = cardDrawer(window.AdaptiveCards, {
  toHtml,
  words: () => texts,
  open: (address) => window.open(address, '_blank', 'noopener'),
})
