/** The official card renderer and Markdown, in a part of the page of its own that is fetched when the first card or answer comes. */
import * as AdaptiveCards from 'adaptivecards'
import markdownit from 'markdown-it'
import { cardDrawer } from '../../shared/draw-card.js'
import { teamsMarkdown } from '../../shared/teams-markdown.js'

export const toHtml = teamsMarkdown(markdownit)

/** The language may change while a card is shown, so the words are asked for when they are needed. */
let surroundings = { words: { noCard: '', moreActions: '' }, open: (_address: string): void => undefined }

const draw = cardDrawer(AdaptiveCards, {
  toHtml,
  words: () => surroundings.words,
  open: (address: string) => surroundings.open(address),
})

export function drawCard(...[card, onPress, around]: [...Parameters<typeof draw>, typeof surroundings]): HTMLElement {
  surroundings = around
  return draw(card, onPress)
}
