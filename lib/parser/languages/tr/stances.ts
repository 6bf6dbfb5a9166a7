/** Turkish words by which somebody takes a position; what they are about stands before them. */
import type { Stances } from '../schema'

const isBack = (form: string) => /[aıou][^aıoueiöü]*$/u.test(form)
const plural = (form: string) => form + (isBack(form) ? 'lar' : 'ler')

/** A verb told by its past and present, with its other forms as told: vurguladı, vurguluyor, vurgulayarak. */
const verb = (past: string, present: string, ...others: string[]) => [
  past,
  plural(past),
  present,
  plural(present),
  ...others,
]

/** How somebody gives words to what he feels. */
const EXPRESSED = [
  ...verb('dile getirdi', 'dile getiriyor', 'dile getirerek', 'dile getiren'),
  ...verb('ifade etti', 'ifade ediyor', 'ifade ederek', 'ifade eden'),
  ...verb('belirtti', 'belirtiyor', 'belirterek'),
  ...verb('bildirdi', 'bildiriyor', 'bildirerek'),
  ...verb('iletti', 'iletiyor', 'ileterek'),
  ...verb('yineledi', 'yineliyor', 'yineleyerek'),
  ...verb('söyledi', 'söylüyor', 'söyleyerek'),
  ...verb('kaydetti', 'kaydediyor', 'kaydederek'),
  ...verb('paylaştı', 'paylaşıyor', 'paylaşarak'),
  ...verb('teyit etti', 'teyit ediyor', 'teyit ederek'),
  ...verb('vurguladı', 'vurguluyor', 'vurgulayarak'),
]
export const stances: Stances = {
  cues: [
    {
      stance: 'affirmed',
      words: [
        ...verb('vurguladı', 'vurguluyor', 'vurgulayarak', 'vurgulayan'),
        ...verb('vurgu yaptı', 'vurgu yapıyor', 'vurgu yaparak'),
        ...verb('teyit etti', 'teyit ediyor', 'teyit ederek'),
        ...verb('yineledi', 'yineliyor', 'yineleyerek'),
        ...verb('altını çizdi', 'altını çiziyor', 'altını çizerek', 'altını çizen'),
        ...verb('dikkati çekti', 'dikkati çekiyor', 'dikkati çekerek'),
        ...verb('dikkat çekti', 'dikkat çekiyor', 'dikkat çekerek'),
        ...verb('işaret etti', 'işaret ediyor', 'işaret ederek'),
        ...verb('doğruladı', 'doğruluyor', 'doğrulayarak'),
        ...verb('hatırlattı', 'hatırlatıyor', 'hatırlatarak'),
      ],
    },
    {
      stance: 'affirmed',
      joint: true,
      words: ['vurgulandı', 'teyit edildi', 'altı çizildi', 'üzerinde duruldu', 'dikkat çekildi'],
    },
    {
      stance: 'condemned',
      words: [
        ...verb('kınadı', 'kınıyor', 'kınayarak', 'kınayan', 'kınadığını'),
        ...verb('lanetledi', 'lanetliyor', 'lanetleyerek'),
        ...verb('eleştirdi', 'eleştiriyor', 'eleştirerek'),
        ...verb('tepki gösterdi', 'tepki gösteriyor', 'tepki göstererek'),
      ],
    },
    { stance: 'condemned', joint: true, words: ['kınandı'] },
    {
      stance: 'welcomed',
      words: [
        ...verb('memnuniyetle karşıladı', 'memnuniyetle karşılıyor', 'memnuniyetle karşıladığını'),
        ...verb('olumlu karşıladı', 'olumlu karşılıyor', 'olumlu bulduğunu', 'olumlu değerlendirdi'),
        ...verb('takdirle karşıladı', 'takdirle karşılıyor', 'takdir ettiğini', 'övdü', 'övgüyle söz etti'),
        'memnuniyet duyduğunu',
      ],
      nouns: ['memnuniyeti', 'memnuniyetini', 'memnuniyet duyduğunu', 'memnun olduğunu', 'memnuniyetlerini'],
    },
    {
      stance: 'demanded',
      words: [
        ...verb('çağrısında bulundu', 'çağrısında bulunuyor', 'çağrısında bulunarak'),
        ...verb('çağrısı yaptı', 'çağrısı yapıyor', 'çağrısı yaparak'),
        ...verb('talep etti', 'talep ediyor', 'talep ederek', 'talebinde bulundu'),
        ...verb('istedi', 'istiyor', 'isteyerek', 'istediğini'),
        ...verb('çağrıda bulundu', 'çağrıda bulunuyor', 'çağrıda bulunarak'),
        ...verb('davet etti', 'davet ediyor'),
        'çağırdı',
        'ısrar etti',
      ],
    },
    {
      stance: 'hoped',
      words: [
        ...verb('umut etti', 'umut ediyor', 'umut ettiğini'),
        ...verb('ümit etti', 'ümit ediyor', 'ümit ettiğini'),
        ...verb('temenni etti', 'temenni ediyor', 'temennisinde bulundu', 'temenni ettiğini'),
        ...verb('umdu', 'umuyor', 'umduğunu', 'umduklarını'),
      ],
      nouns: [
        'umudu',
        'ümidi',
        'umudunu',
        'ümidini',
        'umutlarını',
        'temennisini',
        'beklentisini',
        'inancını',
      ],
    },
    {
      stance: 'concerned',
      words: [
        ...verb('uyardı', 'uyarıyor', 'uyarıda bulundu', 'uyarısında bulundu', 'uyararak'),
        ...verb('endişe duydu', 'endişe duyuyor', 'endişe duyduğunu', 'endişeli olduğunu'),
      ],
      nouns: [
        'endişeyi',
        'endişe duyduklarını',
        'kaygıyı',
        'endişesini',
        'endişelerini',
        'kaygısını',
        'kaygılarını',
        'üzüntüsünü',
        'rahatsızlığını',
      ],
    },
    {
      stance: 'thanked',
      words: [
        ...verb('teşekkür etti', 'teşekkür ediyor', 'teşekkür ederek', 'teşekkür eden'),
        'şükranlarını sundu',
        'teşekkürlerini sundu',
      ],
      nouns: ['teşekkürlerini', 'teşekkürünü', 'minnettarlığını', 'şükranlarını', 'takdirlerini'],
    },
    {
      stance: 'announced',
      words: [
        ...verb('açıkladı', 'açıklıyor', 'açıklayarak'),
        ...verb('duyurdu', 'duyuruyor', 'duyurarak'),
        ...verb('ilan etti', 'ilan ediyor', 'ilan ederek'),
      ],
      nouns: ['hazır olduklarını', 'hazır olduğunu', 'niyetinde olduklarını'],
    },
    {
      stance: 'rejected',
      words: [
        ...verb('reddetti', 'reddediyor', 'reddederek', 'reddettiğini', 'reddettiklerini'),
        ...verb('karşı çıktı', 'karşı çıkıyor', 'karşı çıkarak', 'karşı çıktığını', 'karşı olduğunu'),
        ...verb('yalanladı', 'yalanlıyor', 'yalanlayarak'),
        'kabul edilemez olduğunu',
        'kabul etmediklerini',
      ],
    },
    {
      stance: 'supported',
      words: [
        ...verb('destekledi', 'destekliyor', 'destekleyerek', 'desteklediğini', 'desteklediklerini'),
        ...verb('destek verdi', 'destek veriyor', 'destek verdiğini', 'destek verdiklerini'),
        'arkasında olduğunu',
        'yanında olduğunu',
      ],
      nouns: [
        'desteği',
        'desteğini',
        'desteklerini',
        'destek verdiğini',
        'dayanışmasını',
        'dayanışma içinde olduğunu',
      ],
    },
  ],
  expressing: { verbs: EXPRESSED, objectAfter: [], joint: ['dile getirildi', 'ifade edildi', 'belirtildi'] },
  attributions: [],
  together: [
    'ortak bildiri',
    'ortak açıklama',
    'katılımcılar',
    'garantör ülkeler',
    'sonuç bildirisi',
    'her iki taraf',
  ],
}
