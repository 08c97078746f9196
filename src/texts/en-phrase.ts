/** English sentences of the phrase cards: finding a phrase, filling it in, the finished text. */
import { phrase as danish } from './da-phrase.js'

export const phrase: typeof danish = {
  commands: { find: 'Find phrase', fill: 'Fill in the phrase' },

  find: {
    title: 'Find a phrase (frase)',
    intro: 'Write in a few Danish words what you want to write or say. The phrases are in Danish.',
    words: {
      label: 'What is the phrase for?',
      placeholder: 'kvittere for en klage, indkalde til møde …',
      error: 'Write a few words, for example "afslag på aktindsigt".',
    },
    search: 'Find the phrase',
    found: 'These fit best. Press the one you want to use.',
    none: 'I found no phrase with those words. Try others, in Danish, for example the name of the letter.',
  },

  gone: 'That phrase no longer exists. Write **find phrase**, and I will find another.',
  privately: 'Write to me privately to fill in the phrase. Here in the channel everybody can read along.',

  summary: (title) => `Phrase (frase): ${title}`,

  choose: {
    variant: { label: 'How do you want to use it?', error: 'Choose how you want to use it.' },
    appeal: {
      label: 'Which appeal guidance (klagevejledning) fits?',
      error: 'Choose the appeal guidance that fits the decision.',
      placeholder: 'Choose appeal guidance',
      hint: 'If in doubt, write **right appeal body** to me, or ask Legal (Jura).',
    },
    next: 'Go on',
    plain: 'Ordinary text',
    channel: danish.choose.channel,
    or: ' or ',
    appealOf: danish.choose.appealOf,
  },

  form: {
    intro:
      'Fill in the fields, in Danish if the letter is to be Danish. What you write stands only in the card here in the chat. I do not save it anywhere else.',
    privacy: 'Never write CPR numbers or diagnoses.',
    fill: 'Make the text',
    again: 'Update the text',
    other: 'Choose another version',
    change: 'To change something, correct the fields above, and update the text.',
    textError: (label) => `Missing: ${label}`,
    dateError: (label) => `Choose a date: ${label}`,
    contact: (field, name) =>
      ({
        telefon: `Phone of ${name}`,
        mail: `Email of ${name}`,
        adresse: `Address of ${name}`,
        nationalInstans: 'The national body in bullying cases',
      })[field] ?? `${field} of ${name}`,
    contactHint: 'The municipality has not given me this. Write only what you know.',
    faults: 'Correct this first',
    missing: (labels) => `Something is missing: ${labels.join(' · ')}`,
    cpr: (label) => `There was a CPR number in "${label}". I have taken it out. Write it in another way.`,
    tooLong: (label, max) =>
      `"${label}" is too long for the card, so I have shortened it to ${max} characters. Write the rest in the letter itself.`,
    tooBig: 'The text is too big for a card in Teams. Shorten it a little, and write the rest in the letter itself.',
    noDate: (label) => `Choose a real date: ${label}`,
  },

  finished: {
    title: 'Your text is ready',
    label: 'Copy from here: click in the field, select all, and copy',
    before: 'Before you send it',
    passed: (label, day) => `**${label}** You have chosen ${day}. That day has passed.`,
    notYet: (label, day) => `**${label}** You have chosen ${day}. That day has not come yet.`,
    remember: 'Remember',
    source: (id, version, from) => `Phrase ${id}, version ${version} from ${from}`,
    guidance: (id, version) => `appeal guidance ${id}, version ${version}`,
    guidanceNotWhen: (words) => `The appeal guidance (klagevejledning): ${words}`,
    draft: 'Draft: Legal (Jura) has not approved the text yet.',
    approved: (by) => `Approved by ${by}.`,
    underReview: 'The text is past its review date and is being looked through.',
  },
}
