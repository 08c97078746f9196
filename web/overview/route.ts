/** Which section is shown: behind the `#`, so that Teams' back button and a reload keep it. Nothing about a case stands there. */
import { useEffect, useState } from 'preact/hooks'

export const sectionNames = ['home', 'queue', 'trends', 'report', 'content', 'health'] as const
export type SectionName = (typeof sectionNames)[number]

export interface Route {
  section: SectionName
  /** On one's own machine: which invented person one is. */
  person: string | undefined
}

export function routeOf(hash: string): Route {
  const [path = '', query = ''] = hash.replace(/^#\/?/, '').split('?')
  const section = sectionNames.find((name) => name === path) ?? 'home'
  return { section, person: new URLSearchParams(query).get('person') ?? undefined }
}

export function addressOf({ section, person }: Route): string {
  return person === undefined ? `#/${section}` : `#/${section}?${new URLSearchParams({ person }).toString()}`
}

export function useRoute(): Route {
  const [route, setRoute] = useState(() => routeOf(location.hash))
  useEffect(() => {
    const follow = () => setRoute(routeOf(location.hash))
    addEventListener('hashchange', follow)
    return () => removeEventListener('hashchange', follow)
  }, [])
  return route
}
