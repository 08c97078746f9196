/** One address before several bots: each connection goes to the next of them that takes it. */
import { connect, createServer, type Socket } from 'node:net'

export interface Balancer {
  port: number
  close(): Promise<void>
}

export async function startBalancer(ports: readonly number[]): Promise<Balancer> {
  const open = new Set<Socket>()
  let turn = 0
  const forward = (caller: Socket, triesLeft: number) => {
    const target = connect(ports[turn++ % ports.length] ?? 0, '127.0.0.1')
    target.once('connect', () => {
      target.removeListener('error', next)
      target.on('error', () => caller.destroy())
      target.on('close', () => caller.destroy())
      caller.on('close', () => target.destroy())
      caller.pipe(target).pipe(caller)
    })
    const next = () => (triesLeft > 0 ? forward(caller, triesLeft - 1) : caller.destroy())
    target.once('error', next)
  }
  const server = createServer((caller) => {
    open.add(caller)
    caller.on('error', () => caller.destroy())
    caller.on('close', () => open.delete(caller))
    forward(caller, ports.length - 1)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  return {
    port: typeof address === 'object' && address ? address.port : 0,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        for (const socket of open) socket.destroy()
      }),
  }
}
