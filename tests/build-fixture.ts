/** `npm run build:fixture`: builds the site of the invented road maps, which the tests of the product read. */
import { fixtureSite } from './fixture-site.ts';

Object.assign(process.env, fixtureSite);
await import('../scripts/build.ts');
