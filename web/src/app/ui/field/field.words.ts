import { defineWords } from '../words';

export const fieldWords = defineWords({ show: 'Toon', hide: 'Verberg' }, { show: 'Show', hide: 'Hide' });
