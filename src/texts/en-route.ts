/** English sentences of the guide to the right appeal body, and of the route card. */
import { route as danish } from './da-route.js'

export const route: typeof danish = {
  commands: { find: 'Right appeal body', open: 'Show the complaint route' },

  says: danish.says,

  topics: {
    specialundervisning: 'Special education, support and PPR',
    mobning: 'Bullying and psychological learning environment',
    'skolens-beslutninger': 'The school’s decisions and rules',
    proever: 'Exams and marks',
    fravaer: 'Absence and stopped benefits',
    pladser: 'Places, enrolment and free places (friplads)',
    'stoette-dagtilbud': 'Support and language in daycare',
    aktindsigt: 'Access to documents (aktindsigt)',
    persondata: 'Personal data and confidentiality',
    adfaerd: 'Tone and behaviour of staff',
    sagsbehandling: 'Case handling and missing answers',
    serviceniveau: 'Opening hours, staffing and other conditions',
    underretning: 'Notifications of concern (underretning)',
    andet: 'Something else',
  },

  guide: {
    title: 'Find the right appeal body (klageinstans)',
    intro:
      'Answer two questions, and I will show the way. If the complaint is about several things, take one at a time.',
    topic: {
      label: 'What is the complaint about?',
      error: 'Choose a topic, or choose "I don’t know".',
      placeholder: 'Choose a topic',
    },
    decision: {
      label: 'Has a decision (afgørelse) been made?',
      error: 'Choose yes, no or "I don’t know".',
      yes: 'Yes, the parent disagrees with a decision',
      no: 'No, it is about something else',
    },
    unknown: 'I don’t know',
    next: 'Show complaint routes',
  },

  choose: {
    title: 'Which one fits best?',
    widened: 'I found none that fits your answer about the decision. Here are all on the topic.',
    route: {
      label: 'What is the parent dissatisfied with?',
      error: 'Choose the one that fits best, or "I don’t know".',
    },
    matter: danish.choose.matter,
    none: 'None of them, or I don’t know',
    open: 'Show the complaint route',
    back: 'Choose another topic',
  },

  unsure: {
    title: 'What does the parent say?',
    intro: 'Find the kind of dissatisfaction that is most like it. If there are several, take them one by one.',
    kinds: {
      formalitet: {
        title: 'Case handling',
        signs: '"Nobody answers." "We were not heard." "It takes too long."',
      },
      adfaerd: { title: 'Conduct', signs: '"She shouted." "We were talked down to."' },
      serviceniveau: { title: 'Level of service', signs: '"There are too few adults." "You close too early."' },
      realitet: { title: 'The decision itself', signs: '"I disagree with the no we were given."' },
    },
    open: (title) => `Complaint route: ${title}`,
    again: 'Choose a topic for the decision',
    person: 'If you are still in doubt, ask the Complaint Unit. They show the way to the right body.',
  },

  card: {
    summary: (title) => `Complaint route (klagevej): ${title}`,
    where: 'Appeal body',
    first: 'Received first by',
    how: 'How',
    deadline: 'Deadline',
    noDeadline: 'No deadline is given here. Ask Legal (Jura) if it matters.',
    confirm: 'Confirm the deadline with Legal (Jura).',
    statute: 'Rules',
    before: 'Reservation',
    unsure: 'Legal (Jura) must confirm the complaint route before you use it.',
    letterFirst: 'The appeal guidance (klagevejledning) in the letter comes before what is written here.',
    checked: (label, day) => `${label}. Checked on ${day}.`,
    phrase: danish.card.phrase,
    read: 'Read the whole complaint route',
  },

  count: {
    from: { label: 'Work out the deadline: which day?', error: 'Choose the day.' },
    fromEvent: { label: 'Work out the deadline: on which day did it happen?', error: 'Choose the day.' },
    sent: {
      label: 'What kind of day is it?',
      error: 'Choose what kind of day it is.',
      received: 'The parent got it in hand or by word of mouth',
      digitalPost: 'It was sent in Digital Post',
      letter: 'It was sent as a letter',
    },
    press: 'Work out the deadline',
    last: (day) => `**The last day is ${day}.**`,
    passed: 'That day has passed. Do not refuse the complaint yourself; ask Legal (Jura) what to do.',
    received: (day) => `The decision counts as received on ${day}.`,
    working: 'How I counted (in Danish)',
    note: 'This is a calculation, not a decision.',
  },

  gone: 'That complaint route no longer exists. Write **right appeal body**, and we try again.',
}
