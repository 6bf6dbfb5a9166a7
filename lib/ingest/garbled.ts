/** Texts that an earlier program read in a wrong encoding: `Ø§Ù„`, `ط§ظ„`, `РџРѕ`. */

/** The encodings that programs most often take UTF-8 for. */
const TAKEN_FOR = ['windows-1252', 'windows-1256', 'windows-1251'] as const

/** Runs shorter than two letters of UTF-8 prove nothing: «° may stand in any text. */
const SHORTEST_RUN = 4

const tables = new Map<string, ReadonlyMap<string, number>>()

function tableOf(encoding: (typeof TAKEN_FOR)[number]): ReadonlyMap<string, number> {
  const known = tables.get(encoding)
  if (known) return known
  const decoder = new TextDecoder(encoding)
  const table = new Map(
    Array.from({ length: 128 }, (_, index) => [decoder.decode(Uint8Array.of(index + 128)), index + 128]),
  )
  tables.set(encoding, table)
  return table
}

/** Whether a run's letters, written back as bytes of the wrong encoding, are letters in UTF-8. */
function isUtf8TakenFor(run: string, table: ReadonlyMap<string, number>): boolean {
  const bytes: number[] = []
  for (const character of run) {
    const byte = table.get(character)
    if (byte === undefined) return false
    bytes.push(byte)
  }
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(bytes))
    return true
  } catch {
    return false
  }
}

/** A text of Western languages has more letters of ASCII than others; Arabic taken for one has hardly any. */
function isArabicTakenForWestern(text: string): boolean {
  const table = tableOf('windows-1252')
  const bytes = [...text].flatMap((character) => table.get(character) ?? [])
  const told = new TextDecoder('windows-1256').decode(Uint8Array.from(bytes))
  const arabic = told.match(/\p{Script=Arabic}/gu)?.length ?? 0
  const plain = text.match(/[a-z]/gi)?.length ?? 0
  return arabic > 20 && arabic > plain * 2
}

/**
 * Whether a text was once read in a wrong encoding: Windows-1256 as Windows-1252, or UTF-8 as one of
 * one byte a letter.
 */
export function isGarbled(text: string): boolean {
  return isArabicTakenForWestern(text) || isUtf8Misread(text)
}

/**
 * Whether most of a text's letters beyond ASCII are UTF-8 that was taken for an encoding of one
 * byte a letter. UTF-8 never shares bytes with ASCII, so each run can be judged alone; that a true
 * word of Arabic or Russian is also sound UTF-8 in its old encoding hardly ever happens.
 */
function isUtf8Misread(text: string): boolean {
  const runs = (text.match(/[^\p{ASCII}]+/gu) ?? []).filter((run) => run.length >= SHORTEST_RUN)
  const letters = runs.reduce((sum, run) => sum + run.length, 0)
  return TAKEN_FOR.some((encoding) => {
    const table = tableOf(encoding)
    const wrong = runs.reduce((sum, run) => sum + (isUtf8TakenFor(run, table) ? run.length : 0), 0)
    return wrong * 2 > letters
  })
}
