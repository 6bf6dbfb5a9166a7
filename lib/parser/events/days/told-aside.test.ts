/** Days of other things than meetings, which tell when a dispatch without a day of its own was written. */
import { describe, expect, test } from 'vitest'
import { meetingLines, parse } from '../../testing'

const undated = (text: string) => parse(text, { published: null, publisher: null })

describe('the day of writing between what is past and what is to come', () => {
  test.each([
    [
      'a decision before it, a feast after it',
      'عباس عراقچی امروز (چهارشنبه) در مسقط با بدر البوسعیدی دیدار کرد. توافق دو کشور یکشنبه ۱۰ فروردین ۱۴۰۴ امضا شد. نمایشگاه مسقط ۱۶ فروردین ۱۴۰۴ آغاز می‌شود.',
      '2025-04-02',
    ],
    [
      'a year that only the weekday tells',
      'عباس عراقچی امروز (دوشنبه) در دوحه با لاوروف دیدار کرد. عراقچی و لاوروف ۱۱ بهمن ۱۴۰۳ نیز تلفنی صحبت کرده بودند. این طرح شنبه ۲ فروردین اعلام شد. رزمایش ۷ فروردین آغاز می‌شود.',
      '2025-03-24',
    ],
  ])('%s', (_, text, day) => {
    expect(undated(text).article.published).toBe(day)
  })

  test.each([
    ['what is denied', 'عباس عراقچی امروز در دوحه با لاوروف دیدار کرد. این توافق ۱۰ فروردین ۱۴۰۴ امضا نشد.'],
    [
      'what is only wished',
      'عباس عراقچی امروز در دوحه با لاوروف دیدار کرد. باید ۱۰ فروردین ۱۴۰۴ کار آغاز شود.',
    ],
    ['a month', 'عباس عراقچی امروز در دوحه با لاوروف دیدار کرد. این جنگ فروردین ۱۳۹۴ آغاز شد.'],
  ])('not by %s', (_, text) => {
    expect(undated(text).article.published).toBeNull()
  })
})

describe('sessions called off, and meetings earlier on a day that only the session tells', () => {
  const read = (text: string) => meetingLines(text, '2022-11-28')

  test('no session that was to be held and was called off', () => {
    expect(
      read(
        'هشتمین دور نشست‌های کمیته قانون اساسی سوریه که قرار بود ۲۵ تا ۲۹ ژوئیه ۲۰۲۲ در ژنو برگزار شود، لغو شده است.',
      ),
    ).toEqual([])
  })

  test('a session of which something else was called off', () => {
    expect(
      read(
        'هشتمین دور نشست‌های کمیته قانون اساسی سوریه که ۳۰ مه ۲۰۲۲ در ژنو آغاز شد، بدون نتیجه پایان یافت و سفر پدرسن لغو شد.',
      ),
    ).toHaveLength(1)
  })
})
