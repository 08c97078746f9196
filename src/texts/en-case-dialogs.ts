/** English sentences in the dialogs in which the Complaint Unit works on a case. */
import { caseDialogTexts as danish } from './da-case-dialogs.js'

export const caseDialogTexts: typeof danish = {
  dialog: {
    back: 'Back',
    changedMeanwhile:
      'The case was changed while you were writing. Everything you wrote is still here. Look it through, and send again.',
    personalData: 'I have marked words that look like personal data. The parent may be allowed to read the text.',
    cpr: 'There was a CPR number. I have taken it out. Read the text through, and send again.',
    eDoc: 'Number in eDoc',
    eDocExample: 'Only the number, not what the case is about',
    eDocError: 'Write at most 40 characters.',
  },

  menu: {
    title: (number) => `Case ${number}`,
    heading: 'What do you want to do?',
    none: 'There is nothing more to do about the case.',
    take: { button: 'Take the case', hint: 'The reporter gets your name and knows that you will contact them.' },
    write: { button: 'Write to the reporter', hint: 'Give advice, or ask a question.' },
    'follow-up': { button: 'Set a follow-up day', hint: 'On that day I ask the reporter how it went.' },
    'hand-on': { button: 'Hand the case on', hint: 'To a colleague, or take it over yourself.' },
    complaint: { button: 'Register a complaint', hint: 'When the parent has complained, also if only spoken.' },
    closing: { button: 'Close the case', hint: 'Write how it ended, and what you learned.' },
    reopen: { button: 'Reopen the case', hint: 'You get the case, and the reporter is told.' },
    journal: {
      button: 'File the case (journalisér)',
      hint: 'Write the number in eDoc, or why the case is not to be filed.',
    },
    complaintNumber: {
      button: 'Write the complaint’s number',
      hint: 'The case is a complaint. Here you put its number in eDoc.',
    },
  },

  handOn: {
    title: (number) => `Hand on case ${number}`,
    heading: 'Who is to have the case?',
    label: 'Choose a colleague',
    error: 'Choose the one who is to have the case.',
    me: (name) => `${name} (you)`,
    hint: 'The colleague and the reporter are told.',
    nobody:
      'I know no colleagues yet. Ask your colleague to write to me or press a card in the Complaint Unit’s channel. Then you can choose them here.',
    send: 'Hand on',
    done: (number, name) => `${name} now has case ${number} and has been told.`,
    doneMe: (number) => `You now have case ${number}. The reporter has been given your name.`,
  },

  write: {
    title: (number) => `Write to the reporter about case ${number}`,
    heading: 'Your message',
    kind: { label: 'What do you want to do?', error: 'Choose whether it is advice or a question.' },
    kinds: { advice: 'Give advice', question: 'Ask a question' },
    text: {
      label: 'What do you want to write?',
      error: 'Write at least two characters.',
      tooLong: (max, now) => `The text may hold at most ${max} characters. It now has ${now}.`,
    },
    privacy: 'Write without names of children and parents. The parent may be allowed to read it.',
    usePhrase: 'Begin with a phrase (frase)',
    words: {
      label: 'Search for a phrase',
      placeholder: 'In Danish, for example: indkald til møde',
      error: 'Write a few words.',
    },
    phrase: { label: 'Phrases that fit', error: 'Choose a phrase.', placeholder: 'Choose a phrase' },
    find: 'Search',
    insert: 'Put the phrase in',
    noPhrases: 'I found no phrase. Try other words, in Danish.',
    choosePhrase: 'Choose a phrase first.',
    // The next two stand in the message itself, which the reporter reads.
    gap: danish.write.gap,
    reference: danish.write.reference,
    tooLongForPhrase: 'There is no room for the phrase. Make the text shorter first.',
    send: 'Send to the reporter',
    done: 'Sent. The reporter gets the message in their chat.',
  },

  followUp: {
    title: (number) => `Follow-up on case ${number}`,
    heading: 'When do we follow up?',
    label: 'Day',
    error: (min, max) => `Choose a day from ${min} to ${max}.`,
    hint: 'On that day I ask the reporter in the chat how it went.',
    send: 'Save the day',
    done: (number, day) => `Case ${number} is followed up on ${day}.`,
  },

  complaint: {
    title: (number) => `Register a complaint, case ${number}`,
    heading: 'The parent has complained',
    hint: (day) =>
      `The case is marked as a complaint (klage), and the reporter is told. The parent must hear from you by ${day}.`,
    hintAgain: (day) => `The case is marked as a complaint (klage). The parent must hear from you by ${day}.`,
    caseRef: 'The complaint’s number in eDoc (can be added later)',
    send: 'Register the complaint',
    sendAgain: 'Save the number',
    done: (number) => `Case ${number} is now a complaint. The reporter is told.`,
    doneAgain: (number) => `The number is saved on case ${number}.`,
  },

  closing: {
    title: (number) => `Close case ${number}`,
    heading: 'How the case ended',
    outcome: { label: 'How did it end?', error: 'Choose how it ended.' },
    stepOut: {
      label: 'Which conflict step are you on now? (can be skipped)',
      error: 'Choose one of the seven steps, or leave the field empty.',
      placeholder: 'Choose, if you know',
    },
    reflectionError: 'The text is too long. Write at most 600 characters.',
    optional: (question) => `${question} (can be skipped)`,
    cpr: 'There was a CPR number. I have taken it out. Read the text through, and close the case.',
    hint: 'Write without names. The answers are only used to learn from.',
    send: 'Close the case',
  },

  reopened: (number) => `Case ${number} is open again, and you have it. The reporter is told.`,

  journal: {
    title: (number) => `File case ${number}`,
    heading: 'Has the case been filed (journaliseret)?',
    hint: (number) =>
      `Write "export ${number}" to me in your own chat, and you get the case for eDoc. Write the number here once it is there. Only then is the text deleted.`,
    caseRef: 'Filed as (number in eDoc)',
    reason: 'Or: why is it not to be filed?',
    reasonExample: 'For example: logged by mistake',
    reasonError: 'Write a short reason. At least 5 and at most 300 characters.',
    oneOfThem: 'Write either the number or the reason.',
    notBoth: 'Write only one of them: the number or the reason.',
    send: 'Save',
    done: (number) => `Case ${number} is filed.`,
    doneNot: (number) => `It is saved that case ${number} is not to be filed.`,
  },
}
