/** A short mark. Its words say all of it; colour and picture only help the eye. */
import { Icon, type IconName } from './icon.js'

export type Tone = 'neutral' | 'accent' | 'good' | 'warning' | 'danger'

export function Badge({ tone = 'neutral', icon, children }: { tone?: Tone; icon?: IconName; children: string }) {
  return (
    <span class={`badge ${tone}`}>
      {icon && <Icon name={icon} />}
      {children}
    </span>
  )
}
