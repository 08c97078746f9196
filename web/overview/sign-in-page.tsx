/** On one's own machine nobody is signed in: one chooses who to be. */
import type { SignIn } from '../../src/overview/contract.js'
import { useWords } from './language.js'
import { addressOf } from './route.js'
import { Icon } from './ui/icon.js'

type People = Extract<SignIn, { kind: 'local' }>['people']

export function SignInPage({ people }: { people: People }) {
  const { signIn } = useWords()
  return (
    <main class="alone">
      <h1>{signIn.localTitle}</h1>
      <p>{signIn.local}</p>
      <ul class="people">
        {people.map(({ id, name, workplace }) => (
          <li key={id}>
            <a class="person" href={addressOf({ section: 'home', person: id })}>
              <Icon name="person" />
              <span>
                <strong>{name}</strong>
                <span class="quiet">{workplace}</span>
              </span>
            </a>
          </li>
        ))}
      </ul>
    </main>
  )
}
