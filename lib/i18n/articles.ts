/** What a name takes before it within a sentence. */
import type { Locale } from './locales'

/** Countries whose names are plurals, or say what sort of state or land they are. */
const ENGLISH_LANDS =
  /^(?:United|Netherlands|Philippines|Maldives|Bahamas|Gambia|Comoros|Seychelles|Vatican|Sahel)\b|^(?:Democratic |Central African |Dominican |Czech )?Republic\b|^(?:Kingdom|Commonwealth|State) of\b|\b(?:Islands|Republic|Emirates)$/

/** Bodies called by what they are; those called by a name of their own, or by letters said as a word, take nothing. */
const ENGLISH_BODIES =
  /\b(?:Union|Nations|League|Organi[sz]ation|Association|Council|Conference|Court|Committee|Agency|Forum|Fund|Bank|Community|Authority|Front|Parliament|Forces|opposition|Government|Coalition|Alliance|Movement|Party|Group)\b|^(?:EU|GCC|OAS|OIC|OSCE|UN)$/

/** The name of a state, organisation or movement after a preposition: `the United Nations`, `Iran`. */
export function withArticle(locale: Locale, name: string): string {
  const asks = locale === 'en' && (ENGLISH_LANDS.test(name) || ENGLISH_BODIES.test(name))
  return asks ? `the ${name}` : name
}

/** Arabic writes its preposition `ل` one word with the article: `للجمعية`, not `لالجمعية`. */
export function withLam(name: string): string {
  return name.startsWith('ال') ? `لل${name.slice(name.startsWith('الل') ? 3 : 2)}` : `ل${name}`
}
