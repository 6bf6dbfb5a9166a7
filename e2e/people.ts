/** How each reader sees the officials whom the specs ask about. */
import type { Locale } from './archive'

export const PEOPLE: Record<string, Record<Locale, string>> = {
  'ali-asghar-khaji': { en: 'Ali Asghar Khaji', fa: 'علی اصغر خاجی', ar: 'علي أصغر خاجي' },
  'geir-pedersen': { en: 'Geir Pedersen', fa: 'گیر پدرسن', ar: 'غير بيدرسون' },
  'hossein-amir-abdollahian': {
    en: 'Hossein Amir-Abdollahian',
    fa: 'حسین امیرعبداللهیان',
    ar: 'حسين أمير عبد اللهيان',
  },
  'alexander-lavrentiev': { en: 'Alexander Lavrentiev', fa: 'الکساندر لاورنتیف', ar: 'ألكسندر لافرنتييف' },
  'ayman-sousan': { en: 'Ayman Sousan', fa: 'ایمن سوسان', ar: 'أيمن سوسان' },
  'sergey-vershinin': { en: 'Sergey Vershinin', fa: 'سرگئی ورشنین', ar: 'سيرغي فيرشينين' },
  'kazem-jalali': { en: 'Kazem Jalali', fa: 'کاظم جلالی', ar: 'كاظم جلالي' },
  'mohammed-abdulsalam': { en: 'Mohammed Abdulsalam', fa: 'محمد عبدالسلام', ar: 'محمد عبد السلام' },
  'mikhail-bogdanov': { en: 'Mikhail Bogdanov', fa: 'میخائیل بوگدانوف', ar: 'ميخائيل بوغدانوف' },
}
