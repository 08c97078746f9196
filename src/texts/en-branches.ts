/**
 * English sentences of the branches: what one may be about to log that belongs elsewhere.
 * Each says what to do now, whom to call, and what the bot does not do.
 */
import { branchTexts as danish } from './da-branches.js'

const { concern, bullying, dataBreach, press } = danish.branch

export const branchTexts: typeof danish = {
  branch: {
    toggle: 'Is it something else?',
    question: 'What is it about?',
    choices: {
      danger: 'A child is in danger',
      concern: 'Worried about a child’s well-being',
      complaint: 'The parent is complaining',
      decision: 'Disagreement with a decision',
      bullying: 'Bullying',
      threats: 'Threats or violence against us',
      whistleblower: 'Unlawful acts at work',
      'data-breach': 'Data breach',
      press: 'Press or politician',
    },
    formStands: 'The form is still above with everything you have written.',

    concern: {
      title: 'Worried about a child? That belongs in a notification of concern (underretning)',
      steps: [
        'Tell your manager today.',
        'If it is urgent, call those who take notifications of concern. Otherwise write: what you have seen and heard, and when.',
        'Talk to the parents first, except when you suspect violence or abuse. Then you tell them nothing.',
      ],
      own: 'The duty is your own. You do not need proof.',
      phones: 'Call on weekdays',
      notHere: 'Do not write about the child here. I cannot send a notification of concern for you.',
      read: 'Read about underretning',
      says: concern.says,
    },
    decision: {
      title: 'Disagreement with a decision? Then a deadline for complaining is running',
      steps: [
        'Find the decision (afgørelsen). Its appeal guidance (klagevejledning) says where to complain, and when it is too late.',
        'Say it aloud to the parent: "Your deadline does not stop because we are talking about it."',
        'If the parent complains to you, take the complaint, and send it to the right place.',
      ],
      notHere:
        'A pre-complaint (tidlig utilfredshed) never replaces a complaint. It can run alongside, when you want to talk meanwhile.',
    },
    bullying: {
      title: 'Bullying: the school must act at once',
      steps: [
        'Tell your manager today. The clock starts the first time an employee hears of it.',
        'Start temporary measures at once, for example more adults in the breaks.',
        'The manager makes an action plan within **10 working days** and informs pupils and parents.',
      ],
      complaint:
        'If the parent wants to complain, the complaint goes to the school first. The municipality’s appeal body decides it:',
      daycare: 'If you are a daycare, ask your manager or Legal (Jura).',
      notHere: 'Do not write children’s names here. You may log the cooperation with the parent.',
      route: 'Show the complaint route for bullying',
      read: 'Read about bullying',
      says: bullying.says,
    },
    dataBreach: {
      title: 'Data breach: say it now',
      steps: [
        'Tell your manager now.',
        'Report it internally at once. The municipality has at most 72 hours, and the weekend counts.',
        'Ask the one who received it to delete it and to confirm that. If it is about a hidden address, wait for your manager.',
      ],
      whom: 'Here you report it:',
      notHere: 'Do not write the information itself here. I cannot report for you.',
      read: 'Read about data breaches',
      says: dataBreach.says,
    },
    press: {
      title: 'Press or politician: pass it on',
      steps: [
        'Take the name, the medium and the question. Say that a colleague will call back.',
        'Answer nothing about children, parents or colleagues. Not even whether there is a case.',
        'Give it to your manager and the press team today:',
      ],
      access: 'If documents are asked for, send that to Legal (Jura) on the same day:',
      notHere: 'Do not write whom it is about. I send nothing to the press.',
      read: 'Read about access to documents',
      says: press.says,
    },
    threats: {
      go: 'Go on all the same',
      found: 'What you have written sounds like threats or violence. It has not been sent. Your safety comes first.',
      goOn: 'Is it about the cooperation afterwards, or have I misunderstood the words? Then you can go on.',
    },
    whistleblower: {
      found:
        'What you have written sounds like serious unlawful acts at the workplace. It is **not** saved and has not been sent to anybody.',
      edit: 'Have I misunderstood the words? Then change the text, and send again.',
    },
  },
}
