// @ts-check
/** Teams' small part of Markdown as HTML. HTML in a text is shown, never run. */

const UNKNOWN_TO_TEAMS = ['image', 'heading', 'lheading', 'table', 'code', 'hr', 'html_block', 'reference']

/**
 * @param {any} markdownit the function that `markdown-it` gives
 * @returns {(text: string) => string} makes safe HTML
 */
export function teamsMarkdown(markdownit) {
  const markdown = markdownit({ html: false, linkify: true, breaks: false }).disable(UNKNOWN_TO_TEAMS)
  const defaultValidate = markdown.validateLink
  markdown.validateLink = (/** @type {string} */ url) =>
    /^(https?:|mailto:|tel:)/i.test(url.trim()) && defaultValidate(url)
  markdown.renderer.rules.link_open = (
    /** @type {any[]} */ tokens,
    /** @type {number} */ at,
    /** @type {any} */ options,
    /** @type {any} */ _env,
    /** @type {any} */ self,
  ) => {
    tokens[at].attrSet('target', '_blank')
    tokens[at].attrSet('rel', 'noopener noreferrer')
    return self.renderToken(tokens, at, options)
  }
  return (text) => markdown.render(text)
}
