import { morning } from './morning.ts';

morning('Firefox');
