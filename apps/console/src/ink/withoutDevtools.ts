/** Stands in the bundle for `react-devtools-core`, which Ink loads for development only. */
export default {}
