/** English sentences of the tab "Home": its frame, and what everybody sees. Danish terms stand in brackets at first mention. */
import type { overview as danish } from './da-overview.js'
import { overviewCare } from './en-overview-care.js'
import { overviewUnit } from './en-overview-unit.js'

export const overview: typeof danish = {
  appName: 'KlarSvar',
  skip: 'Go to the content',
  sections: 'Parts of the page',
  otherLanguage: { name: 'Dansk', lang: 'da' },
  section: {
    home: 'Home',
    queue: 'Cases',
    trends: 'Trends',
    report: 'Quarterly report',
    content: 'Knowledge base',
    health: 'Operation',
  },

  loading: 'Loading …',
  tryAgain: 'Try again',
  close: 'Close',
  showAll: (count) => `Show all ${count}`,
  showFewer: 'Show fewer',
  moreActions: 'More choices',
  noCard: 'The card cannot be shown here. Try in the chat with KlarSvar.',

  unsent: {
    question: 'You have written something that is not sent.',
    stay: 'Keep writing',
    leave: 'Close without sending',
  },

  fault: {
    offline: 'I cannot connect. Check your network, and try again.',
    signIn: 'I cannot see who you are. Close the tab, and open it again in Teams.',
    forbidden: 'You cannot see this part. If you need access, ask the administrator.',
    tooMany: (seconds) =>
      `That was a little fast. Wait ${seconds === 1 ? '1 second' : `${seconds} seconds`}, and try again.`,
    notRead: 'I could not read that. Reload the page, and try again.',
    server: 'Something went wrong on my side. Try again in a moment.',
  },

  signIn: {
    teamsTitle: 'Open the page in Teams',
    teams:
      'The page works inside Teams, where I can see who you are. Open the app KlarSvar in Teams, and choose the tab Home.',
    localTitle: 'Who do you want to be?',
    local: 'You are on your own machine. Everybody here is invented.',
  },

  home: {
    greeting: (name) => `Hello ${name}`,
    askTitle: 'What do you want to know?',
    askHint: 'Ask in your own words, in Danish. Do not write CPR numbers or names of children.',
    placeholder: 'For example: Mor vil se alle papirer',
    ask: 'Search',
    clear: 'Clear the search',
    suggestions: 'Suggestions',
    suggestionCount: (count) =>
      count === 1 ? '1 suggestion. Choose with arrow down.' : `${count} suggestions. Choose with arrow down.`,
    stopped: 'Press Search, and I will show you what to do.',
    answerTitle: 'Answer',
    readAs: (read) => `Showing the answer for ${read.join(', ')}.`,
    helped: 'Did the answer help you?',
    yes: 'Yes, it helped',
    no: 'No, it did not',
    thanks: 'Thank you. That makes the texts better.',
    alsoAsk: 'Ask about',
    openSource: (position, name) => `Show source ${position}: ${name}`,
    reservation: 'Reservation',
    starter: 'Draft. The legal unit (Jura) has not approved the text yet.',
    underReview: 'The text is past its day of review.',
    checked: (day, owner) => `Checked ${day}. Responsible: ${owner}.`,
    certainty: {
      V: 'Verified in the source',
      'V*': 'Verified in the statute',
      S: "From the municipality's own memo",
      'M+': 'Likely, not verified',
      'M?': 'Unsure, ask the legal unit first',
    },

    canTitle: 'What you can do here',
    can: {
      log: {
        title: 'Log dissatisfaction',
        text: 'A parent is becoming dissatisfied (tidlig utilfredshed). The complaint unit (Klageenheden) helps you.',
      },
      phrase: { title: 'Find a phrase', text: 'Get a text to build on (frase).' },
      route: { title: 'Find the right appeal body', text: 'See where and by when a parent can complain (klagevej).' },
      deadline: { title: 'Count a deadline', text: 'For example 7 working days from today.' },
    },
    says: {
      phrase: 'find frase',
      route: 'rette klageinstans',
      deadline: '7 arbejdsdage fra i dag',
    },

    casesTitle: 'Your cases',
    casesEmpty: 'You have not logged anything yet. Log when you sense that a parent is becoming dissatisfied.',
    logged: (day) => `Logged ${day}`,
    followUp: (day) => `Follow-up ${day}`,
    hasQuestion: 'The complaint unit has asked you something.',
    answerQuestion: (number) => `Answer the question in ${number}`,
    answer: 'Answer',
    status: { new: 'New', taken: 'In hand', closed: 'Closed', withdrawn: 'Withdrawn' },

    phrasesTitle: 'Your phrases and guides',
    recent: 'Used lately',
    favourites: 'Favourites',
    phrasesEmpty: 'What you use appears here. Begin with a search, or find a phrase.',
    keep: (title) => `Keep ${title} as a favourite`,
    drop: (title) => `Remove ${title} from favourites`,
    keepShort: 'Keep',
    tooManyKept: 'You have as many favourites as there is room for. Remove one first.',
    kept: 'Kept as a favourite.',
    dropped: 'Removed from favourites.',

    privacyTitle: 'How I look after information',
    privacy: [
      'Your questions are not stored. If I do not know the answer, I keep the question without names and numbers, so that the legal unit can write one.',
      'What you log is read only by you and the complaint unit. The unit can see your name.',
      'The parent may later be allowed to read it. So describe what happened, not what the parent is like.',
      'When the case is closed and archived (journaliseret), the text is deleted after a fixed time. The numbers stay.',
      'In acute danger: call 112. Do not use a form.',
    ],
  },
  ...overviewUnit,
  ...overviewCare,
}
