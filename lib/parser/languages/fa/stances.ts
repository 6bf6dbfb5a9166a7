/** Persian words by which somebody takes a position. */
import type { Stances } from '../schema'

const KARD = [
  'کرد',
  'کردند',
  'کردیم',
  'کرده',
  'کرده است',
  'کرده‌اند',
  'کرده بود',
  'می‌کند',
  'می‌کنند',
  'می‌کنیم',
  'می‌کنم',
  'نمود',
  'نمودند',
  'نموده است',
]
const SHOD = ['شد', 'شدند', 'شده', 'شده است', 'شده‌اند', 'شدیم', 'است', 'هستند', 'هستیم', 'بود', 'بودند']
const DANEST = ['دانست', 'دانستند', 'خواند', 'خواندند', 'می‌داند', 'می‌دانند', 'می‌دانیم', 'ارزیابی کرد']
const DASHT = ['داشت', 'داشتند', 'دارد', 'دارند', 'داریم']
const WHILE = ['با', 'ضمن']

const each = (words: readonly string[], ends: readonly string[]) =>
  words.flatMap((word) => ends.map((end) => `${word} ${end}`))

/** Nouns that a light verb makes a predicate of, what they are about standing before. */
const did = (...nouns: string[]) => each(nouns, KARD)
/** "while …-ing": the noun stands before what it is about. */
const whileDoing = (...nouns: string[]) => WHILE.flatMap((lead) => nouns.map((noun) => `${lead} ${noun}`))
/** "expressed …" and "expressing …". */
const EXPRESSED = ['ابراز', 'اظهار', 'اعلام']
const expressed = (...nouns: string[]) =>
  did(...EXPRESSED.flatMap((verb) => nouns.map((n) => `${verb} ${n}`)))
const expressing = (...nouns: string[]) =>
  whileDoing(...EXPRESSED.flatMap((verb) => nouns.map((noun) => `${verb} ${noun}`)))

