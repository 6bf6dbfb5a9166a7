import { expect, test } from 'vitest'
import { compileRecognizer, detectLanguage } from './language'
import { languageKits } from './languages'

const recognizers = languageKits.map(({ lexicon }) =>
  compileRecognizer(lexicon.language, lexicon.recognition),
)

test.each([
  ['fa', 'وزیر امور خارجه ایران در تهران با همتای خود دیدار کرد و درباره روابط گفت‌وگو شد.'],
  ['fa', 'وزير امور خارجه كشورمان كه به دمشق سفر كرده است، با رئيس جمهور ديدار كرد.'],
  ['ar', 'التقى وزير الخارجية في دمشق نظيره الذي يزور البلاد، وبحث الجانبان العلاقات.'],
  ['ar', 'وخلال اللقاء أکد الجانبان علی أهمیة الحوار فی سوریا وعلی دعم العملیة السیاسیة.'],
  ['ru', 'Министр иностранных дел встретился в Москве с коллегой из Ирана.'],
  ['tr', 'Dışişleri Bakanı, İranlı mevkidaşı ile bir görüşme yaptı ve ilişkileri ele aldı.'],
  ['en', 'The foreign minister met with his Iranian counterpart in Tehran on Saturday.'],
  [null, '12345 --- 67890'],
  [null, '外交部长在北京会见了伊朗外长,双方就地区局势交换了意见。'],
])('%s: %s', (language, text) => {
  expect(detectLanguage(text, recognizers)).toBe(language)
})
