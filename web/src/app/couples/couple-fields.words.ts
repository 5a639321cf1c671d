import { defineWords } from '../ui/words';

/** What a couple is known by: in the page that adds one, and in the sheet that changes it. */
export const coupleFieldsWords = defineWords(
  {
    label: 'Naam van het dossier',
    labelHint: 'Jouw eigen naam voor deze twee. De partners zien hem niet.',
    labelMissing: 'Geef het dossier een naam.',
    timeZone: 'Tijdzone',
    timeZoneHint: 'Bepaalt wanneer voor deze twee een dag begint. Typ een plaats om te zoeken.',
    timeZoneUnknown: 'Deze tijdzone kennen we niet. Kies er een uit de lijst.',
    save: 'Opslaan',
    leave: 'Laat zo',
    stale:
      'Dit dossier is intussen ergens anders gewijzigd. Wat je invulde staat er nog. Kijk het na en sla nog eens op.',
  },
  {
    label: 'Name of the couple file',
    labelHint: 'Your own name for these two. The partners do not see it.',
    labelMissing: 'Give the couple file a name.',
    timeZone: 'Time zone',
    timeZoneHint: 'Decides when a day begins for these two. Type a place to search.',
    timeZoneUnknown: 'We do not know this time zone. Choose one from the list.',
    save: 'Save',
    leave: 'Leave it',
    stale:
      'This couple file was changed somewhere else in the meantime. What you typed is still here. Check it and save again.',
  },
);
