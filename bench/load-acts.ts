/** What people do under load: one act is one turn at the bot. */
import type { BotAnswer } from '../src/local-teams/bot-link.js'
import type { LocalTeams } from '../src/local-teams/local-teams.js'
import { LOCAL_CHANNEL_ID, UNIT_MEMBER, type LocalPerson } from '../src/local-teams/people.js'
import { typedReport } from '../test/support/examples.js'
import { textOf } from '../test/support/story.js'

const questions = [
  'mor vil se alle papirer om sin søn',
  'hvor lang tid har vi til at svare på en aktindsigt',
  'hvad er en partshøring',
  'må jeg sige det til far når de er skilt',
  'hvem behandler en klage over mobning',
  'kan en forælder tage sin søster med til mødet',
  'skal vi skrive ned hvad der blev sagt i telefonen',
  'hvad koster en parkeringsbøde',
]
const labels = ['KlarRet 14', 'KlarRet 3', 'R17', 'forvaltningsloven § 19', 'Hvad er fristen for aktindsigt?']
const cards = ['frase akt-modtaget', 'find frase møde', 'rette klageinstans', 'mine sager', '7 arbejdsdage fra i dag']

type Act = 'ask' | 'lookUp' | 'openCard' | 'openForm' | 'submit' | 'take'

export interface LoadOfActs {
  /** One act of somebody’s, and in which conversation. */
  next(): { conversation: string; act: () => Promise<BotAnswer> }
  /** Numbers of the cases that were acknowledged, by the form they were sent with. */
  acknowledged: ReadonlyMap<string, ReadonlySet<string>>
}

/** `logging`: how many turns of a hundred open a form; as many send one, and as many take a case. */
export function loadOfActs(
  teams: LocalTeams,
  people: readonly LocalPerson[],
  random: () => number,
  logging: number,
): LoadOfActs {
  const shares: [share: number, act: Act][] = [
    [logging, 'openForm'],
    [logging, 'submit'],
    [logging, 'take'],
    [20, 'lookUp'],
    [14, 'openCard'],
  ]
  const forms: { person: LocalPerson; id: string }[] = []
  const acknowledged = new Map<string, Set<string>>()
  const taken = new Set<string>()

  return {
    acknowledged,
    next() {
      const person = oneOf(people)
      const chat = teams.personalChat(person.aadObjectId)
      const say = (texts: readonly string[]) => () => teams.say(person.aadObjectId, oneOf(texts))
      switch (chooseAct()) {
        case 'ask':
          return { conversation: chat, act: say(questions) }
        case 'lookUp':
          return { conversation: chat, act: say(labels) }
        case 'openCard':
          return { conversation: chat, act: say(cards) }
        case 'submit': {
          const form = forms.shift()
          if (form) return { conversation: teams.personalChat(form.person.aadObjectId), act: () => submit(form) }
          return { conversation: chat, act: () => openForm(person) }
        }
        case 'take': {
          const card = teams.sent(LOCAL_CHANNEL_ID).find(({ id, attachments }) => attachments && !taken.has(id))
          if (!card) return { conversation: chat, act: say(questions) }
          taken.add(card.id)
          return {
            conversation: LOCAL_CHANNEL_ID,
            act: () => teams.press(UNIT_MEMBER.aadObjectId, card.id, 'Tag sagen'),
          }
        }
        case 'openForm':
          return { conversation: chat, act: () => openForm(person) }
      }
    },
  }

  async function openForm(person: LocalPerson): Promise<BotAnswer> {
    const chat = teams.personalChat(person.aadObjectId)
    const before = teams.sent(chat).length
    const answer = await teams.say(person.aadObjectId, 'log utilfredshed')
    const form = teams
      .sent(chat)
      .slice(before)
      .find((activity) => JSON.stringify(activity).includes('formKey'))
    if (form) forms.push({ person, id: form.id })
    return answer
  }

  async function submit({ person, id }: { person: LocalPerson; id: string }): Promise<BotAnswer> {
    const answer = await teams.press(person.aadObjectId, id, 'Send til Klageenheden', typedReport)
    const number = /TU-\d{4}-\d{4,}/.exec(textOf(answer.body))?.[0]
    if (number) acknowledged.set(id, (acknowledged.get(id) ?? new Set()).add(number))
    return answer
  }

  function chooseAct(): Act {
    let dice = random() * 100
    for (const [share, act] of shares) {
      if (dice < share) return act
      dice -= share
    }
    return 'ask'
  }

  function oneOf<T>(list: readonly T[]): T {
    return list[Math.floor(random() * list.length)] as T
  }
}
