/** Which of the archive's languages a text is in: by script, then by the letters and words that only one of them has. */
import type { Language } from '@/lib/registry/schema'

const ARABIC_WORDS =
  /(?:^|[\s\n])(?:في|من|على|إلى|الى|عن|مع|التي|الذي|هذا|هذه|بين|وقال|خلال|ان|أن|فی|علی|الی|التی|الذی)(?=$|[\s\n.,،])/gu
const PERSIAN_WORDS =
  /(?:^|[\s\n])(?:در|از|به|که|را|این|است|شد|برای|با|کرد|كرد|می|و|آن|خود|نیز|بود|تا)(?=$|[\s\n.,،])/gu
const TURKISH_WORDS =
  /(?:^|[\s\n])(?:ve|ile|bir|bu|için|olarak|de|da|olan|ise|Türkiye|görüştü)(?=$|[\s\n.,])/gu
const ENGLISH_WORDS = /(?:^|[\s\n])(?:the|of|and|to|in|with|on|for|said|his|by)(?=$|[\s\n.,])/gu

const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0

/** The language of a text; null where its letters are none of theirs, or too few to tell. */
export function detectLanguage(text: string): Language | null {
  const sample = text.slice(0, 20_000)
  const arabic = count(sample, /\p{Script=Arabic}/gu)
  const cyrillic = count(sample, /\p{Script=Cyrillic}/gu)
  const latin = count(sample, /\p{Script=Latin}/gu)
  if (Math.max(arabic, cyrillic, latin) < 20) return null
  if (cyrillic > arabic && cyrillic > latin) return 'ru'
  if (arabic >= latin) {
    const persian = count(sample, PERSIAN_WORDS)
    const arab = count(sample, ARABIC_WORDS) + count(sample, /(?:^|\s)و?ال\p{L}/gu) / 4
    return persian > arab ? 'fa' : 'ar'
  }
  const turkish = count(sample, TURKISH_WORDS) + count(sample, /[ğışİ]/gu) / 2
  return turkish > count(sample, ENGLISH_WORDS) ? 'tr' : 'en'
}
