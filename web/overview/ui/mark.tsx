/** The product's sign and name. */
import { useWords } from '../language.js'

export function Mark() {
  const { appName } = useWords()
  return (
    <p class="mark">
      <svg viewBox="0 0 32 32" aria-hidden="true">
        <path
          class="mark-bubble"
          d="M7 3h18a5 5 0 0 1 5 5v11a5 5 0 0 1-5 5H15l-6.400 5.100A1 1 0 0 1 7 28.300V24a5 5 0 0 1-5-5V8a5 5 0 0 1 5-5Z"
        />
        <path class="mark-check" d="m10 13.800 4.300 4.300L22.500 9.900" />
      </svg>
      <span>{appName}</span>
    </p>
  )
}
