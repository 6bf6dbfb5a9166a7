import { JobsPage } from '@/components/desk/jobs/jobs-page'
import { NotAllowed } from '@/components/desk/not-allowed'
import { parameter } from '@/lib/archive/filter'
import { jobLines } from '@/lib/desk/loaders'
import { admit, type SearchParams } from '@/lib/desk/pages'
import { pageLocale } from '@/lib/i18n/page-locale'

type JobsProps = { params: Promise<{ locale: string }>; searchParams: Promise<SearchParams> }

export default async function JobsRoute({ params, searchParams }: JobsProps) {
  const admission = await admit(await pageLocale(params), 'jobs')
  if (!admission.allowed) return <NotAllowed admission={admission} />
  const before = parameter(await searchParams, 'before')
  return <JobsPage at={admission} {...(await jobLines(before))} before={before} />
}
