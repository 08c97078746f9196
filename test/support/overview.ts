/** Calls to the overview's API as the page makes them; every answer is held against the contract. */
import { endpoints, type EndpointName, type Request, type Response } from '../../src/overview/contract.js'
import type { Reply } from '../../src/overview/contract-shapes.js'
import type { LocalPerson } from '../../src/local-teams/people.js'
import type { World } from './world.js'

/** The answer with its status, whatever it is. */
export async function post(
  { botUrl }: Pick<World, 'botUrl'>,
  name: string,
  body: unknown,
  headers: Record<string, string>,
): Promise<{ status: number; headers: Headers; body: unknown }> {
  const response = await fetch(`${botUrl}/api/overview/${name}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  })
  return { status: response.status, headers: response.headers, body: await response.json() }
}

export function asPerson({ aadObjectId }: LocalPerson): Record<string, string> {
  return { 'x-local-person': aadObjectId }
}

/** The answer to somebody who may ask; fails when it is refused or is not what the contract says. */
export async function ask<N extends EndpointName>(
  world: World,
  person: LocalPerson,
  name: N,
  request: Request<N>,
): Promise<Response<N>> {
  const { status, body } = await post(world, name, request, asPerson(person))
  if (status !== 200) throw new Error(`${name} was answered with ${status}: ${JSON.stringify(body)}`)
  return endpoints[name].response.parse(body) as Response<N>
}

/** Opens what a button opens, or sends a dialog. */
export async function press(
  world: World,
  person: LocalPerson,
  how: Request<'press'>['how'],
  data: Record<string, unknown>,
): Promise<Reply[]> {
  return (await ask(world, person, 'press', { how, data })).replies
}
