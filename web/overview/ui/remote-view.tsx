/** Draws what comes from the server: its place while it is on its way, the fault, or the thing itself. */
import type { ComponentChildren } from 'preact'
import type { Remote } from '../remote.js'
import { Failure } from './failure.js'
import { Skeleton } from './skeleton.js'

interface RemoteViewProps<T> {
  remote: Remote<T>
  rows?: number
  tall?: boolean
  children: (value: T, again: () => void) => ComponentChildren
}

export function RemoteView<T>({ remote, rows, tall, children }: RemoteViewProps<T>) {
  if (remote.state === 'loading')
    return <Skeleton {...(rows === undefined ? {} : { rows })} {...(tall === undefined ? {} : { tall })} />
  if (remote.state === 'failed') return <Failure error={remote.error} again={remote.again} />
  return <>{children(remote.value, remote.again)}</>
}
