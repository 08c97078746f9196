/** The overview page's server side, put together: how one signs in, what is answered, and the page's files. */
import type { SignInSettings } from '../config.js'
import type { Directory } from '../dialogs/read-person.js'
import { describeError, type Log } from '../log.js'
import { createOverviewApi, type OverviewApi } from './api.js'
import type { SignIn as SignInAnswer } from './contract.js'
import type { OverviewNeeds } from './needs.js'
import { createPageFiles, type PageFiles } from './page-files.js'
import { createPersonLimit } from './person-limit.js'
import { createLocalSignIn, createTokenSignIn, type LocalPerson, type SignIn } from './sign-in.js'
import { createSigningKeys } from './signing-keys.js'

export interface SignInWays {
  /** Undefined in local mode. */
  signIn: SignInSettings | undefined
  directory: Directory
  /** Those one may choose to be; empty outside local mode. */
  localPeople: LocalPerson[]
}

export interface Overview {
  call: OverviewApi
  signIn: () => SignInAnswer
  file: PageFiles
}

/** @param pageFolder where the built page lies */
export function createOverview(needs: OverviewNeeds, pageFolder: string, ways: SignInWays, log: Log): Overview {
  const { now } = needs.deps
  return {
    call: createOverviewApi(needs, { signIn: chooseSignIn(ways, now, log), limit: createPersonLimit(now), log }),
    signIn: () => (ways.signIn ? { kind: 'teams' } : { kind: 'local', people: ways.localPeople }),
    file: createPageFiles(pageFolder),
  }
}

function chooseSignIn({ signIn, directory, localPeople }: SignInWays, now: () => Date, log: Log): SignIn {
  if (!signIn) return createLocalSignIn(localPeople, directory)
  const onFault = (error: unknown) => log.warn('signing-keys-not-fetched', describeError(error))
  return createTokenSignIn(signIn, createSigningKeys(signIn.keysUrl, { now, onFault }), directory, now)
}
