import { named } from './named.ts';

named('jeton-vole');
