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
  handedOn: (number) => `Sent to the Complaint Unit, ${number}`,
  notAnswered: 'The Complaint Unit has not answered, or the answer has been deleted.',
  answered: 'The Complaint Unit has answered. The answer can become a text.',
  answeredWith: (label) => `The Complaint Unit has answered and pointed to ${label}.`,
  tickOff: 'Tick off',
  draft: {
    open: 'Make a draft',
    title: 'Draft of a text',
    heading: 'Copy the draft',
    intro: (file) =>
      `Save all of the field as **${file}** in content-drafts/rules. It is used only once the file lies in content/.`,
    label: 'The draft, ready to copy',
    checks: [
      'Write the sources. The Complaint Unit’s answer is no source in itself.',
      'Read the text: names and numbers have been taken out, and a word too many may have gone with them.',
      'Write the title, the field "about" and at least six questions as colleagues would ask them.',
      'Have the legal unit confirm the rule. Then put certainty right and remove Forbehold.',
    ],
    gone: 'The answer has been deleted, or the line is no longer there. Write **gaps** and I show the list again.',
  },
  newer: 'Show newer',
  older: 'Show older',
}
