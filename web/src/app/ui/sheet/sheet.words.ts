import { defineWords } from '../words';

export const sheetWords = defineWords({ close: 'Sluit' }, { close: 'Close' });
