import { defineWords } from '../ui/words';

export const openRequestsWords = defineWords(
  {
    title: 'Vragen aan de praktijk',
    elsewhere: 'Een koppel buiten jouw caseload',
    erasure: (label: string) => `${label}: vraag om gegevens te wissen`,
    separation: (label: string) => `${label}: vraag om accounts los te maken`,
  },
  {
    title: 'Questions to the practice',
    elsewhere: 'A couple outside your caseload',
    erasure: (label: string) => `${label}: asks to have data erased`,
    separation: (label: string) => `${label}: asks to part the accounts`,
  },
);
