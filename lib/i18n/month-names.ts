import type { CalendarName, Locale } from './locales'

/**
 * Names of months and weekdays, kept here rather than asked of `Intl`: what its data say differs
 * from one release of Node to the next, and a citation must not.
 * Gregorian months in Arabic bear both names, as in the United Nations' documents.
 */
const MONTHS: Record<Locale, Record<CalendarName, string>> = {
  en: {
    gregorian: 'January February March April May June July August September October November December',
    jalali: 'Farvardin Ordibehesht Khordad Tir Mordad Shahrivar Mehr Aban Azar Dey Bahman Esfand',
    hijri:
      'Muharram Safar Rabi‘_I Rabi‘_II Jumada_I Jumada_II Rajab Sha‘ban Ramadan Shawwal Dhu_al-Qa‘da Dhu_al-Hijja',
  },
  fa: {
    gregorian: 'ژانویه فوریه مارس آوریل مه ژوئن ژوئیه اوت سپتامبر اکتبر نوامبر دسامبر',
    jalali: 'فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند',
    hijri: 'محرم صفر ربیع‌الاول ربیع‌الثانی جمادی‌الاولی جمادی‌الثانیه رجب شعبان رمضان شوال ذی‌القعده ذی‌الحجه',
  },
  ar: {
    gregorian:
      'كانون_الثاني/يناير شباط/فبراير آذار/مارس نيسان/أبريل أيار/مايو حزيران/يونيو تموز/يوليو آب/أغسطس أيلول/سبتمبر تشرين_الأول/أكتوبر تشرين_الثاني/نوفمبر كانون_الأول/ديسمبر',
    jalali: 'فروردين أرديبهشت خرداد تير مرداد شهريور مهر آبان آذر دي بهمن إسفند',
    hijri: 'محرم صفر ربيع_الأول ربيع_الآخر جمادى_الأولى جمادى_الآخرة رجب شعبان رمضان شوال ذو_القعدة ذو_الحجة',
  },
}

const WEEKDAYS: Record<Locale, readonly string[]> = {
  en: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
  fa: ['یکشنبه', 'دوشنبه', 'سه‌شنبه', 'چهارشنبه', 'پنجشنبه', 'جمعه', 'شنبه'],
  ar: ['الأحد', 'الاثنين', 'الثلاثاء', 'الأربعاء', 'الخميس', 'الجمعة', 'السبت'],
}

const SPLIT_MONTHS = new Map(
  Object.entries(MONTHS).flatMap(([locale, calendars]) =>
    Object.entries(calendars).map(([calendar, names]) => [
      `${locale}/${calendar}`,
      names.split(' ').map((name) => name.replaceAll('_', ' ')),
    ]),
  ),
)

/** The name of a calendar's month (from 1) in a language. */
export function monthName(locale: Locale, calendar: CalendarName, month: number): string {
  return SPLIT_MONTHS.get(`${locale}/${calendar}`)?.[month - 1] ?? ''
}

/** The name of a weekday, 0 for Sunday. */
export function weekdayName(locale: Locale, weekday: number): string {
  return WEEKDAYS[locale][weekday] ?? ''
}
