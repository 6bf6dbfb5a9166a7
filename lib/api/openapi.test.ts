import { Validator } from '@seriousme/openapi-schema-validator'
import { expect, test } from 'vitest'
import { describeInterface } from './openapi'
import { OPERATIONS } from './v1/operations'

const document = describeInterface({
  origin: 'https://mahzar.example',
  domain: 'mahzar.example',
  contact: 'archive@mahzar.example',
})

test('the description is one of OpenAPI 3.1', async () => {
  const validator = new Validator()
  const outcome = await validator.validate({ ...document })
  expect(outcome.errors ?? []).toEqual([])
  expect(outcome.valid).toBe(true)
  expect(validator.version).toBe('3.1')
})

test('every route is described, with its parameters and what they do', () => {
  const paths = Object.keys(document.paths ?? {})
  expect(paths).toEqual([
    ...OPERATIONS.map(({ path }) => `/api/v1${path}`),
    ...['/api/meetings.{form}', '/api/dispatches', '/api/jobs/{id}'],
  ])
  const parameters = document.paths?.['/api/v1/meetings']?.get?.parameters ?? []
  expect(parameters.map((one) => 'name' in one && one.name)).toEqual(
    expect.arrayContaining(['official', 'party', 'kind', 'from', 'to', 'at']),
  )
  expect(parameters.find((one) => 'name' in one && one.name === 'official')).toMatchObject({
    in: 'query',
    description: expect.stringContaining('taken part'),
    schema: { type: 'array' },
  })
})

test('the refusals of each route, and where it leads, are described', () => {
  const statuses = (path: string) => Object.keys(document.paths?.[path]?.get?.responses ?? {})
  expect(statuses('/api/v1/officials')).toEqual(['200', '304', '400'])
  expect(statuses('/api/v1/meetings/{id}')).toEqual(['200', '304', '307', '308', '400', '404'])
  expect(statuses('/api/v1/search')).toEqual(['200', '304', '308', '400'])
  expect(statuses('/api/meetings.{form}')).toEqual(['200', '304', '308', '400', '503'])
})

test('the parts that answers share are described once', () => {
  expect(Object.keys(document.components?.schemas ?? {})).toEqual(
    expect.arrayContaining(['Named', 'MeetingSummary', 'Meeting', 'Problem', 'Source']),
  )
  const text = JSON.stringify(document.paths)
  expect(text).toContain('#/components/schemas/MeetingPage')
})

test('filing is described with its token, its forms and its refusals', () => {
  const operation = document.paths?.['/api/dispatches']?.post
  expect(operation?.security).toEqual([{ file: [] }])
  expect(document.components?.securitySchemes).toMatchObject({ file: { type: 'http', scheme: 'bearer' } })
  expect(Object.keys(operation?.responses ?? {})).toEqual(
    expect.arrayContaining(['200', '201', '202', '401', '413', '415', '422']),
  )
  expect(document.components?.schemas?.DispatchToFile).toMatchObject({ required: ['text'] })
})
