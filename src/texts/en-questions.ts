/** English sentences for a question that is handed to the Complaint Unit: asking, answering, and what comes back. */
import type { questions as danish } from './da-questions.js'

/** What begins a message that hands its question on; the question stands after it. */
export const handOnPrefixes = ['ask a person', 'ask the Complaint Unit']

export const questions: typeof danish = {
  command: 'Ask a person',
  says: (question) => (question ? `Ask a person: ${question}` : 'Ask a person'),

  form: {
    title: 'Ask a person',
    reader: (unit) =>
      `${unit} reads your question in its channel. One of them answers, and the answer comes here in the chat.`,
    question: {
      label: 'What do you want to ask?',
      error: 'Write your question. At least 10 characters.',
      placeholder: 'For example: May we share the minutes with both parents?',
      help: 'Leave out the names of children and parents. If it is about a dissatisfied parent, write **log dissatisfaction**.',
    },
    showAsker: {
      label: 'May they see who is asking?',
      title: 'Show my name and my kind of workplace',
      error: 'Tick the box or leave it.',
      help: 'Otherwise the channel says "a colleague". I keep who you are, so that the answer can find you.',
    },
    unitType: {
      label: 'Where do you work? (may be left out)',
      error: 'Choose from the list or leave the field empty.',
      placeholder: 'Choose a kind of workplace',
    },
    contacts: 'Would you rather call or write?',
    send: 'Send to the Complaint Unit',
    sendAnyway: 'Send anyway',
    old: 'The card was too old, so the question was not sent. Everything you wrote is here. Send again.',
    cpr: 'There was a CPR number (Danish civil registration number). I took it out. Read the text and send again.',
  },

  receipt: {
    title: (number) => `Question ${number}`,
    summary: (number, status) => `Question ${number}. ${status}`,
    sent: (number) => `Question ${number} has been sent.`,
    received: 'Received by the Complaint Unit (Klageenheden).',
    onItsWay: 'It is on its way to the Complaint Unit (Klageenheden). This card changes when they have it.',
    kept: (number) => `Question ${number} is saved but has not arrived.`,
    unreachable:
      'I cannot reach the Complaint Unit right now. I will send it as soon as I can. If it is urgent, contact one of these:',
    next: (day) =>
      `**What happens now:** One of them answers you here in the chat. If nobody has answered on ${day}, I remind them.`,
    answered: (name) => `${name} has answered. The answer stands by itself here in the chat.`,
    closed: (name) =>
      `${name} has closed the question without an answer. The reason stands by itself here in the chat.`,
    asked: 'You asked',
    followedUp: 'You asked back',
    nameShown: 'The complaint unit sees your name and your kind of workplace.',
    nameHidden: 'The complaint unit does not see your name on the card.',
    textGone: 'The text has been deleted, as it must be after some time.',
  },

  answer: {
    title: (number) => `Answer to question ${number}`,
    summary: (number) => `There is an answer to question ${number}`,
    by: (name) => `${name} from the Complaint Unit answers`,
    guidance: 'The answer is guidance from a colleague, not a formal decision (afgørelse).',
    read: (label) => `Read ${label}`,
    askBack: 'Ask back',
    helped: 'It helped',
    helpedNot: 'It did not help',
    thanks: { ja: 'Thank you. That is good to hear.', nej: 'Thank you for saying so.' },
    thanksNotMore: 'Ask back, or contact them directly:',
    thanksNotCall: 'Contact them directly, so that you can talk about it:',
    newer: 'There is a newer answer.',
    askedBack: 'You have asked back. The answer comes here in the chat.',
  },

  closed: {
    title: (number) => `Question ${number} was closed without an answer`,
    by: (name) => `${name} from the Complaint Unit writes`,
    instead: 'You can also contact:',
  },

  askBack: {
    heading: 'Your question',
    title: (number) => `Ask back about ${number}`,
    answered: 'The answer was',
    text: {
      label: 'What are you still in doubt about?',
      error: 'Write your question. At least 10 characters.',
      help: 'Leave out the names of children and parents.',
    },
    left: (count) => (count === 1 ? 'You can ask back once more.' : `You can ask back ${count} times.`),
    send: 'Send the question',
    done: 'Your question has been sent to the Complaint Unit. The answer comes here in the chat.',
    full: 'You have asked back as often as one can. Contact the Complaint Unit, so that you can talk about it.',
    notAnswered: 'There is no answer yet. You will hear here in the chat.',
    closed: 'The question is closed. Write **ask a person** when you want to ask again.',
  },

  missing: 'I cannot show you that. The question does not exist, or it is not open to you.',

  unit: {
    title: (number) => `Question ${number}`,
    summary: (number) => `Question ${number} to the Complaint Unit`,
    waiting: 'Waiting for an answer',
    answerBy: (day) => `Please answer by ${day}.`,
    overdue: (day) => `Late: should have been answered by ${day}`,
    askedBack: 'The asker has asked back',
    answered: (name) => `Answered by ${name}`,
    closed: (name) => `Closed without an answer by ${name}`,
    kinds: { question: 'Question', 'follow-up': 'Asked back' },
    answerOf: (name, moment) => `Answer from ${name}, ${moment}`,
    reasonOf: (name, moment) => `${name} closed it ${moment}`,
    label: (label) => `Points to ${label}.`,
    asker: 'Asked by',
    colleague: 'A colleague',
    unitType: 'Workplace',
    sent: 'Sent',
    helped: 'Did the answer help?',
    helpedAnswers: { ja: 'Yes, says the asker', nej: 'No, says the asker' },
    answer: 'Answer',
    close: 'Close without an answer',
    notAllowed: 'Only the Complaint Unit can answer here.',
    alreadyAnswered: (name) => `${name} has answered already.`,
    alreadyClosed: (name) => `${name} has closed the question.`,
  },

  answering: {
    heading: 'Your answer',
    title: (number) => `Answer ${number}`,
    text: {
      label: 'What do you answer?',
      error: 'Write your answer. A few words are enough.',
      help: 'The asker gets your name and the answer. Leave out the names of children and parents.',
    },
    label: {
      label: 'Does a text hold the answer? (may be left out)',
      placeholder: 'For example: KlarRet 14',
      error: 'I do not know that text. Write for example KlarRet 14, or leave the field empty.',
    },
    send: 'Send the answer',
    done: (number) => `Your answer to ${number} has been sent.`,
    changedMeanwhile:
      'The asker wrote again while you were answering. Your answer is still here. Read it through and send again.',
    otherAnswered: (name) => `${name} answered before you. Your answer was not sent.`,
    notSent: 'You wrote',
  },

  closing: {
    heading: 'What do you want to write to the asker?',
    title: (number) => `Close ${number} without an answer`,
    text: {
      label: 'Why does the asker get no answer?',
      error: 'Write a short reason. At least 5 characters.',
      help: 'The asker reads it. You may write who can help instead.',
    },
    send: 'Close without an answer',
    done: (number) => `${number} is closed, and the asker has got your reason.`,
  },

  reminder: {
    summary: (number) => `Reminder of question ${number}`,
    title: (number) => `${number}: the question is still waiting`,
    text: (day) => `Nobody has answered. It should have been done by **${day}**. Can you answer?`,
    answered: (name) => `${name} has answered.`,
    closed: (name) => `${name} has closed the question without an answer.`,
  },

  tooLong: (max, now) => `The text may have at most ${max} characters. Now it has ${now}.`,
}
