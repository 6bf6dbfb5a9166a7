import { useLocale, useTranslations } from 'next-intl'
import type { PartFigures, Scoreboard } from '@/lib/evaluation/scoreboard'
import { inNumber, inPercent } from '@/lib/i18n/digits'
import { Sideways } from './figures/sideways'
import { JumpLinks } from './jump-links'
import { ReliabilityTable, SpeedSection } from './parser-tables'
import { Section } from './portraits/section'
import { Share } from './share'

type Figures = PartFigures['all']

const FIELDS = ['kind', 'status', 'date', 'place', 'occasion', 'participants', 'topics'] as const

/** The command that makes the figures, as it is typed. */
const COMMAND = 'npm run evaluate -- --write'

/** What nobody had looked at comes first: it tells most of a dispatch to come. */
const ORDER = ['scored-only', 'looked-at', 'samples', 'beside'] as const

/** How well the parser reads, measured on dispatches whose records are known. */
export function ParserPage({ scoreboard }: { scoreboard: Scoreboard }) {
  const t = useTranslations('parser')
  const parts = ORDER.flatMap((name) => scoreboard.parts.filter(({ part }) => part === name))
  const unseen = parts.find(({ part }) => part === 'scored-only')
  return (
    <>
      <header className="page-head">
        <h1>{t('title')}</h1>
        <p className="lead">{t('lead')}</p>
      </header>
      <JumpLinks
        parts={[
          unseen && { id: 'short', label: t('short.title') },
          { id: 'reading', label: t('reading') },
          ...parts.map(({ part }) => ({ id: part, label: t(part) })),
          scoreboard.speed && { id: 'speed', label: t('speed') },
        ]}
      />
      {unseen && <InShort part={unseen} />}
      <Section id="reading" title={t('reading')}>
        <p className="lead">{t('columns')}</p>
      </Section>
      {parts.map((part) => (
        <PartSection key={part.part} part={part} />
      ))}
      {scoreboard.speed && <SpeedSection speed={scoreboard.speed} />}
      <p className="soft">
        {t('made', { version: scoreboard.parserVersion })} <code dir="ltr">{COMMAND}</code>
      </p>
    </>
  )
}

/** What the figures come to for a reader, in a few sentences. */
function InShort({ part: { dispatches, all } }: { part: PartFigures }) {
  const t = useTranslations('parser')
  const locale = useLocale()
  const ofHundred = (share: number) => inNumber(locale, Math.round(100 * share))
  return (
    <Section id="short" title={t('short.title')}>
      <p>{t('short.lead', { n: inNumber(locale, dispatches) })}</p>
      <ul className="in-short">
        <li>
          {t('short.found', {
            found: ofHundred(all.detectionRecall),
            real: ofHundred(all.detectionPrecision),
          })}
        </li>
        <li>
          {t('short.fields', {
            date: ofHundred(all.date),
            place: ofHundred(all.place),
            occasion: ofHundred(all.occasion),
          })}
        </li>
        <li>{t('short.whole', { perfect: ofHundred(all.perfect) })}</li>
      </ul>
      <p>{t('short.advice')}</p>
    </Section>
  )
}

function PartSection({ part }: { part: PartFigures }) {
  const t = useTranslations('parser')
  const languages = useTranslations('language')
  const locale = useLocale()
  const { article, dispatches } = part
  return (
    <section className="figures" aria-labelledby={part.part}>
      <h2 id={part.part} className="section-head">
        {t(part.part)}
      </h2>
      <p>{t(`${part.part}Note`)}</p>
      <p className="soft">
        {t('size', {
          count: dispatches,
          n: inNumber(locale, dispatches),
          records: inNumber(locale, part.all.gold),
          language: inPercent(locale, article.language),
          published: inPercent(locale, article.published),
          publisher: inPercent(locale, article.publisher),
        })}
      </p>
      <Sideways label={`${t(part.part)}: ${t('caption')}`}>
        <table>
          <caption>{t('caption')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('group')}</th>
              <th scope="col">{t('records')}</th>
              <th scope="col">{t('perfect')}</th>
              <th scope="col">{t('detection')}</th>
              {FIELDS.map((field) => (
                <th key={field} scope="col">
                  {t(field)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            <FigureRow label={t('all')} figures={part.all} />
            <FigureRow label={t('focus')} figures={part.focus} />
            {part.languages.map(({ language, figures }) => (
              <FigureRow key={language} label={languages(language)} figures={figures} />
            ))}
          </tbody>
        </table>
      </Sideways>
      <ReliabilityTable reliability={part.reliability} open={part.part === 'scored-only'} />
    </section>
  )
}

function FigureRow({ label, figures }: { label: string; figures: Figures }) {
  const locale = useLocale()
  return (
    <tr>
      <th scope="row">{label}</th>
      <td>{inNumber(locale, figures.gold)}</td>
      <td>
        <Share value={figures.perfect} />
      </td>
      <td>
        <Share value={figures.detectionF1} />
      </td>
      {FIELDS.map((field) => (
        <td key={field}>{inPercent(locale, figures[field])}</td>
      ))}
    </tr>
  )
}
