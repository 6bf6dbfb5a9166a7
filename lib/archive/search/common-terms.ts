/**
 * Common terms of diplomacy, a line each in five languages: whoever asks for one in his own finds the texts
 * that use another's. What a topic of the registry is called stands among the topic's names there.
 */
import { WordTable } from './word-table'

const TERMS = [
  'ceasefire|cease-fire|truce|cessation of hostilities|آتش‌بس|آتش بس|ترک مخاصمه|وقف إطلاق النار|الهدنة|وقف الأعمال القتالية|' +
    'وقف الأعمال العدائية|прекращение огня|перемирие|режим тишины|прекращение боевых действий|ateşkes',
  'negotiation|negotiations|talks|مذاکره|مذاکرات|گفت‌وگو|گفت‌وگوها|مفاوضات|محادثات|مباحثات|переговоры|müzakere|görüşmeler',
  'consultation|consultations|رایزنی|رایزنی‌ها|مشورت|مشاورات|تشاور|консультация|консультации|istişare|istişareler',
  'mediation|mediator|میانجی‌گری|میانجیگری|وساطت|الوساطة|посредничество|посредник|arabuluculuk|arabulucu',
  'agreement|accord|توافق|توافق‌نامه|توافقنامه|موافقت‌نامه|اتفاق|اتفاقية|соглашение|договоренность|anlaşma|mutabakat',
  'memorandum|memorandum of understanding|یادداشت تفاهم|تفاهم‌نامه|تفاهمنامه|مذكرة تفاهم|مذكرة|меморандум|mutabakat zaptı|' +
    'mutabakat muhtırası',
  'treaty|معاهده|پیمان‌نامه|معاهدة|договор|antlaşma',
  'joint statement|final statement|final communiqué|joint communiqué|بیانیه مشترک|بیانیه پایانی|البيان المشترك|بيان مشترك|' +
    'البيان الختامي|совместное заявление|итоговое заявление|ortak bildiri|ortak açıklama|sonuç bildirisi',
  'resolution|قطعنامه|قطع‌نامه|قرار مجلس الأمن|القرار الأممي|резолюция',
  'Security Council|UN Security Council|شورای امنیت|مجلس الأمن|Совет Безопасности|Совбез|Güvenlik Konseyi|BMGK',
  'road map|roadmap|نقشه راه|خارطة الطريق|خارطة طريق|خريطة طريق|дорожная карта|yol haritası',
  'confidence-building|confidence building|اعتمادسازی|بناء الثقة|укрепление доверия|güven artırıcı',
  'election|elections|انتخابات|выборы|seçim|seçimler',
  'transition|transitional period|interim government|transitional government|دوره انتقالی|دولت انتقالی|دولت موقت|' +
    'المرحلة الانتقالية|الحكومة الانتقالية|переходный период|переходное правительство|geçiş süreci|geçiş hükümeti',
  'national dialogue|گفت‌وگوی ملی|الحوار الوطني|национальный диалог|ulusal diyalog',
  'reconciliation|آشتی|آشتی ملی|المصالحة|примирение|uzlaşma|uzlaşı',
  'de-escalation|de-escalation zone|de-escalation zones|کاهش تنش|مناطق کاهش تنش|منطقه کاهش تنش|خفض التصعيد|منطقة خفض التصعيد|' +
    'مناطق خفض التصعيد|деэскалация|зона деэскалации|зоны деэскалации|gerginliği azaltma|çatışmasızlık bölgesi|' +
    'çatışmasızlık bölgeleri',
  'safe zone|security zone|buffer zone|منطقه امن|منطقه حائل|المنطقة الآمنة|منطقة آمنة|المنطقة العازلة|зона безопасности|' +
    'буферная зона|güvenli bölge|tampon bölge',
  'withdrawal|pull-out|pullout|عقب‌نشینی|خروج نیروها|انسحاب|الانسحاب|вывод войск|çekilme|geri çekilme',
  'occupation|اشغال|اشغالگری|احتلال|الاحتلال|оккупация|işgal',
  'Golan|Golan Heights|جولان|بلندی‌های جولان|الجولان|هضبة الجولان|Голаны|Голанские высоты|Golan Tepeleri',
  'air strike|airstrike|air strikes|airstrikes|حمله هوایی|حملات هوایی|غارة جوية|غارات جوية|авиаудар|авиаудары|hava saldırısı|' +
    'hava saldırıları',
  'drone|drones|UAV|پهپاد|پهپادها|طائرة مسيرة|طائرات مسيرة|المسيرات|беспилотник|беспилотники|БПЛА|İHA|insansız hava aracı',
  'missile|missiles|موشک|موشک‌ها|صاروخ|صواريخ|ракета|ракеты|füze|füzeler',
  'chemical weapons|chemical weapon|سلاح شیمیایی|سلاح‌های شیمیایی|تسلیحات شیمیایی|الأسلحة الكيميائية|الأسلحة الكيماوية|' +
    'السلاح الكيميائي|химическое оружие|kimyasal silah|kimyasal silahlar',
  'ISIS|ISIL|Daesh|Islamic State|داعش|دولت اسلامی|تنظيم الدولة|تنظيم داعش|ИГИЛ|Исламское государство|DEAŞ|IŞİD|DAEŞ',
  'al-Nusra|Nusra Front|Tahrir al-Sham|HTS|جبهه النصره|تحریر الشام|هیئت تحریر الشام|جبهة النصرة|تحرير الشام|' +
    'هيئة تحرير الشام|Джебхат ан-Нусра|Тахрир аш-Шам|Nusra Cephesi|Heyet Tahrir eş-Şam|HTŞ',
  'PKK|Kurdistan Workers Party|پ.ک.ک|پ‌ک‌ک|حزب العمال الكردستاني|РПК|Рабочая партия Курдистана',
  'SDF|Syrian Democratic Forces|نیروهای دموکراتیک سوریه|قسد|قوات سوريا الديمقراطية|СДС|Сирийские демократические силы|SDG|' +
    'Suriye Demokratik Güçleri',
  'border|borders|مرز|مرزها|الحدود|حدود|граница|границы|sınır|sınırlar',
  'border crossing|border crossings|cross-border|گذرگاه مرزی|گذرگاه‌های مرزی|معبر حدودي|المعابر الحدودية|عبر الحدود|' +
    'пограничный переход|трансграничный|sınır kapısı|sınır ötesi',
  'cooperation|همکاری|همکاری‌ها|تعاون|التعاون|сотрудничество|işbirliği|iş birliği',
  'relations|ties|روابط|مناسبات|علاقات|العلاقات|отношения|ilişkiler',
  'security|امنیت|أمن|الأمن|безопасность|güvenlik',
  'implementation|اجرا|اجرای|تنفيذ|выполнение|реализация|uygulama|uygulanması',
  'lifting|removal|لغو|برچیدن|رفع|снятие|отмена|kaldırma|kaldırılması',
  'representative|representatives|نماینده|نمایندگان|ممثل|ممثلون|ممثلين|представитель|представители|temsilci|temsilciler',
  'embassy|embassies|سفارت|سفارت‌خانه|سفارتخانه|سفارة|السفارات|посольство|büyükelçilik',
  'delegation|delegations|هیئت|هیأت|هیات|وفد|الوفد|وفود|делегация|heyet|heyetler',
  'visit|visits|سفر|سفرها|زيارة|الزيارة|زيارات|визит|визиты|ziyaret',
  'grain|grain deal|grain corridor|غلات|کریدور غلات|توافق غلات|الحبوب|صفقة الحبوب|ممر الحبوب|зерно|зерновая сделка|' +
    'зерновой коридор|tahıl|tahıl koridoru|tahıl anlaşması',
  'oil|petroleum|نفت|نفط|النفط|нефть|petrol',
  'gas|natural gas|گاز|گاز طبیعی|الغاز|الغاز الطبيعي|природный газ|doğal gaz|doğalgaz',
  'electricity|برق|الكهرباء|электроэнергия|электричество|elektrik',
  'railway|railways|راه‌آهن|السكك الحديدية|سكة حديد|железная дорога|demir yolu|demiryolu',
  'corridor|transit|کریدور|ترانزیت|ممر|العبور|коридор|транзит|koridor|transit geçiş',
  'investment|سرمایه‌گذاری|استثمار|الاستثمارات|инвестиции|yatırım|yatırımlar',
  'normalisation|normalization|عادی‌سازی|تطبيع|التطبيع|нормализация|normalleşme',
  'enrichment|uranium|غنی‌سازی|اورانیوم|تخصيب|اليورانيوم|обогащение|уран|zenginleştirme|uranyum',
  'IAEA|International Atomic Energy Agency|آژانس بین‌المللی انرژی اتمی|الوكالة الدولية للطاقة الذرية|МАГАТЭ|UAEA',
]

const terms = new WordTable<null>()
for (const line of TERMS) terms.add(line, null)

/** All names of the term that words (in their one form) are, word by word; null where they are none. */
export const namesOfTerm = (words: readonly string[]): string[][] | null => terms.find(words)?.names ?? null
