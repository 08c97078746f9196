/** English sentences of the gap list, for editors and the Complaint Unit. */
import type { gaps as danish } from './da-gaps.js'

export const gaps: typeof danish = {
  title: 'Gaps in the knowledge base',
  intro: 'Colleagues asked this without getting a good answer. Names and numbers have been taken out.',
  none: 'There are no gaps right now.',
  kind: {
    'no-answer': 'No answer',
    'unknown-label': 'Unknown name',
    disliked: 'Thumbs down',
  },
  noReason: '(no reason given)',
  row: (kind, count, day) => `**${kind}** · ${count === 1 ? 'once' : `${count} times`} · last on ${day}`,
  about: (labels) => `The answer came from ${labels.join(' and ')}.`,
  page: (from, to, total) => `Showing ${from} to ${to} of ${total}. The newest come first.`,
  newer: 'Show newer',
  older: 'Show older',
}
