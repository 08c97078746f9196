/** English sentences of the Complaint Unit's overview, of reminders and of the daily digest. */
import type { queue as danish } from './da-queue.js'

const cases = (count: number) => (count === 1 ? '1 case' : `${count} cases`)

export const queue: typeof danish = {
  title: 'Overview of open cases',
  command: 'Show overview',

  counts: {
    open: 'Open cases',
    waiting: 'Not taken yet',
    lateToTake: 'Should have been taken',
    mine: 'Your cases',
    lateFollowUp: 'Follow-up overdue',
  },
  cases,

  filter: {
    all: (count) => `Show all (${count})`,
    mine: (count) => `Show mine (${count})`,
    late: (count) => `Show overdue ones (${count})`,
  },
  shown: { all: 'All open cases', mine: 'Your cases', late: 'Overdue cases' },
  none: {
    all: 'There are no open cases right now.',
    mine: 'You have no open cases right now.',
    late: 'No cases are overdue.',
  },
  page: (shown, from, to, total) => `${shown}: ${from} to ${to} of ${total}. The most urgent come first.`,
  next: 'Show the next',
  previous: 'Show the previous',

  row: {
    title: (number, theme, complaint) => `${number}: ${theme}${complaint ? ' (complaint)' : ''}`,
    about: (unitType, step, age) => `${unitType} · conflict step ${step} · ${age}`,
    age: (days) => {
      if (days <= 0) return 'logged today'
      return days === 1 ? 'logged yesterday' : `logged ${days} days ago`
    },
    waiting: 'Waiting for somebody to take it',
    mine: 'You have it',
    held: (name) => `${name} has it`,
    lateToTake: (day) => `Overdue: should have been taken by ${day}`,
    lateFollowUp: (day) => `Overdue: the follow-up was set for ${day}`,
    urgentBy: (day) => `Urgent: help is needed by ${day}`,
    highConflict: 'Urgent: high conflict',
    show: 'Show',
    take: 'Take the case',
  },

  reminder: {
    summary: (number) => `Reminder about case ${number}`,
    unit: 'The case is still waiting',
    unitText: (day) => `Nobody has taken it. That should have been done by **${day}**. Can you take it?`,
    again: 'Second reminder, the case is still waiting',
    againText: (day) =>
      `Nobody has taken it, although I reminded you. That should have been done by **${day}**. Agree here who takes it.`,
    leader: 'A case in the Complaint Unit has not been taken',
    leaderText: (day) =>
      `That should have been done by **${day}**, and I have reminded the unit. Agree with the unit who takes it.`,
    channelClosed: 'The Complaint Unit’s channel does not take my messages. That is why you get this one.',
    reconnect: 'Add me to the unit’s team again, and the cases will appear in the channel.',
    taken: (name) => `${name} has taken the case.`,
    withdrawn: 'The reporter has withdrawn the case.',
    taking: 'Take the case',
    showing: 'Show the case',
    followUp: 'Follow up on the case',
    followUpText: (day) =>
      `The follow-up was set for **${day}**, and the reporter has not written since. Call, set a new date, or close the case.`,
    followUpHeld: (name) => `${name} has the case, but I cannot write to ${name} privately.`,
    unitType: 'Unit (enhed)',
    theme: 'Theme',
    step: 'Conflict step',
    logged: 'Logged',
  },

  digest: {
    title: (day) => `Overview, ${day}`,
    summary: (open) => `The Complaint Unit has ${open === 1 ? '1 open case' : `${open} open cases`}`,
    late: (count) =>
      count === 1
        ? '**1 case** should have been taken. Can you take it?'
        : `**${count} cases** should have been taken. Can you take one?`,
    lateFollowUp: (count) => `The follow-up is overdue on **${cases(count)}**.`,
    nothingLate: 'No cases are overdue.',
  },
}
