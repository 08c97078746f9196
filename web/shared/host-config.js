// @ts-check
/**
 * How cards look: Teams' sizes and colours. Colours are the style sheet's variables,
 * so a card follows the theme without being drawn anew, and nothing typed in it is lost.
 */

/** @param {string} name */
function colour(name) {
  const definition = { default: `var(--card-${name})`, subtle: `var(--card-${name})` }
  return { ...definition, highlightColors: { default: 'var(--highlight)', subtle: 'var(--highlight)' } }
}

const foregroundColors = {
  default: { ...colour('default'), subtle: 'var(--fg3)' },
  dark: { ...colour('default'), subtle: 'var(--fg3)' },
  light: { ...colour('default'), subtle: 'var(--fg3)' },
  accent: colour('accent'),
  good: colour('good'),
  warning: colour('warning'),
  attention: colour('attention'),
}

/** @param {string} name */
function container(name) {
  return { backgroundColor: `var(--container-${name})`, borderColor: 'var(--stroke)', foregroundColors }
}

export const hostConfig = {
  fontFamily: 'var(--font)',
  supportsInteractivity: true,
  spacing: { small: 8, default: 12, medium: 16, large: 20, extraLarge: 24, padding: 16 },
  separator: { lineThickness: 1, lineColor: 'var(--stroke)' },
  fontSizes: { small: 12, default: 14, medium: 14, large: 18, extraLarge: 24 },
  fontWeights: { lighter: 300, default: 400, bolder: 600 },
  lineHeights: { small: 16, default: 20, medium: 20, large: 24, extraLarge: 32 },
  imageSizes: { small: 32, medium: 52, large: 100 },
  containerStyles: {
    default: { ...container('default'), backgroundColor: 'transparent' },
    emphasis: container('emphasis'),
    accent: container('accent'),
    good: container('good'),
    warning: container('warning'),
    attention: container('attention'),
  },
  textStyles: { heading: { size: 'large', weight: 'bolder' } },
  // The page's own headings end at level 2.
  textBlock: { headingLevel: 3 },
  factSet: {
    title: { weight: 'bolder', wrap: true, maxWidth: 160 },
    value: { wrap: true },
    spacing: 12,
  },
  inputs: {
    label: {
      inputSpacing: 'small',
      requiredInputs: { weight: 'bolder', suffix: ' *', suffixColor: 'attention' },
      optionalInputs: { weight: 'bolder' },
    },
    errorMessage: { color: 'attention', weight: 'default' },
  },
  actions: {
    maxActions: 6,
    spacing: 'default',
    // The style sheet's gap, which also holds between lines.
    buttonSpacing: 0,
    actionsOrientation: 'horizontal',
    actionAlignment: 'left',
    allowTitleToWrap: true,
    showCard: { actionMode: 'inline', inlineTopMargin: 12, style: 'emphasis' },
  },
}
