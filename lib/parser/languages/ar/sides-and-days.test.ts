/** Sides told without names, summons, what was so long ago: some that must be read, some that must be left alone. */
import { describe, expect, test } from 'vitest'
import { meetingLines } from '../../testing'

const read = (text: string) => meetingLines(text, '2025-02-19')

describe('sides told by office alone', () => {
  test.each([
    [
      'one after the other',
      'استقبل رئيس الوزراء الماليزي وزير الخارجية التشادي أمس في كوالالمبور.',
      ['talks held 2025-02-18 kuala-lumpur: ?my + ?td'],
    ],
    [
      'one as the counterpart of the other',
      'التقى وزير الدفاع الكيني بنظيره الأوغندي أمس في نيروبي.',
      ['talks held 2025-02-18 nairobi: ?ke + ?ug'],
    ],
    [
      'as delegations of two adjectives',
      'أجرى وفدان صيني وياباني أمس في هانوي محادثات.',
      ['talks held 2025-02-18 hanoi: ?cn + ?jp'],
    ],
    [
      'two titles of one man',
      'اجتمع نائب رئيس الوزراء وزير الدفاع الكويتي فهد الدوسري أمس في الكويت بالسفير النيبالي راجو ثابا.',
      ['talks held 2025-02-18 kuwait-city: فهد الدوسري + راجو ثابا'],
    ],
    ['one who only speaks', 'أكد رئيس الوزراء الماليزي أمس في كوالالمبور متانة العلاقات مع تشاد.', []],
    ['two who sent messages', 'تبادل رئيسا تشاد وكينيا أمس التهاني بالعيد.', []],
  ])('%s', (_, text, expected) => {
    expect(read(text)).toEqual(expected)
  })
})

describe('summons and credentials', () => {
  test.each([
    [
      'a ministry that summons',
      'استدعت وزارة الخارجية التشيلية أمس في سانتياغو سفير بيرو راؤول مندوزا.',
      ['talks held 2025-02-18 santiago: ?cl + راؤول مندوزا'],
    ],
    [
      'who spoke for the ministry',
      'استدعت الخارجية التشيلية أمس في سانتياغو سفير بيرو راؤول مندوزا، حيث أبلغه وكيل الوزارة بابلو غارسيا احتجاج بلاده.',
      ['talks held 2025-02-18 santiago: بابلو غارسيا + راؤول مندوزا'],
    ],
    [
      'an ambassador who hands over his credentials',
      'قدم سفير النرويج لارس هوغن أوراق اعتماده إلى رئيس زامبيا هاكايندي هيشيليما أمس في لوساكا.',
      ['talks held 2025-02-18 lusaka: لارس هوغن + هاكايندي هيشيليما'],
    ],
    ['a capital that calls its own man home', 'استدعت ليما أمس سفيرها في سانتياغو راؤول مندوزا للتشاور.', []],
    ['who hands over something else', 'قدم سفير النرويج لارس هوغن أمس في لوساكا منحة لمستشفى الأطفال.', []],
    ['a summons to court', 'استدعى القضاء التشيلي أمس خمسة شهود.', []],
  ])('%s', (_, text, expected) => {
    expect(read(text)).toEqual(expected)
  })
})

describe('days', () => {
  const dated = (when: string) => read(`التقى سامح شكري في القاهرة نظيره الكمبودي براك سوخون ${when}.`)[0]
  test.each([
    ['in a week of the month', 'في الأسبوع الثاني من يناير', '2025-01-08/2025-01-14'],
    ['on two weekdays running', 'يومي الأحد والاثنين', '2025-02-16/2025-02-17'],
    ['from one weekday to another', 'من السبت إلى الاثنين', '2025-02-15/2025-02-17'],
    ['in the night between two', 'ليل الاثنين-الثلاثاء', '2025-02-17/2025-02-18'],
    ['after a name, which they end', 'مطلع الشهر الحالي', '2025-02-01/2025-02-10'],
    ['in the small hours', 'في ساعة متأخرة من مساء الاثنين', '2025-02-17'],
    ['a weekday that only begins another', 'الاثنين والأمطار تهطل', '2025-02-17'],
    ['so many within a spell', 'أمس في ثالث لقاء خلال أربعة أيام', '2025-02-18'],
  ])('told %s', (_, when, date) => {
    expect(dated(when)).toBe(`talks held ${date} cairo: sameh-shoukry + براك سوخون`)
  })

  test.each([
    [
      'the news comes so long after a call',
      'اجتمع هاكان فيدان اليوم في أنقرة بسيرغي لافروف. ويأتي اللقاء بعد أسبوعين من مكالمة هاتفية بين أيمن الصفدي وسيرغي لافروف.',
      [
        'talks held 2025-02-19 ankara: hakan-fidan + sergey-lavrov',
        'call held 2025-02-05 null: ayman-safadi + sergey-lavrov',
      ],
    ],
    [
      'a journey goes on the next day',
      'وصل رافائيل غروسي إلى طهران في 10 فبراير، وتوجه إلى أصفهان في اليوم التالي حيث التقى محمد إسلامي.',
      ['talks held 2025-02-11 isfahan: rafael-grossi + mohammad-eslami'],
    ],
    [
      'days of talks are no distance',
      'اجتمع هاكان فيدان اليوم في أنقرة بسيرغي لافروف بعد يومين من المحادثات الفنية.',
      ['talks held 2025-02-19 ankara: hakan-fidan + sergey-lavrov'],
    ],
  ])('%s', (_, text, expected) => {
    expect(read(text)).toEqual(expected)
  })
})

