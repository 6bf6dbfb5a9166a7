import arabic from '@fontsource-variable/noto-naskh-arabic/files/noto-naskh-arabic-arabic-wght-normal.woff2'
import latin from '@fontsource-variable/noto-sans/files/noto-sans-latin-wght-normal.woff2'
import latinDisplay from '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2'
import persian from '@fontsource-variable/vazirmatn/files/vazirmatn-arabic-wght-normal.woff2'
import { preload } from 'react-dom'
import type { Locale } from '@/lib/i18n/locales'

/** The faces in which the first screen of each language is set. */
const FACES: Record<Locale, readonly string[]> = {
  en: [latin, latinDisplay],
  fa: [persian, arabic],
  ar: [arabic],
}

/** Asks for the page's faces before its styles are read, so that its words seldom change their face. */
export function FontPreload({ locale }: { locale: Locale }) {
  for (const face of FACES[locale]) {
    preload(face, { as: 'font', type: 'font/woff2', crossOrigin: 'anonymous' })
  }
  return null
}
