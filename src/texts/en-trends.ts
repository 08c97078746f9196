/** English sentences of the trends. Numbers are counts of cases; nothing here names a case. */
import type { trends as danish } from './da-trends.js'

const cases = (count: number) => (count === 1 ? '1 case' : `${count} cases`)

export const trends: typeof danish = {
  title: 'Trends',
  periodName: (first, last) => {
    const end = `Q${last.quarter} ${last.year}`
    if (first.year === last.year && first.quarter === last.quarter) return end
    return `Q${first.quarter}${first.year === last.year ? '' : ` ${first.year}`} to ${end}`
  },
  heading: (period) => `Trends: ${period}`,
  total: (count, running) => `**${cases(count)}** ${count === 1 ? 'was' : 'were'} logged${running ? ' so far' : ''}.`,
  before: (count, period) => `The period before (${period}): ${cases(count)}.`,
  beforeHidden: (period) => `The period before (${period}) has too few cases to compare with.`,
  most: (name, count) => `Most cases are about **${name}**: ${count}.`,
  complaints: (count, percent) =>
    count === 0 ? 'None of them are complaints.' : `**${percent} %** are complaints (${cases(count)}).`,
  half: (days) => `At least half got contact within ${days === 1 ? '1 working day' : `${days} working days`}.`,
  tooFew:
    'There are fewer than five cases in the period. I do not show so few, because they can point to a family or a colleague.',

  up: (name, now, before) => `**Clear rise**, ${name}: ${now} against ${before}.`,
  down: (name, now, before) => `**Clear fall**, ${name}: ${now} against ${before}.`,
  allCases: 'all cases',
  none: '**No clear trend.** The differences from the period before can be chance.',
  cannotTell: '**No clear trend.** There are too few figures to compare with the period before.',
  moreChanges: (count) => (count === 1 ? 'And 1 more change.' : `And ${count} more changes.`),
  perWorkday: 'I compare cases per working day, because the periods are not equally long.',

  tables: {
    theme: 'What the cases are about',
    area: 'Area',
    unitType: 'Kind of unit',
    types: 'What the parent is dissatisfied with',
    step: 'Conflict step when the case was logged',
    course: 'Where the cases stand',
    outcome: 'How the closed ones ended',
    movement: 'Conflict step, from start to end',
    contact: 'Time to the first contact',
  },
  rows: {
    '1-2': 'Steps 1 and 2',
    '3-4': 'Steps 3 and 4',
    '5-7': 'Steps 5 to 7',
    open: 'Open',
    complaint: 'Complaints',
    closed: 'Closed without complaint',
    down: 'Gone down',
    same: 'Unchanged',
    up: 'Gone up',
    unknown: 'Not stated',
    'within-1': 'At most 1 working day',
    'within-2': '2 working days',
    'within-5': '3 to 5 working days',
    later: 'Later, or not taken yet',
  },
  rest: 'Others',
  atLeast: (name) => `${name} (at least)`,
  withBefore: (name, before) => `${name} (before: ${before})`,
  group: 'Group',
  now: 'Now',
  earlier: 'Before',
  unknown: 'not shown',
  tooFewInTable: 'Too few cases to show figures.',

  hidden: 'Groups with fewer than five cases are not shown. They count under Others.',
  summed:
    'The period is added up from quarters. "At least" means that the group was under five in one quarter and counts under Others there.',
  quartersLeftOut: 'Quarters with fewer than five cases are not counted.',
  overlapping: 'A parent can be dissatisfied with several things, so these figures can add up to more than the cases.',
  withdrawn: 'Cases that were withdrawn are left out.',

  periodChoice: { label: 'Which period?', error: 'Choose a period.' },
  periodChoices: {
    'this-quarter': 'This quarter',
    'last-quarter': 'Last quarter',
    'this-year': 'This year',
    'last-12-months': 'The last 12 months (four whole quarters)',
  },
  views: {
    what: 'Show what it is about',
    where: 'Show where it happens',
    course: 'Show how it is going',
  },
}
