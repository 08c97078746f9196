/** English sentences of the message extension: looking up from the compose box, and its dialogs. */
import { extension as danish } from './da-extension.js'

export const extension: typeof danish = {
  title: 'KlarSvar',
  insert: 'Insert the text',
  gone: 'That text is no longer there. Search again, and I will find another.',

  found: {
    none: 'I found nothing. Try fewer or other words, in Danish.',
    marks: { favourite: '★ Favourite', recent: 'Used lately' },
  },

  // Goes into a conversation with others.
  pointer: danish.pointer,

  stop: {
    danger: (alarm) => `Is a child in danger? Call ${alarm}, and tell your manager now. You need not search.`,
    threats: (alarm) => `Are you in danger? Call ${alarm}. Tell your manager today. Ask me afterwards in our chat.`,
    whistleblower:
      'Do not write it here. It belongs with the whistleblower scheme (whistleblowerordningen). I have not kept it.',
    personalData: 'Take the CPR number and names out, and search in general terms. I have not kept what you wrote.',
    manipulation: 'I will not do that. Search for a rule, a phrase or a complaint route.',
  },

  favourites: {
    title: 'My favourites',
    none: 'You have no favourites yet. Use a phrase or a text, and you can set a star here.',
    recent: 'Used lately',
    set: 'Set a star',
    takeOff: 'Take the star off',
    full: 'You have 20 favourites. Take one star off before you set another.',
  },

  report: {
    title: 'Log early dissatisfaction (tidlig utilfredshed)',
    choose: 'The message is not included. You can write yourself, or begin with its text and change it.',
    without: 'Write myself',
    take: 'Include the message’s text',
    inChat: 'The receipt is in our private chat too. There you can follow the case.',
    noChat: 'Write **mine sager** to me in a private chat, and you can follow the case.',
  },

  ask: {
    title: 'Ask about this',
    intro: 'Make the text a question, and take names out. Only you see the answer, and I do not keep the text.',
    label: 'What do you want to know?',
    error: 'Write your question.',
    send: 'Ask',
    again: 'Ask something else',
    whole: 'Show the whole text',
    none: 'I do not know',
    counted: 'The deadline',
    cpr: 'There was a CPR number in the text. I have taken it out.',
    shortened: 'The message is long. Only its beginning is included.',
  },
}
