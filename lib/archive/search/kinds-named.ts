/** Kinds of meetings as people ask for them; each is sought in all its names, whatever the language. */
import type { MeetingKind } from '@/lib/registry/schema'
import { plainWords } from './words'

export type KindAskedFor = Extract<MeetingKind, 'call' | 'video' | 'summit' | 'ministerial'>

const NAMES: Record<KindAskedFor, string> = {
  call:
    'call|calls|phone|phone call|phone calls|telephone call|telephone conversation|telephone|تماس تلفنی|تماس‌های تلفنی|' +
    'گفت‌وگوی تلفنی|گفت‌وگو تلفنی|مکالمه تلفنی|اتصال هاتفي|الاتصال الهاتفي|مكالمة هاتفية|محادثة هاتفية|' +
    'телефонный разговор|телефонные переговоры|звонок|telefon görüşmesi|telefon görüşmeleri',
  video:
    'video call|video conference|videoconference|video meeting|ویدئوکنفرانس|ویدیوکنفرانس|ویدئو کنفرانس|تماس تصویری|' +
    'مؤتمر عبر الفيديو|اجتماع عبر الفيديو|اتصال مرئي|видеоконференция|видеозвонок|video konferans|videokonferans',
  summit: 'summit|summits|اجلاس سران|نشست سران|قمة|القمة|саммит|zirve|zirvesi',
  ministerial:
    'ministerial|ministerial meeting|نشست وزیران|نشست وزرا|نشست وزرای خارجه|نشست وزیران خارجه|اجتماع وزاري|' +
    'الاجتماع الوزاري|встреча министров|bakanlar toplantısı',
}

const kinds: readonly KindAskedFor[] = ['call', 'video', 'summit', 'ministerial']
const named = new Map(
  kinds.flatMap((kind) => NAMES[kind].split('|').map((name) => [plainWords(name).join(''), kind] as const)),
)

/** The kind that words (in their one form, run together) ask for; null for none. */
export const kindNamed = (words: string): KindAskedFor | null => named.get(words) ?? null

/** The names of a kind, word by word. */
export const namesOfKind = (kind: KindAskedFor): string[][] => NAMES[kind].split('|').map(plainWords)
