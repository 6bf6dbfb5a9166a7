/** Palaces and other seats that Arabic pages call by name, and the cities that they stand in. */
import type { LexiconData } from '../schema'

const list = (words: string) => words.split('|')

export const seats: LexiconData['seats'] = [
  {
    place: 'beirut',
    words: list('قصر بعبدا|عين التينة|السراي الكبير|السراي الحكومي|السرايا الحكومية|قصر بسترس'),
  },
  { place: 'tunis', words: list('قصر قرطاج|القصبة') },
  { place: 'cairo', words: list('قصر الاتحادية|قصر التحرير|قصر القبة|قصر عابدين') },
  { place: 'amman', words: list('قصر الحسينية|قصر بسمان|قصر رغدان') },
  { place: 'riyadh', words: list('قصر اليمامة|الديوان الملكي في قصر اليمامة|قصر العوجا') },
  { place: 'jeddah', words: list('قصر السلام') },
  { place: 'kuwait-city', words: list('قصر بيان|قصر السيف|قصر دسمان') },
  { place: 'doha', words: list('قصر لوسيل|الديوان الأميري في الدوحة') },
  { place: 'muscat', words: list('قصر البركة|قصر العلم') },
  { place: 'manama', words: list('قصر الصخير|قصر القضيبية') },
  { place: 'abu-dhabi', words: list('قصر الوطن|قصر الشاطئ|قصر البطين|قصر البحر|قصر المشرف') },
  { place: 'algiers', words: list('قصر المرادية') },
  { place: 'paris', words: list('قصر الإليزيه|قصر الاليزيه') },
  { place: 'damascus', words: list('قصر الشعب|قصر المهاجرين|قصر تشرين') },
  { place: 'baghdad', words: list('قصر بغداد|قصر السلام في بغداد|القصر الحكومي ببغداد') },
  { place: 'ankara', words: list('المجمع الرئاسي|القصر الأبيض') },
  { place: 'istanbul', words: list('قصر دولمة بهجة|قصر وحيد الدين|قصر دولما بهتشه') },
  { place: 'london', words: list('قصر باكنغهام|قصر بكنغهام') },
  { place: 'washington', words: list('البيت الأبيض') },
  { place: 'moscow', words: list('الكرملين') },
  { place: 'tehran', words: list('قصر سعد آباد|مجمع سعد آباد') },
]
