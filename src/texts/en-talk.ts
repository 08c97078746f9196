/** The same in English: talking among others, whole texts, and what people think of an answer. */
import type { talk as danish } from './da-talk.js'

const whereItIs = 'Find KlarSvar under **Apps** in Teams, press **Add**, and write to me there.'

export const talk: typeof danish = {
  privately: {
    written: 'We do that in private. I have written to you in our private chat.',
    unreachable: `We do that in private, but I cannot write to you. ${whereItIs}`,
    failed: 'We do that in private, but my message did not get through. Write to me in our private chat.',
    deleteHere: 'Delete your message here. Others can read it.',
  },

  amongOthers: {
    danger: 'Do not write more about it here, because others read along. I have not kept what you wrote.',
    deleteToo: 'Your message is still where you wrote it. Others can read it. Delete it.',
    choices: (label) => `Mention me and write the name of the one you mean, such as **${label}**.`,
    source: 'Source',
    onlyBeginning: 'You see only the beginning. Read the whole text before you use it.',
  },

  wholeText: {
    open: 'Show the whole text',
    title: 'The whole text',
    says: (label) => `Show all of ${label}`,
    size: (passages) => (passages === 1 ? 'One section.' : `${passages} sections.`),
    page: (page, pages) => `Page ${page} of ${pages}`,
    next: 'Show the next page',
    previous: 'Show the previous page',
    which: (label) => `Which text? Write its name too, such as **show all of ${label}**.`,
    gone: 'The text is no longer there. Ask your question again, and I will show what applies now.',
  },

  referBack: {
    further: 'I answer from what we just talked about. Did you mean something else? Write the whole question.',
    askWhole: 'What are you thinking of? Write the whole question, and I will find the answer.',
    more: (unit) => `Here is the whole text with its sources. If it is hard to use, ask ${unit}.`,
    simpler: (unit) => `I do not have it in simpler words. Call ${unit}. They will gladly explain it.`,
    doubt: (unit, source) =>
      [
        source ? `It stands in ${source}.` : '',
        `I may have misread you. Put it in other words, or ask ${unit}.`,
        source ? 'If the answer is wrong, press thumbs down under it. Lawyers read along and correct the text.' : '',
      ]
        .filter(Boolean)
        .join(' '),
    unclear: 'Write a little more, and I can help you.',
  },

  feedback: {
    title: 'Rate the answer',
    questionLike: 'What was good about the answer?',
    questionDislike: 'What was wrong with the answer?',
    kind: { label: 'What fits best?', error: 'Choose what fits best, or leave the field empty.' },
    kinds: {
      wrong: 'It is wrong',
      outdated: 'It is out of date',
      'off-topic': 'It did not answer my question',
      unclear: 'It is hard to understand',
    },
    reasonLike: 'Write a few words if you like',
    reasonDislike: 'Write what is missing if you like',
    reasonError: 'Write at most 500 characters.',
    help: 'Lawyers read it to make the texts better. They do not see who wrote it. Do not write names or anything else about particular children and parents.',
    send: 'Send the feedback',
    personalData: {
      title: 'Take out the personal data',
      body: 'Your feedback is kept, but not the text. Change it and send it again.',
      found: (words) => `Look at: ${words.map((word) => `"${word}"`).join(', ')}.`,
    },
    notHere: 'Your feedback is kept, but not the text. Ask me about it in the chat instead, and I will help you.',
    old: 'The answer is too old for feedback. Ask the question again and rate the new answer.',
  },
}
