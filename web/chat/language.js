// @ts-check
/**
 * Which language the page is in: each person has their own, as in Teams, and the local Teams sends it as `locale` with all that
 * the person does. Texts are read while the page is put together, so another language means that it is put together anew.
 */

/** @typedef {'da' | 'en'} Language */

const locales = /** @type {const} */ ({ da: 'da-DK', en: 'en-GB' })

/**
 * Danish, unless the person has chosen otherwise.
 * @param {string} personId
 * @returns {Language}
 */
export function languageOf(personId) {
  return localStorage.getItem(`language-${personId}`) === 'en' ? 'en' : 'da'
}

/** The one that this page was put together in: that of the person in its address. */
export const language = languageOf(location.hash.slice(1).split('/')[1] ?? '')

export const locale = locales[language]

/**
 * @param {string} personId
 * @param {Language} chosen
 */
export function chooseLanguage(personId, chosen) {
  localStorage.setItem(`language-${personId}`, chosen)
}
