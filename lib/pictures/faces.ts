/** The typefaces that a picture is set in, carried along in its page. */
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Locale } from '@/lib/i18n/locales'

export type Face = { family: string; data: string }

const LATIN = ['Noto Sans', 'noto-sans', 'noto-sans-latin'] as const
const CYRILLIC = ['Noto Sans Cyrillic', 'noto-sans', 'noto-sans-cyrillic'] as const
const SERIF = ['Source Serif', 'source-serif-4', 'source-serif-4-latin'] as const
const NASKH = ['Noto Naskh', 'noto-naskh-arabic', 'noto-naskh-arabic-arabic'] as const
const VAZIR = ['Vazirmatn', 'vazirmatn', 'vazirmatn-arabic'] as const

/** Each language's own first; names as told may be in any script. */
const FACES: Record<Locale, readonly (readonly [family: string, pack: string, file: string])[]> = {
  en: [SERIF, LATIN, NASKH, CYRILLIC],
  fa: [VAZIR, LATIN, CYRILLIC],
  ar: [NASKH, LATIN, CYRILLIC],
}

const kept = new Map<string, Promise<Face>>()

async function load([family, pack, file]: readonly [string, string, string]): Promise<Face> {
  // The folder is told in full, so that a build finds what it must take along.
  const folder = path.join(process.cwd(), 'node_modules', '@fontsource-variable', pack, 'files')
  return { family, data: (await readFile(path.join(folder, `${file}-wght-normal.woff2`))).toString('base64') }
}

/** The faces for a language, read once. */
export function facesFor(locale: Locale): Promise<Face[]> {
  return Promise.all(
    FACES[locale].map((face) => {
      const [, , file] = face
      const known = kept.get(file) ?? load(face)
      kept.set(file, known)
      return known
    }),
  )
}