describe('receptions', () => {
  const dispatch = (lead: string) => `بوغوتا 19 فبراير 2025\n${lead}`
  test.each([
    [
      'to come, in the city that the dispatch was sent from',
      'وسيستقبل وزير الخارجية الكولومبي لويس موريو غدا السفير الهندي راجيف كومار.',
      ['talks planned 2025-02-20 bogota: لويس موريو + راجيف كومار'],
    ],
    [
      'that had been before',
      'وكان الوزير الكولومبي لويس موريو استقبل في الثالث من الشهر الجاري السفير الهندي راجيف كومار.',
      ['talks held 2025-02-03 bogota: لويس موريو + راجيف كومار'],
    ],
    [
      'of nobody at home',
      'وكان الوزير الهندي لويس موريو استقبل في الثالث من الشهر الجاري السفير الماليزي راجيف كومار.',
      ['talks held 2025-02-03 null: لويس موريو + راجيف كومار'],
    ],
  ])('%s', (_, lead, expected) => {
    expect(read(dispatch(lead))).toEqual(expected)
  })
})

describe('who came, who led, who was there', () => {
  test.each([
    [
      'who came to where several of one country were met',
      'زار وزير الخارجية النرويجي لارس هوغن لوساكا أمس، حيث التقى رئيس زامبيا هاكايندي هيشيليما ووزير الدفاع أمبروز لوفوما.',
      ['talks held 2025-02-18 lusaka: لارس هوغن + هاكايندي هيشيليما + أمبروز لوفوما'],
    ],
    [
      'who came and held talks with others',
      'وصل رئيس زامبيا هاكايندي هيشيليما أمس إلى أوسلو، وعقد مباحثات مع رئيس النرويج لارس هوغن بحضور وزير الدفاع بيورن دال.',
      ['summit held 2025-02-18 oslo: هاكايندي هيشيليما + لارس هوغن + بيورن دال'],
    ],
    [
      'who says that he discussed something with two',
      'قال وزير الدفاع الكيني جيمس موانغي إنه بحث أمس في أوسلو مع نظيره النرويجي لارس هوغن والسفير الهندي راجيف كومار أمن الملاحة.',
      ['talks held 2025-02-18 oslo: جيمس موانغي + لارس هوغن + راجيف كومار'],
    ],
    [
      'several whom nothing names',
      'استقبل جوزيف عون أمس في بيروت سيرغي لافروف. والتقى لافروف لاحقا وزراء عدة.',
      ['talks held 2025-02-18 beirut: joseph-aoun + sergey-lavrov'],
    ],
    [
      'who led a side, in a name that nothing knows',
      'عقدت أمس في هانوي جولة مشاورات بين فيتنام والنرويج. وترأس الجانب الفيتنامي دوك ثينه خانغ، وترأس الجانب النرويجي لارس هوغن.',
      ['talks held 2025-02-18 hanoi: لارس هوغن + دوك ثينه خانغ'],
    ],
    [
      'holders of both countries who were there',
      'استقبل سيرغي شويغو أمس في موسكو خلوصي أكار بحضور وزيري خارجية البلدين سيرغي لافروف وهاكان فيدان.',
      ['talks held 2025-02-18 moscow: sergei-shoigu + hulusi-akar + sergey-lavrov + hakan-fidan'],
    ],
    [
      'premiers of both countries, whom nothing names',
      'التقى وزير الخارجية الكيني جيمس موانغي أمس في نيروبي نظيره الزامبي أمبروز لوفوما. ويأتي اللقاء بعد أسبوع من اتصال هاتفي بين رئيسي وزراء البلدين.',
      ['talks held 2025-02-18 nairobi: جيمس موانغي + أمبروز لوفوما', 'call held 2025-02-12 null: ?zm + ?ke'],
    ],
    [
      'a day of the month told last',
      'التقى سامح شكري في القاهرة خوليو أريولا في 10 يناير الماضي، ثم التقى عباس عراقجي في مينسك في 22 من الشهر نفسه.',
      [
        'talks held 2025-01-10 cairo: sameh-shoukry + خوليو أريولا',
        'talks held 2025-01-22 minsk: sameh-shoukry + abbas-araghchi',
      ],
    ],
    [
      'a summit after which the news comes',
      'اجتمع هاكان فيدان اليوم في أنقرة بسيرغي لافروف. وجاء لقاء أنقرة بعد قمة جمعت في سوتشي يوم 3 فبراير رجب طيب أردوغان وفلاديمير بوتين.',
      [
        'talks held 2025-02-19 ankara: hakan-fidan + sergey-lavrov',
        'summit held 2025-02-03 sochi: recep-tayyip-erdogan + vladimir-putin',
      ],
    ],
    [
      'who chaired officials of his own',
      'انعقدت أمس في نيروبي اجتماعات كبار المسؤولين برئاسة السفير جيمس موانغي.',
      [],
    ],
    [
      'a plan of no day decided',
      'قال لارس هوغن إنه سيلتقي هاكايندي هيشيليما خلال زيارة مرتقبة إلى لوساكا لم يحدد موعدها بعد.',
      [],
    ],
  ])('%s', (_, text, expected) => {
    expect(read(text)).toEqual(expected)
  })
})
