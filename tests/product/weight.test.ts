import { testAksiWeight } from '../site/aksi-weight.ts';

testAksiWeight();
