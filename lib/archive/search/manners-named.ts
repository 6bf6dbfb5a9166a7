/**
 * In what manner people met, as people ask for it: the kind of meeting, how many sides it had, or whether it
 * is yet to come. Each has names in all languages.
 */
import type { MeetingKind } from '@/lib/registry/schema'
import { WordTable } from './word-table'

/** The least and the most parties of a meeting. */
type Sides = readonly [least: number, most: number]
export type Manner = { kind: MeetingKind } | { sides: Sides } | { status: 'planned' }

const KINDS: readonly { kind: MeetingKind; names: string }[] = [
  {
    kind: 'call',
    names:
      'call|phone|by phone|phone call|telephone call|phone conversation|telephone conversation|phone talk|telephone|' +
      'تلفنی|تماس تلفنی|تماس‌های تلفنی|گفت‌وگوی تلفنی|گفت‌وگوهای تلفنی|مکالمه تلفنی|رایزنی تلفنی|هاتفيا|مهاتفة|' +
      'اتصال هاتفي|الاتصال الهاتفي|اتصالات هاتفية|مكالمة هاتفية|محادثة هاتفية|محادثات هاتفية|телефонный разговор|' +
      'телефонные переговоры|телефонная беседа|по телефону|звонок|telefon görüşmesi|telefonla görüşme|telefonda',
  },
  {
    kind: 'video',
    names:
      'video call|video conference|videoconference|video meeting|by video|virtual meeting|online meeting|ویدئوکنفرانس|' +
      'ویدیوکنفرانس|ویدئو کنفرانس|تماس تصویری|نشست مجازی|نشست آنلاین|مؤتمر عبر الفيديو|اجتماع عبر الفيديو|عبر الفيديو|' +
      'عبر تقنية الفيديو|اجتماع افتراضي|اتصال مرئي|видеоконференция|видеозвонок|по видеосвязи|video konferans|' +
      'videokonferans|görüntülü görüşme',
  },
  {
    kind: 'summit',
    names:
      'summit|summit meeting|اجلاس سران|نشست سران|سران|قمة|القمة|قمم|саммит|встреча на высшем уровне|zirve|zirvesi|' +
      'liderler zirvesi',
  },
  {
    kind: 'ministerial',
    names:
      "ministerial|ministerial meeting|foreign ministers' meeting|foreign ministers meeting|meeting of foreign ministers|" +
      'نشست وزیران|نشست وزرا|نشست وزرای خارجه|نشست وزیران خارجه|نشست وزیران امور خارجه|اجتماع وزاري|الاجتماع الوزاري|' +
      'اجتماع وزراء الخارجية|встреча министров|встреча министров иностранных дел|bakanlar toplantısı|' +
      'dışişleri bakanları toplantısı',
  },
  {
    kind: 'round',
    names:
      'round|plenary|plenary session|دور|دورها|نشست عمومی|جولة|الجولة|جولات|جلسة عامة|раунд|пленарное заседание|tur|turu',
  },
]

/** By how many sides there are, from one number to another. */
const SIDES: readonly { sides: Sides; names: string }[] = [
  {
    sides: [2, 2],
    names:
      'bilateral|two-way|دوجانبه|دو جانبه|ثنائي|ثنائية|двусторонний|двусторонняя|двусторонние|двусторонних|ikili',
  },
  {
    sides: [3, 3],
    names:
      'tripartite|trilateral|three-way|سه‌جانبه|سه جانبه|ثلاثي|ثلاثية|трехсторонний|трехсторонняя|трехсторонние|' +
      'трехсторонних|üçlü',
  },
  {
    sides: [4, 4],
    names:
      'quadrilateral|quadripartite|four-way|four-party|چهارجانبه|چهار جانبه|رباعي|رباعية|четырехсторонний|' +
      'четырехсторонняя|четырехсторонние|четырехсторонних|dörtlü',
  },
  {
    sides: [5, 5],
    names:
      'five-party|five-way|پنج‌جانبه|پنج جانبه|خماسي|خماسية|пятисторонний|пятисторонняя|пятисторонние|beşli',
  },
  {
    sides: [3, Number.POSITIVE_INFINITY],
    names:
      'multilateral|چندجانبه|چند جانبه|متعدد الأطراف|متعددة الأطراف|многосторонний|многосторонняя|многосторонние|' +
      'çok taraflı',
  },
]

/** What is yet to come, records know: dispatches say “next” of anything. */
const PLANNED =
  'planned|upcoming|forthcoming|scheduled|next|برنامه‌ریزی‌شده|پیش رو|آتی|بعدی|المقبل|المقبلة|القادم|القادمة|المزمع|' +
  'предстоящий|предстоящая|следующий|следующая|planlanan|önümüzdeki|yaklaşan'

const manners = new WordTable<Manner>()
for (const { kind, names } of KINDS) manners.add(names, { kind })
for (const { sides, names } of SIDES) manners.add(names, { sides })
manners.add(PLANNED, { status: 'planned' })

/** The manner that words (in their one form) ask for, and the names by which texts tell it, word by word; null for none. */
export function mannerNamed(words: readonly string[]): { manner: Manner; names: string[][] } | null {
  const found = manners.find(words)
  return found && { manner: found.meaning, names: 'status' in found.meaning ? [] : found.names }
}
