/** The names of months in five languages and three calendars, as people type them. */
import { type Calendar, calendarSchema } from '../dto'
import { plainWords } from './words'

/** A line a month; spellings between bars, in all languages. */
const NAMES: Record<Calendar, readonly string[]> = {
  gregorian: [
    'January|Jan|ژانویه|يناير|كانون الثاني|جانفي|январь|января|янв|Ocak',
    'February|Feb|فوریه|فبراير|شباط|فيفري|февраль|февраля|фев|Şubat',
    'March|Mar|مارس|آذار|март|марта|мар|Mart',
    'April|Apr|آوریل|اپریل|أبريل|إبريل|نيسان|أفريل|апрель|апреля|апр|Nisan',
    'May|مه|می|مايو|أيار|ماي|май|мая|Mayıs',
    'June|Jun|ژوئن|يونيو|حزيران|جوان|июнь|июня|Haziran',
    'July|Jul|ژوئیه|ژوییه|جولای|يوليو|تموز|جويلية|июль|июля|Temmuz',
    'August|Aug|اوت|آگوست|أغسطس|آب|أوت|август|августа|авг|Ağustos',
    'September|Sept|Sep|سپتامبر|سبتمبر|أيلول|сентябрь|сентября|сен|Eylül',
    'October|Oct|اکتبر|أكتوبر|تشرين الأول|октябрь|октября|окт|Ekim',
    'November|Nov|نوامبر|نوفمبر|تشرين الثاني|ноябрь|ноября|ноя|Kasım',
    'December|Dec|دسامبر|ديسمبر|كانون الأول|декабрь|декабря|дек|Aralık',
  ],
  jalali: [
    'Farvardin|فروردین|فروردين|фарвардин|Ferverdin',
    'Ordibehesht|اردیبهشت|أرديبهشت|ордибехешт|Ordibeheşt',
    'Khordad|خرداد|хордад|Hordad',
    'Tir|تیر|тир',
    'Mordad|Amordad|مرداد|امرداد|мордад',
    'Shahrivar|شهریور|шахривар|Şehriver',
    'Mehr|مهر|мехр',
    'Aban|آبان|абан',
    'Azar|آذر|азар',
    'Dey|Dei|دی|дей',
    'Bahman|بهمن|бахман|Behmen',
    'Esfand|Isfand|اسفند|إسفند|эсфанд',
  ],
  hijri: [
    'Muharram|محرم|محرم الحرام|мухаррам|Muharrem',
    'Safar|صفر|صفر المظفر|сафар|Safer',
    "Rabi I|Rabi al-Awwal|Rabi' al-awwal|ربیع‌الاول|ربيع الأول|раби аль-авваль|Rebiülevvel",
    "Rabi II|Rabi al-Thani|Rabi' al-thani|Rabi al-Akhir|ربیع‌الثانی|ربيع الثاني|ربيع الآخر|раби ас-сани|Rebiülahir",
    'Jumada I|Jumada al-Ula|Jumada al-Awwal|جمادی‌الاولی|جمادی‌الاول|جمادى الأولى|جمادى الأول|джумада аль-уля|Cemaziyelevvel',
    'Jumada II|Jumada al-Thani|Jumada al-Akhira|جمادی‌الثانی|جمادی‌الثانیه|جمادی‌الآخر|جمادی‌الآخره|جمادى الثانية|جمادى الآخرة|جمادى الآخر|джумада ас-сани|Cemaziyelahir',
    'Rajab|رجب|раджаб|Recep',
    "Shaban|Sha'ban|شعبان|شعبان المعظم|шаабан|Şaban",
    'Ramadan|Ramazan|رمضان|رمضان المبارك|рамадан|рамазан',
    'Shawwal|شوال|шавваль|Şevval',
    "Dhu al-Qadah|Dhu al-Qa'da|Dhul Qadah|ذی‌القعده|ذیقعده|ذو القعدة|ذي القعدة|зуль-када|Zilkade",
    'Dhu al-Hijjah|Dhu al-Hijja|Dhul Hijjah|ذی‌الحجه|ذیحجه|ذو الحجة|ذي الحجة|зуль-хиджа|Zilhicce',
  ],
}

export type NamedMonth = { calendar: Calendar; month: number }

/** The words of a text run together, in their one form. */
const joined = (text: string): string => plainWords(text).join('')

function readNames(): Map<string, NamedMonth[]> {
  const months = new Map<string, NamedMonth[]>()
  for (const calendar of calendarSchema.options) {
    for (const [index, names] of NAMES[calendar].entries()) {
      for (const name of new Set(names.split('|').map(joined))) {
        months.set(name, [...(months.get(name) ?? []), { calendar, month: index + 1 }])
      }
    }
  }
  return months
}

const MONTHS = readNames()

/** The months that words (in their one form, run together) name: آذار and آذر fold apart, آب is one alone. */
export const monthsNamed = (words: string): readonly NamedMonth[] => MONTHS.get(words) ?? []
