/** The outlines come as plain JSON: what they are is told here, in place of types as wide as the file. */
declare module 'world-atlas/countries-110m.json' {
  import type { GeometryCollection, Topology } from 'topojson-specification'

  const outlines: Topology<{ countries: GeometryCollection; land: GeometryCollection }>
  export default outlines
}
