/** Turkish offices: as a title (Özel Temsilci), and as somebody's (Özel Temsilcisi). */
import type { LexiconData } from '../schema'
import { attach } from './morphology'

type Offices = LexiconData['offices']

/** A title, and the title as of something. */
const owned = (...words: string[]) => words.flatMap((word) => [word, attach(word, '(s)I')])
/** Several holders. */
const many = (...words: string[]) =>
  words.flatMap((word) => [attach(word, 'lAr'), attach(attach(word, 'lAr'), 'I')])

export const offices: Offices = [
  {
    class: 'head-of-state',
    words: [
      ...owned('cumhurbaşkan', 'devlet başkan'),
      'cumhurbaşkanı',
      'devlet başkanı',
      'kralı',
      'kral',
      'emiri',
      'sultanı',
      'ABD başkanı',
      'Kürdistan Bölgesi Başkanı',
      'IKBY Başkanı',
      'bölge başkanı',
      'geçiş dönemi devlet başkanı',
      'geçiş dönemi cumhurbaşkanı',
      'başkanlık konseyi başkanı',
      'egemenlik konseyi başkanı',
      'lideri',
      'devlet lideri',
    ],
    plural: ['cumhurbaşkanları', 'devlet başkanları', 'liderleri', 'devlet ve hükümet başkanları'],
  },
  {
    class: 'head-of-government',
    words: [
      ...owned('başbakan', 'hükümet başkan'),
      'başbakanı',
      'hükümeti başkanı',
      'şansölyesi',
      'başbakan vekili',
      'mutabakat hükümeti başkanı',
      'bakanlar kurulu başkanı',
      'şansölye',
    ],
    plural: many('başbakan'),
  },
  {
    class: 'vice-president',
    words: [
      'cumhurbaşkanı yardımcısı',
      'devlet başkan yardımcısı',
      'devlet başkanı yardımcısı',
      'başkan yardımcısı',
      'cumhurbaşkanı birinci yardımcısı',
    ],
    plural: ['cumhurbaşkanı yardımcıları'],
  },
  {
    class: 'minister',
    words: [...owned('bakan'), 'bakan vekili', 'bakan vekil', 'devlet bakanı'],
    plural: many('bakan'),
  },
  {
    class: 'deputy',
    words: [
      ...owned('yardımcı'),
      'bakan yardımcısı',
      'bakanı yardımcısı',
      'başbakan yardımcısı',
      'genel sekreter yardımcısı',
      'müsteşarı',
      'müsteşar',
      'bakan birinci yardımcısı',
      'bakan 1. yardımcısı',
      'genel müdürü',
      'genel müdür',
      'genel müdür yardımcısı',
      'direktörü',
      'bakanlık müsteşarı',
      'siyasi direktörü',
      'müsteşar yardımcısı',
      'baş yardımcısı',
      'kıdemli yardımcısı',
      'vekili',
    ],
    plural: ['bakan yardımcıları', 'yardımcıları', 'siyasi direktörleri', 'müsteşarları', 'genel müdürleri'],
  },
  {
    class: 'adviser',
    words: [
      ...owned('danışman', 'başdanışman'),
      'baş danışmanı',
      'özel danışmanı',
      'kıdemli danışmanı',
      'müşaviri',
      'asistanı',
    ],
    plural: [...many('danışman'), 'başdanışmanları'],
  },
  {
    class: 'permanent-representative',
    words: ['daimi temsilcisi', 'daimi temsilci', 'daimî temsilcisi'],
    plural: ['daimi temsilcileri'],
  },
  {
    class: 'envoy',
    words: [
      ...owned('temsilci', 'özel temsilci', 'elçi', 'özel elçi', 'koordinatör', 'özel koordinatör'),
      'özel temsilci yardımcısı',
      'özel temsilcisi yardımcısı',
      'mukim koordinatörü',
      'yüksek temsilcisi yardımcısı',
      'yüksek komiseri',
      'arabulucusu',
    ],
    plural: many('temsilci', 'özel temsilci', 'elçi'),
  },
  {
    class: 'ambassador',
    words: [...owned('büyükelçi'), 'maslahatgüzarı', 'başkonsolosu', 'büyükelçi vekili'],
    plural: many('büyükelçi'),
  },
  { class: 'charge', words: ['maslahatgüzarı', 'maslahatgüzar', 'geçici maslahatgüzarı'] },
  { class: 'spokesman', words: [...owned('sözcü'), 'sözcü yardımcısı', 'sözcüsü yardımcısı'] },
  { class: 'secretary-general', words: [...owned('genel sekreter')] },
  { class: 'secretary', words: [...owned('sekreter'), 'katibi'] },
  {
    class: 'head',
    words: [
      'başkanı',
      'başkan',
      'eş başkanı',
      'eşbaşkanı',
      'müdürü',
      'genel başkanı',
      'dairesi başkanı',
      'heyet başkanı',
      'heyeti başkanı',
      'meclis başkanı',
      'şefi',
      'icra direktörü',
    ],
    plural: ['başkanları', 'heyet başkanları', 'müdürleri', 'meclis başkanları'],
  },
  { class: 'leader', words: ['dini lideri', 'devrim lideri', 'dini lider', 'hareketi lideri'] },
  {
    class: 'member',
    words: ['üyesi', 'milletvekili', 'senatörü', 'senatör'],
    plural: ['üyeleri', 'milletvekilleri', 'senatörleri'],
  },
  {
    class: 'negotiator',
    words: ['baş müzakerecisi', 'başmüzakerecisi', 'baş müzakereci', 'başmüzakereci', 'müzakerecisi'],
    plural: ['başmüzakerecileri', 'baş müzakerecileri'],
  },
  {
    class: 'commander',
    words: ['komutanı', 'genelkurmay başkanı', 'kuvvetleri komutanı'],
    plural: ['komutanları', 'genelkurmay başkanları'],
  },
  {
    class: 'other',
    words: [
      'veliaht prensi',
      'veliaht prens',
      'yüksek temsilcisi',
      'komiseri',
      'yetkilisi',
      'sorumlusu',
      'valisi',
      'prensi',
    ],
    plural: ['yetkilileri'],
  },
]
