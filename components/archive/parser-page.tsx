import { useLocale, useTranslations } from 'next-intl'
import type { PartFigures, Scoreboard } from '@/lib/evaluation/scoreboard'
import { inNumber, inPercent } from '@/lib/i18n/digits'
import { ReliabilityTable, SpeedSection } from './parser-tables'
import { Share } from './share'

type Figures = PartFigures['all']

const FIELDS = ['kind', 'status', 'date', 'place', 'occasion', 'participants', 'topics'] as const

/** The command that makes the figures, as it is typed. */
const COMMAND = 'npm run evaluate -- --write'

/** How well the parser reads, measured on dispatches whose records are known. */
export function ParserPage({ scoreboard }: { scoreboard: Scoreboard }) {
  const t = useTranslations('parser')
  return (
    <>
      <header className="page-head">
        <h1>{t('title')}</h1>
        <p className="lead">{t('lead')}</p>
      </header>
      {scoreboard.parts.map((part) => (
        <PartSection key={part.part} part={part} />
      ))}
      <p className="soft">{t('columns')}</p>
      {scoreboard.speed && <SpeedSection speed={scoreboard.speed} />}
      <p className="soft">
        {t('made', { version: scoreboard.parserVersion })} <code dir="ltr">{COMMAND}</code>
      </p>
    </>
  )
}

function PartSection({ part }: { part: PartFigures }) {
  const t = useTranslations('parser')
  const languages = useTranslations('language')
  const locale = useLocale()
  const { article, dispatches } = part
  return (
    <section className="figures" id={part.part}>
      <h2 className="section-head">{t(part.part)}</h2>
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
      <div className="figures-scroll">
        <table>
          <caption>
            <a href={`#${part.part}`}>{t('caption')}</a>
          </caption>
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
      </div>
      <ReliabilityTable reliability={part.reliability} />
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
