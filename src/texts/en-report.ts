/** English sentences for the one who logs: the form, its preview and its warnings. */
import { reportTexts as danish } from './da-report.js'
import { branchTexts } from './en-branches.js'
import { afterReportTexts } from './en-report-after.js'

export const reportTexts: typeof danish = {
  form: {
    title: 'Log a pre-complaint (tidlig utilfredshed)',
    titleComplaint: 'Log a complaint (klage)',
    coaching: [
      '**Have you called** the parent? That is often enough.',
      '**What does the parent hope for?** Ask, if you don’t know.',
      '**What can you yourself promise** now? Promise only what you can keep.',
    ],
    privacy:
      'Do **not** write CPR numbers, names or anything about health. Write only what you can stand by: **the parent may be allowed to read it**.',
    danger: 'Is a child in danger? Call **112**, and tell your manager.',
    dangerTitle: 'Is a child in danger?',
    dangerNow: (alarm) =>
      `Then call **${alarm}**, and tell your manager now. If a parent is suspected, the parents must not be told.`,
    dangerNotHere:
      'Violence, abuse and neglect belong in a notification of concern (underretning). Delete it here. If this is about something else, you can send it.',
    complaintTitle: 'The parent is complaining',
    complaint:
      'Then it is a complaint, also when it is only spoken. It goes to the Complaint Unit (Klageenheden) as a **complaint (klage)**, and the parent must hear from you within 10 working days. Write it down here.',
    where: 'Your unit',
    changeWhere: 'Change the unit',
    more: 'More choices',
    moreHint:
      'Follow-up, contact person, urgent date, case number and your name. Everything is filled in or can be skipped.',
    unitType: {
      label: 'What kind of unit (enhed) are you?',
      error: 'Choose your kind of unit.',
      placeholder: 'Choose',
    },
    unitName: {
      label: 'What is the unit called?',
      error: 'Write the name of the unit.',
      placeholder: 'The name of the school or daycare',
    },
    area: {
      label: 'Which area (område) do you belong to?',
      error: 'Choose your area.',
      placeholder: 'Choose',
    },
    theme: {
      label: 'What is it about?',
      error: 'Choose the theme that fits best.',
      placeholder: 'Choose',
      help: 'If several fit, take the one that matters most.',
    },
    complaintTypes: {
      label: 'What is the parent dissatisfied with?',
      error: 'Tick at least one. "I don’t know" is an answer too.',
    },
    whatHappened: {
      label: 'What has happened?',
      error: 'Write briefly what has happened. At least 20 characters.',
      placeholder: 'What could be seen and heard',
      help: 'Write "the child" and "the parent" instead of names.',
    },
    parentGoal: {
      label: 'What does the parent hope for?',
      error: 'Write what the parent would like. A few words are enough.',
      placeholder: 'In the parent’s own words, if you can',
      help: 'If you don’t know, write what you think.',
    },
    triedSoFar: {
      label: 'What have you tried? (can be skipped)',
      error: 'The text is too long. Write at most 600 characters.',
      placeholder: 'Talk, meeting, manager involved …',
    },
    conflictStep: {
      label: 'How do you see the situation?',
      error: 'Choose the step that is most like it.',
      placeholder: 'Choose',
      help: 'It is your impression, not a grade for the parent.',
    },
    explicitComplaint: {
      label: 'Has the parent said or written that it is a complaint?',
      error: 'Choose yes or no.',
      yes: 'Yes, it is a complaint',
      no: 'No',
      help: 'If in doubt, ask the parent.',
    },
    wish: {
      label: 'What do you want from the Complaint Unit?',
      error: 'Choose what helps you most.',
      placeholder: 'Choose',
    },
    parentInformed: {
      label: 'Does the parent know that the Complaint Unit helps?',
      error: 'Choose an answer.',
      placeholder: 'Choose',
      help: 'Do tell them. Openness brings calm.',
    },
    followUpDate: {
      label: 'When will you follow up?',
      error: (min, max) => `Choose a day from ${min} to ${max}.`,
      help: 'On that day I ask you here in the chat how it went.',
    },
    reporterRole: { label: 'What is your role?', error: 'Choose a role from the list.', placeholder: 'Choose' },
    contactPerson: {
      label: 'Whom should the Complaint Unit call?',
      error: 'Write at most 80 characters.',
      placeholder: 'A colleague of yours',
      help: 'Write a colleague, not the parent.',
    },
    urgentBy: {
      label: 'Is it urgent? By when?',
      error: (min, max) => `Choose a day from ${min} to ${max}, or leave the field empty.`,
      help: 'The day of a meeting, a deadline or something else that cannot wait.',
    },
    decisionDate: {
      label: 'Has a decision (afgørelse) been made? When?',
      error: 'Choose the day of the decision, or leave the field empty. It cannot lie in the future.',
      help: 'The deadline for complaining keeps running, even if you log.',
    },
    caseRef: {
      label: 'Case number in eDoc or F2',
      error: 'Write at most 40 characters.',
      placeholder: '2026-0012345',
      help: 'Only the number. Never a CPR number.',
    },
    sensitive: {
      label: 'Is there sensitive information?',
      title: 'Yes. I will tell it on the phone.',
      error: 'Tick the box or leave it.',
      help: 'It can be health, religion or something about the police.',
    },
    nameSeenBy: {
      label: 'Who may see your name?',
      error: 'Choose who may see your name.',
      choices: { klageenheden: 'The Complaint Unit only', leder: 'The Complaint Unit and my manager' },
      help: 'The parent can be given access to the case. So you are not wholly anonymous.',
    },
    send: 'Send to the Complaint Unit',
    preview: 'See it first',
    tooLong: (label, max, now) => `"${label}" may hold at most ${max} characters. It now has ${now}.`,
    faultsTitle: 'A little is missing',
    faultsKept: 'Everything you have written is still here.',
    cpr: (label) => `There is a CPR number in "${label}". I have taken it out. Read the text through, and send again.`,
    // Stands in the text itself, which the Complaint Unit reads.
    cprReplacement: danish.form.cprReplacement,
    old: 'The form is too old. Here is a new one with everything you wrote.',
  },

  warning: {
    title: 'Does it say too much?',
    intro:
      'I have marked words that look like something the Complaint Unit does not need. The parent may be allowed to read the text.',
    help: 'This is a help, not a proof. I can be wrong, and I do not see everything. I know Danish words best.',
    found: (words, others, advice) =>
      `${words.map((word) => `"${word}"`).join(', ')}${others > 0 ? ` and ${others} more` : ''}. ${advice}`,
    kinds: {
      name: 'A name',
      health: 'Health',
      belief: 'Belief, origin or sexuality',
      'crime-or-social': 'Crime or a social case',
      address: 'An address',
      phone: 'A phone number',
      mail: 'An email address',
      judgement: 'A judgement of a person',
      cpr: 'A CPR number',
    },
    advice: {
      name: 'Write "the child", "the parent" or "the colleague".',
      health: 'Say it on the phone.',
      belief: 'Say it on the phone, if it matters.',
      'crime-or-social': 'Say it on the phone.',
      address: 'Leave it out.',
      phone: 'Give the number on the phone.',
      mail: 'Leave it out.',
      judgement: 'Write what the person did or said.',
      cpr: 'Take it out.',
    },
    edit: 'Change the text',
    send: 'Send all the same',
  },

  preview: {
    title: 'How the Complaint Unit sees it',
    channel: 'In the Complaint Unit’s channel it says only this, in Danish:',
    opens: 'This opens only for the Complaint Unit and you:',
    parent: 'The parent may be allowed to read it.',
    unit: 'Unit (enhed)',
    area: 'Area',
    theme: 'Theme',
    step: 'Conflict step',
    stepOf: (step) => `${step} of 7`,
    wish: 'Wish',
    label: 'Marked as',
    asComplaint: 'Complaint (klage)',
    followUp: 'Follow-up',
    urgentBy: 'Urgent by',
    sensitive: 'Sensitive',
    byPhone: 'Will be told on the phone',
    reporter: 'Your name',
    seenBy: { klageenheden: 'The Complaint Unit sees it', leder: 'The Complaint Unit and your manager may see it' },
    unitName: 'Name of the unit',
    contactPerson: 'Contact person',
    caseRef: 'Case number',
    decisionDate: 'Date of the decision',
    edit: 'Change',
    carried: 'Goes along with the card',
  },

  ...branchTexts,
  ...afterReportTexts,
}
