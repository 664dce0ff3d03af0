export { FIXTURES } from '../../test/fixtures/manifest.ts';
export { goldenText, reportOf } from '../../test/helpers/golden.ts';
