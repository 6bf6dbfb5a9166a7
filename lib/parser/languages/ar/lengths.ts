/** Arabic words for how many days talks took. */
const NUMBERS = ['ثلاثة', 'أربعة', 'خمسة', 'ستة', 'سبعة', 'ثمانية', 'تسعة', 'عشرة']
/** What the days stand after: "that lasted", "over", "during". */
const BEFORE = [
  'استمرت',
  'استمر',
  'تستمر',
  'يستمر',
  'استغرقت',
  'استغرق',
  'دامت',
  'على مدى',
  'على مدار',
  'طيلة',
  'لمدة',
  'مدتها',
  'امتدت',
]

const lasting = (days: number, amounts: readonly string[]) => ({
  days,
  words: amounts.flatMap((amount) => BEFORE.map((before) => `${before} ${amount}`)),
})

export const lengths = [
  lasting(2, ['يومين', 'ليومين']),
  ...NUMBERS.map((word, index) => lasting(index + 3, [`${word} أيام`, `${index + 3} أيام`, `ل${word} أيام`])),
]
