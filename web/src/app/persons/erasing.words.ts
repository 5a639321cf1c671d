import { defineWords } from '../ui/words';

export const erasingWords = defineWords(
  {
    open: 'Gegevens wissen',
    ask: (name: string) => `Gegevens van ${name} wissen?`,
    text: (name: string, years: number) =>
      `Voorgoed weg: het account van ${name}, naam, mailadres en manieren om in te loggen; alles wat alleen voor ${name} was; alle klad; en wat met de partner gedeeld was, bij de partner. Wat de praktijk kon lezen blijft ${years} jaar in het dossier, zonder naam.`,
    really: (name: string) => `Zeker weten: ${name} wissen?`,
    reallyText: 'Dit kan niet ongedaan worden gemaakt, ook niet uit een reservekopie.',
    yes: 'Verder',
    yesReally: 'Voorgoed wissen',
    no: 'Niet wissen',
    done: 'De gegevens zijn gewist.',
  },
  {
    open: 'Erase data',
    ask: (name: string) => `Erase ${name}’s data?`,
    text: (name: string, years: number) =>
      `Gone for good: ${name}’s account, name, email address and ways of signing in; everything that was for ${name} alone; all drafts; and what was shared with the partner, on the partner’s pages. What the practice could read stays in the record for ${years} years, without a name.`,
    really: (name: string) => `Quite sure: erase ${name}?`,
    reallyText: 'This cannot be undone, not from a backup either.',
    yes: 'Go on',
    yesReally: 'Erase for good',
    no: 'Do not erase',
    done: 'The data has been erased.',
  },
);
