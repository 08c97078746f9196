/** English sentences for the one who has logged: receipt, one's own cases, additions and answers, withdrawing, following up. */
import { afterReportTexts as danish } from './da-report-after.js'

export const afterReportTexts: typeof danish = {
  receipt: {
    title: (number) => `Case ${number}`,
    titleComplaint: (number) => `Case ${number}: complaint (klage)`,
    thanks: 'Thank you. It is saved.',
    complaint:
      'The parent has complained. So the case goes on as a **complaint (klage)**, also if it is only spoken. The parent must hear from you within 10 working days.',
    complaintBy: (day) => `Answer the parent by ${day}`,
    becameComplaint: 'The Complaint Unit has registered the case as a **complaint (klage)**.',
    decision:
      'There is a **decision (afgørelse)**. This case does not replace a complaint and moves no deadline for complaining.',
    decisionFrom: (day) =>
      `The decision is from ${day}. Look for the deadline in its appeal guidance (klagevejledning).`,
    findRoute: 'Right appeal body',
    sensitive: (contact) => `Tell the sensitive information on the phone, and do not write it: ${contact}`,
    waiting: 'On its way to the Complaint Unit (Klageenheden). This card changes when they have got it.',
    leaving: 'On its way to the complaint unit (Klageenheden).',
    channelUnknown:
      'The Complaint Unit’s (Klageenhedens) channel is not connected yet. The case is saved and will be sent as soon as it is.',
    received: 'Received by the Complaint Unit (Klageenheden).',
    taken: (name) => `${name} from the Complaint Unit has taken the case.`,
    closed: (outcome) => `The case is closed: ${outcome}.`,
    withdrawn: 'You have withdrawn the case. The Complaint Unit does nothing more about it.',
    status: 'State',
    theme: 'Theme',
    unit: 'Unit (enhed)',
    followUp: 'You follow up',
    logged: 'Logged',
    next: (day) =>
      `**What happens now:** Somebody from the Complaint Unit takes the case by ${day}. You will be told here in the chat.`,
    nextElsewhere: (day) =>
      `**What happens now:** Somebody from the complaint unit takes the case by ${day}. Then you hear of it in our private chat.`,
    nextTaken: (name) => `**What happens now:** ${name} contacts you. You can write more with **Add**.`,
    seenByUnit: 'The Complaint Unit sees your name. Your manager does not get it from me.',
    seenByLeader: 'The Complaint Unit sees your name and may tell it to your manager.',
    noted: 'From the Complaint Unit',
    advice: (name, moment) => `${name} advises, ${moment}:`,
    question: (name, moment) => `${name} asks, ${moment}:`,
    add: 'Add',
    answer: 'Answer',
    withdraw: 'Withdraw',
    show: 'Show',
    summary: (number, status) => `Case ${number}. ${status}`,
  },

  mine: {
    title: 'My cases',
    none: 'You have not logged anything yet. Write **log dissatisfaction** when you want to.',
    row: (number, theme) => `${number}: ${theme}`,
    line: (logged, followUp) => `Logged on ${logged}. You follow up on ${followUp}.`,
    lineEnded: (logged) => `Logged on ${logged}.`,
    question: 'The Complaint Unit has asked you something.',
    more: (count) => `Here are the ${count} newest.`,
  },

  ownCase: {
    title: (number) => `Case ${number}`,
    heading: 'What you have written',
    notes: 'Messages on the case',
    earlier: (count) => (count === 1 ? 'One older message is not shown.' : `${count} older messages are not shown.`),
    kinds: { addition: 'You added', answer: 'You answered', advice: 'Advice', question: 'Question' },
    by: (kind, name, moment) => `${kind}, from ${name}, ${moment}`,
    own: (kind, moment) => `${kind}, ${moment}`,
    textGone: 'The text has been deleted, as it must be after a while. The figures are still there.',
    missing: 'I can’t show you that. The case does not exist, or it is not open to you.',
  },

  ownNote: {
    titleAddition: (number) => `Add to case ${number}`,
    titleAnswer: (number) => `Answer on case ${number}`,
    question: 'The Complaint Unit asks:',
    addition: {
      label: 'What do you want to add?',
      placeholder: 'What has happened since?',
      help: 'The Complaint Unit can read it. The parent may be allowed to see it.',
    },
    answer: {
      label: 'What do you answer?',
      placeholder: 'A few words are enough',
      help: 'The Complaint Unit can read it. The parent may be allowed to see it.',
    },
    error: 'Write at least two characters.',
    tooLong: (max, now) => `The text may hold at most ${max} characters. It now has ${now}.`,
    cpr: 'There was a CPR number. I have taken it out. Read the text through, and send again.',
    send: 'Send it',
    sendAnyway: 'Send all the same',
    added: (number) => `It has been added to case ${number}. The Complaint Unit can see it now.`,
    answered: (number) => `Your answer on case ${number} has been sent.`,
    full: 'There is no room for more messages on the case. Call the Complaint Unit.',
    closed: 'The case is closed. If there is something new, write **log dissatisfaction**.',
    withdrawn: 'The case has been withdrawn. If there is something new, write **log dissatisfaction**.',
    notTaken: 'Nobody in the Complaint Unit has taken the case yet. Use **Add**.',
  },

  withdrawal: {
    title: (number) => `Withdraw case ${number}`,
    sure: 'Do you want to withdraw the case?',
    body: 'Then the Complaint Unit does nothing more about it. This cannot be undone, but you can always log again.',
    complaint:
      'The parent has complained. The complaint still stands, and the parent must have an answer. Talk to your manager first.',
    yes: 'Withdraw the case',
    done: (number) => `Case ${number} is withdrawn.`,
    tooLate: (name) => `${name} from the Complaint Unit has taken the case. Write to them with **Add**.`,
  },

  followUpQuestion: {
    title: 'How did it go?',
    summary: (number) => `How did it go with case ${number}?`,
    intro: (number, theme, day) => `You logged case **${number}** (${theme}) on ${day}. Today you wanted to follow up.`,
    text: {
      label: 'Would you like to say a little more? (can be skipped)',
      error: 'Write at most 1500 characters.',
      placeholder: 'What helped, or what is still hard?',
      help: 'Write without names. The Complaint Unit can read it.',
    },
    answers: { godt: 'It went well', svaert: 'It is still hard' },
    // Becomes a note on the case, which the Complaint Unit reads.
    note: danish.followUpQuestion.note,
    thanks: { godt: 'Thank you. That is good to hear.', svaert: 'Thank you. That is a hard situation.' },
    told: (name) => `${name} from the Complaint Unit is told.`,
    kept: 'Your answer now stands on the case. Nobody in the Complaint Unit has taken it yet.',
    ended: 'The case has ended. If it has become hard again, write **log dissatisfaction**.',
  },
}
