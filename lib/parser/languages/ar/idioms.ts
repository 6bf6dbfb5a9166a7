/** Arabic verbs that mean something else with a noun of their clause. */
import type { LexiconEntries } from '../schema'

/** An ambassador is met when he hands his credentials over, and not when his own capital calls him home. */
export const idioms: LexiconEntries['idioms'] = [
  {
    verbs: ['تسلم', 'تسلمت', 'يتسلم', 'تتسلم', 'تقبل', 'تقبلت', 'يتقبل', 'تتقبل'],
    with: ['أوراق اعتماد', 'أوراق اعتماده', 'أوراق اعتمادها', 'أوراق الاعتماد', 'نسخة من أوراق اعتماد'],
    class: 'meet',
  },
  {
    verbs: ['قدم', 'قدمت', 'يقدم', 'تقدم', 'سلم', 'سلمت', 'يسلم', 'تسلم'],
    with: ['أوراق اعتماده', 'أوراق اعتمادها', 'أوراق اعتمادهما', 'أوراق اعتمادهم'],
    class: 'meet',
  },
  {
    verbs: ['تحدث', 'تحدثت', 'يتحدث', 'تتحدث', 'تواصل', 'تواصلت', 'يتواصل', 'تتواصل', 'تكلم', 'تكلمت'],
    with: ['هاتفيا', 'عبر الهاتف'],
    class: 'meet',
    kind: 'call',
  },
  {
    verbs: ['حل', 'حلت', 'يحل', 'تحل'],
    with: ['ضيفا على', 'ضيفة على'],
    class: 'meet',
  },
  {
    verbs: ['استدعى', 'استدعت', 'يستدعي', 'تستدعي'],
    with: ['للتشاور', 'سفيرها', 'سفيره', 'سفراءها', 'سفيريها'],
    class: 'other',
  },
]
