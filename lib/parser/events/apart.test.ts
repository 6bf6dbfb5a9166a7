/** What one text tells of several days, cities and meetings: each keeps its own. */
import { describe, expect, test } from 'vitest'
import { meetingLines } from '../testing'

const read = (text: string, published = '2025-02-20') => meetingLines(text, published)

describe('"the same day" is that of the news', () => {
  test.each([
    [
      'after a call told in passing',
      'Hakan Fidan met Sergey Lavrov in Ankara on Tuesday. He recalled the telephone conversation of January 16 between Presidents Masoud Pezeshkian and Vladimir Putin. The same day, Fidan received Abbas Araghchi.',
      'talks held 2025-02-18 ankara: hakan-fidan + abbas-araghchi',
    ],
    [
      'in a paragraph after what one of them had done before',
      'Hakan Fidan met Sergey Lavrov in Ankara on Tuesday.\n\nFidan also spoke of his stay in Tehran, where Masoud Pezeshkian had received him on January 16.\n\nIn a separate meeting the same day, Fidan exchanged views with Abbas Araghchi.',
      'talks held 2025-02-18 ankara: hakan-fidan + abbas-araghchi',
    ],
    [
      'in Russian',
      'Хакан Фидан встретился с Сергеем Лавровым в Анкаре во вторник. В тот же день Фидан принял Аббаса Аракчи.',
      'talks held 2025-02-18 ankara: hakan-fidan + abbas-araghchi',
    ],
    [
      'but of what was told before it, where that had been before',
      'Hakan Fidan met Sergey Lavrov in Ankara on Tuesday. Fidan had met Abbas Araghchi in Tehran on January 16 and had been received there by Masoud Pezeshkian the same day.',
      'talks held 2025-01-16 tehran: hakan-fidan + masoud-pezeshkian',
    ],
  ])('%s', (_, text, expected) => {
    expect(read(text)).toContain(expected)
  })
})

describe('"a separate meeting" is one', () => {
  test.each([
    [
      'with two at once',
      'In a separate meeting on Tuesday, Abbas Araghchi talked in Tehran with Hakan Fidan and Fuad Hussein.',
      ['ministerial held 2025-02-18 tehran: abbas-araghchi + hakan-fidan + fuad-hussein'],
    ],
    [
      'two met separately were met each for himself',
      'Abbas Araghchi met separately with Hakan Fidan and Fuad Hussein in Tehran on Tuesday.',
      [
        'talks held 2025-02-18 tehran: abbas-araghchi + hakan-fidan',
        'talks held 2025-02-18 tehran: abbas-araghchi + fuad-hussein',
      ],
    ],
    [
      'separate meetings are several',
      'Abbas Araghchi held separate meetings with Hakan Fidan and Fuad Hussein in Tehran on Tuesday.',
      [
        'talks held 2025-02-18 tehran: abbas-araghchi + hakan-fidan',
        'talks held 2025-02-18 tehran: abbas-araghchi + fuad-hussein',
      ],
    ],
  ])('%s', (_, text, expected) => {
    expect(read(text)).toEqual(expected)
  })
})

describe('a session told beside the news', () => {
  test('a summit of the day before tells nothing of the news and takes nobody of it', () => {
    const text =
      'СОЧИ, 23 ноября. Владимир Путин провел переговоры в Сочи с президентом Судана Омаром аль-Баширом. Во встрече участвовали Сергей Лавров и Юрий Ушаков. Днем ранее в Сочи состоялся трехсторонний саммит президентов России, Ирана и Турции.'
    const lines = read(text, '2017-11-23')
    expect(lines[0]).toMatch(/^summit held 2017-11-23 sochi: vladimir-putin/)
    expect(lines[1]).toBe('summit held 2017-11-22 sochi: ?ru + ?ir + ?tr')
  })

  test('the city of one that was only prepared is not that of the talks', () => {
    const text =
      'Damascus – Faisal Mekdad received Geir Pedersen and his accompanying delegation today. Bashar al-Jaafari attended the meeting. On the same day, Mekdad discussed with Alexander Lavrentiev preparations for the 19th international meeting on Syria, which is due in Astana on November 22-23.'
    expect(read(text, '2022-10-26')).toEqual([
      'talks held 2022-10-26 damascus: faisal-mekdad + geir-pedersen + bashar-jaafari',
      'talks held 2022-10-26 damascus: faisal-mekdad + alexander-lavrentiev',
      'round planned 2022-11-22/2022-11-23 astana: ',
    ])
  })

  test('one under way has those who are told to have attended it', () => {
    const text =
      'The 19th international meeting on Syria began in Astana today. Alexander Lavrentiev and Ali Asghar Khaji attended the meeting.'
    expect(read(text, '2022-11-22')[0]).toBe(
      'round held 2022-11-22/2022-11-23 astana: alexander-lavrentiev + ali-asghar-khaji',
    )
  })
})

describe("a session's days told by their number", () => {
  test.each([
    [
      'the second day of a numbered session, which began yesterday',
      'دومین روز هفدهمین نشست بین‌المللی سوریه در قالب روند آستانه با دیدار هیأت‌های ایران و سوریه در نورسلطان آغاز شد.\n\nدر این دیدار که امروز (چهارشنبه) برگزار شد، علی‌اصغر خاجی رئیس هیأت ایران با ایمن سوسان رئیس هیأت سوریه گفت‌وگو کرد.',
      'talks held 2021-12-22 astana: ali-asghar-khaji + ayman-sousan',
    ],
    [
      'its last day',
      'آخرین روز هفدهمین نشست بین‌المللی سوریه در قالب روند آستانه با دیدار هیأت‌های ایران و سوریه در نورسلطان آغاز شد.\n\nدر این دیدار که امروز (چهارشنبه) برگزار شد، علی‌اصغر خاجی رئیس هیأت ایران با ایمن سوسان رئیس هیأت سوریه گفت‌وگو کرد.',
      'talks held 2021-12-22 astana: ali-asghar-khaji + ayman-sousan',
    ],
  ])('%s', (_, text, expected) => {
    expect(meetingLines(text, null)).toContain(expected)
  })
})