export const stances: Stances = {
  cues: [
    {
      stance: 'affirmed',
      words: [
        ...did('تاکید', 'تصریح', 'خاطرنشان', 'خاطر نشان', 'یادآوری', 'اذعان', 'تایید', 'تکرار'),
        ...each(['تاکید'], DASHT),
        ...each(['مورد تاکید', 'مورد تایید'], ['قرار داد', 'قرار دادند', 'قرار داده‌اند']),
        'خاطرنشان ساخت',
        'خاطرنشان ساختند',
        'یادآور شد',
        'یادآور شدند',
        'متذکر شد',
        'تاکیدکرد',
        'پای فشرد',
        'پافشاری کرد',
      ],
    },
    {
      stance: 'affirmed',
      object: 'after',
      words: [
        ...whileDoing('تاکید', 'تاکید مجدد', 'یادآوری', 'تایید', 'تصریح'),
        'با تاکید بر',
        'وی با تاکید',
        'تاکید وی بر',
      ],
    },
    {
      stance: 'affirmed',
      joint: true,
      words: ['مورد تاکید قرار گرفت', 'تاکید شد', 'مورد تاکید قرار گرفته است', 'تاکید شده است'],
    },
    {
      stance: 'condemned',
      words: [
        ...did('محکوم', 'تقبیح', 'نکوهش', 'به شدت محکوم', 'شدیدا محکوم', 'ابراز انزجار', 'اعلام انزجار'),
        ...each(['محکوم'], ['دانست', 'دانستند', 'ساخت', 'می‌داند', 'می‌دانیم']),
        'به باد انتقاد گرفت',
        ...did('انتقاد', 'به شدت انتقاد', 'شدیدا انتقاد'),
      ],
    },
    {
      stance: 'condemned',
      object: 'after',
      words: whileDoing('محکوم کردن', 'محکومیت', 'تقبیح', 'محکوم دانستن', 'انتقاد از', 'نکوهش'),
    },
    {
      stance: 'welcomed',
      words: [
        ...did('استقبال', 'تحسین', 'تمجید'),
        ...each(['مثبت', 'سازنده', 'گامی مثبت', 'گامی مهم', 'امیدوارکننده', 'مفید'], DANEST),
        ...expressed('خرسندی', 'خوشحالی', 'خشنودی', 'رضایت', 'خوشوقتی'),
        'مورد استقبال قرار داد',
        'مورد استقبال قرار دادند',
      ],
    },
    {
      stance: 'welcomed',
      object: 'after',
      words: [...whileDoing('استقبال', 'تمجید', 'تحسین'), ...expressing('خرسندی', 'خوشحالی', 'رضایت')],
    },
    {
      stance: 'demanded',
      object: 'after',
      words: [
        'خواستار',
        'خواهان',
        'ضمن درخواست',
        'با درخواست',
        ...did('درخواست', 'تقاضا'),
        'از جامعه جهانی خواست',
        'از جامعه بین‌المللی خواست',
      ],
    },
    { stance: 'demanded', words: [...did('مطالبه'), 'فراخواند', 'فراخواندند', 'فرا خواند', 'فرا خواندند'] },
    { stance: 'hoped', object: 'after', words: [...expressed('امیدواری', 'امید'), ...did('آرزو')] },
    {
      stance: 'hoped',
      object: 'after',
      words: [...each(['امیدوار'], SHOD), 'امیدواریم', 'امیدوارم', ...expressing('امیدواری', 'امید')],
    },
    { stance: 'concerned', words: [...expressed('نگرانی', 'نگرانی عمیق', 'نگرانی شدید', 'تاسف')] },
    {
      stance: 'concerned',
      words: [...each(['نگران'], SHOD), 'هشدار داد', 'هشدار دادند', 'هشدار می‌دهد', 'هشدار داده است'],
    },
    { stance: 'concerned', object: 'after', words: expressing('نگرانی', 'تاسف', 'نگرانی عمیق') },
    {
      stance: 'thanked',
      words: [
        ...did('تشکر', 'قدردانی', 'تقدیر', 'سپاسگزاری', 'تشکر و قدردانی', 'تقدیر و تشکر', 'سپاس‌گزاری'),
        ...expressed('تشکر', 'قدردانی', 'سپاس', 'امتنان'),
      ],
    },
    {
      stance: 'thanked',
      object: 'after',
      words: [
        ...whileDoing('تشکر', 'قدردانی', 'تقدیر', 'سپاس', 'سپاسگزاری', 'تقدیر و تشکر', 'تشکر و قدردانی'),
        ...expressing('تشکر', 'قدردانی', 'سپاس', 'امتنان'),
      ],
    },
    {
      stance: 'announced',
      words: [...did('اعلام', 'اعلان'), ...expressed('آمادگی'), 'خبر داد', 'خبر دادند', 'اطلاع داد'],
    },
    { stance: 'announced', object: 'after', words: expressing('آمادگی') },
    {
      stance: 'rejected',
      words: [
        ...did('رد', 'تکذیب', 'مخالفت', 'نفی'),
        ...each(['مردود', 'غیرقابل قبول', 'غیر قابل قبول', 'نپذیرفتنی', 'ناپذیرفتنی'], DANEST),
        ...each(['مخالف'], SHOD),
        ...expressed('مخالفت'),
      ],
    },
    { stance: 'rejected', object: 'after', words: [...whileDoing('رد', 'مخالفت'), ...expressing('مخالفت')] },
    {
      stance: 'supported',
      words: [
        ...did('حمایت', 'پشتیبانی', 'حمایت قاطع', 'حمایت کامل'),
        ...expressed('حمایت', 'پشتیبانی', 'همبستگی', 'حمایت کامل', 'حمایت قاطع', 'حمایت همه‌جانبه'),
        ...each(['حامی'], ['است', 'هستند', 'خواهد بود']),
      ],
    },
    {
      stance: 'supported',
      object: 'after',
      words: [
        ...whileDoing('حمایت', 'پشتیبانی'),
        ...expressing('حمایت', 'پشتیبانی', 'همبستگی'),
        'حمایت خود از',
        'حمایت خود را از',
        'پشتیبانی خود از',
      ],
    },
  ],
  attributions: ['به گفته', 'به گفتهٔ', 'بنا به گفته', 'به اعتقاد', 'به باور', 'از نظر', 'به نقل از'],
  together: ['بیانیه پایانی', 'بیانیه مشترک', 'این بیانیه', 'شرکت‌کنندگان', 'شرکت کنندگان', 'حاضران', 'طرف‌ها'],
}
