import { morning } from './morning.ts';

morning('Chromium');
