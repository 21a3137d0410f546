export default {
  globs: ['src/elements/*.ts', 'src/authorize/events.ts'],
  outdir: 'dist',
  litelement: true,
  packagejson: false,
};
