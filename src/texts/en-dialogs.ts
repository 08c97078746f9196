/** English sentences of the conversation: greeting, help, answers, stops and faults. */
import type { dialogs as danish } from './da-dialogs.js'

export const dialogs: typeof danish = {
  commands: {
    log: 'Log dissatisfaction',
    myCases: 'My cases',
    help: 'Help',
  },

  welcomeUnit:
    'Hello, I am **KlarSvar**. In this channel I post pre-complaints (tidlig utilfredshed) from schools and daycare. Press **Take the case** on the one you want to help with. Questions from colleagues come here too. Press **Answer** when you know the answer. Mention me and write **overview** to see all open cases.',
  welcomeGroup:
    'Hello, I am **KlarSvar**. Mention me with @ and ask your question. Write to me privately when it is about a particular case.',

  help: [
    '**Ask** in your own words. I answer best in Danish, because the letters and rules are: "hvad er en partshøring". If I have no answer, write **ask a person**.',
    '**Look something up**: "KlarRet 14" or "R17". Write **find phrase** when you must answer somebody, and **right appeal body** when somebody wants to complain.',
    '**Log dissatisfaction** when a parent is becoming dissatisfied. It takes a minute.',
    '**My cases** shows what you have logged.',
    'Never write CPR numbers or children’s names. In acute danger: call **112**.',
  ],

  thanks: 'You are welcome. Just write when you need something.',
  cancelled: 'All right. What you have not sent is not kept. What is next?',

  answer: {
    sources: 'Sources',
    also: 'See also',
    inDanish: 'The text is in Danish, because the letters and rules are.',
    checkedOn: (days) => `Checked on ${days.join(' and ')}.`,
    starter: 'Draft: Legal (Jura) has not approved the text yet.',
    reservation: 'Reservation',
    reservationUnsure: 'Legal (Jura) must confirm the rule before you use it.',
    probable: 'not checked against the text of the law',
    municipalMemo: 'from the municipality’s own memo',
    underReview: 'The text is past its review date and is being looked through.',
    corrected: (words) => `Showing answers for ${words.map((word) => `**${word}**`).join(', ')}.`,
    title: (label, title) => `${label}: ${title}`,
  },

  choices: 'Did you mean one of these? The texts are in Danish.',

  noAnswer: (unit) =>
    `I don’t know that. My texts are in Danish, so try asking in Danish, with other words. Or ask ${unit}. They can help you.`,
  noAnswerButLog: (unit) =>
    `I have no answer to that. Is a parent becoming dissatisfied? Write **log dissatisfaction**, and ${unit} helps before it becomes a complaint.`,
  unknownLabel: (label) => `I don’t know **${label}**. It is not in my knowledge base.`,
  contact: (name, details) => (details ? `**${name}**: ${details}` : `**${name}**`),
  missing: (what, name) => `[${what} of ${name} is missing]`,
  phone: 'phone',
  mail: 'email',

  personalOnly: 'We do that in our private chat. Write to me there, and only you will see it.',
  notUnderstood: 'I can only read text. Write your question in words.',
  oldButton: 'The button belongs to an older card. Write **help**, and I will show what you can do now.',

  notSaved: (reference) =>
    `It was not saved. Try again in a moment; what you have written is still there. If it happens again, give the number ${reference}.`,
  fault: (reference) =>
    `Something went wrong on my side. Try again in a moment. If it happens again, give the number ${reference}.`,

  stop: {
    misread: 'Did I misread you? Then ask without the story, for example: “What do the rules say about …?”',
    danger: {
      title: 'Call now',
      first: (alarm) => `If a child is in danger right now: **call ${alarm}**.`,
      steps: [
        'Tell your manager at once.',
        'Call the emergency line for concerns about children (akut underretning) in the child’s area.',
        'Stay with the child, or make sure that an adult does.',
      ],
      parents:
        'Is a parent suspected? Then tell the parents **nothing**. The authorities will agree with you what is said.',
      phones: 'Emergency line (akut underretning) on weekdays',
      outOfHours: 'Outside opening hours',
      notHere: 'You need not write more here. I have not saved what you wrote.',
      summary: 'Call 112 if there is danger. Tell your manager now.',
    },
    whistleblower: {
      title: 'This belongs with the whistleblower scheme',
      body: (scheme) => `Do not write it here. I do not take the content and have not saved it. Use ${scheme}.`,
      more: 'The scheme follows the Danish act on the protection of whistleblowers. Delete your message here in the chat too.',
    },
    personalData: {
      title: 'Write it without personal data',
      body: 'I do not look up cases, and I have not saved what you wrote. Take out the CPR number and names, and ask in general terms.',
      deleteToo: 'The message still stands in our chat. Delete it there.',
      example:
        'Write for example: "Hvornår skal vi svare en mor, der vil se sin søns papirer?" (When must we answer a mother who wants to see her son’s papers?)',
    },
    threats: {
      title: 'Threats and violence are not part of the cooperation',
      steps: (hotline, alarm, police) => [
        `If you are in danger: call **${alarm}**. Otherwise the police on **${police}**.`,
        'Tell your manager and your health and safety representative (arbejdsmiljørepræsentant) today.',
        `Call ${hotline}. They will help you.`,
        'Register it as an accident at work or as abuse.',
      ],
      later:
        'You can log the cooperation with the parent afterwards. This is hard, and you should not be alone with it.',
    },
    manipulation: {
      title: 'I will not do that',
      body: 'I answer from the knowledge base only. Notes and documents must not be changed, hidden or deleted to keep somebody from seeing them.',
      more: 'In doubt about what must be kept? Ask me about the duty to take notes (notatpligt) or about filing (journalisering).',
    },
  },
}
