import { defineWords } from '../../ui/words';

export const ownDevicesWords = defineWords(
  {
    title: 'Op dit apparaat',
    off: 'Hier staan meldingen uit. Je browser vraagt of het mag, pas als je hieronder tikt.',
    on: 'Hier staan meldingen aan.',
    unsupported:
      'Deze browser kan hier geen meldingen laten zien. Op een iPhone of iPad kan het alleen vanaf het beginscherm.',
    refused:
      'Deze browser staat geen meldingen van deze site toe. Dat verander je in de instellingen van de browser.',
    notGiven: 'Je browser gaf geen toestemming. Er is niets veranderd.',
    failed: 'De browser kon het niet aanzetten. Probeer het later nog eens.',
    switchOn: 'Zet aan op dit apparaat',
    switchOff: 'Zet uit op dit apparaat',
    switchedOn: 'Meldingen staan aan op dit apparaat.',
    switchedOff: 'Meldingen staan uit op dit apparaat.',
    others: 'Ook aan op',
    unknown: 'Onbekend apparaat',
    since: (day: string) => `sinds ${day}`,
    takeOff: 'Haal weg',
    takenOff: 'Dit apparaat krijgt geen meldingen meer.',
    shown: 'Dit staat er dan, en niets meer:',
    seen: 'Wie op je scherm kijkt, ziet de melding ook.',
    maker: 'Hij komt langs de maker van je browser. Die ziet dat er iets komt, niet wat.',
    leaving: 'Log je hier uit, of tik je op ‘Weg hier’, dan is het op dit apparaat voorbij.',
    byMail: (address: string) =>
      `Lukt het op geen enkel apparaat, dan komt hetzelfde bericht per mail, naar ${address}.`,
    noMail: 'Lukt het op geen enkel apparaat, dan komt er die dag niets.',
  },
  {
    title: 'On this device',
    off: 'Notifications are off here. Your browser asks whether it may, only once you tap below.',
    on: 'Notifications are on here.',
    unsupported:
      'This browser cannot show notifications here. On an iPhone or iPad it only works from the home screen.',
    refused:
      'This browser allows no notifications of this site. You change that in the settings of the browser.',
    notGiven: 'Your browser gave no permission. Nothing was changed.',
    failed: 'The browser could not turn it on. Try again later.',
    switchOn: 'Turn on for this device',
    switchOff: 'Turn off for this device',
    switchedOn: 'Notifications are on for this device.',
    switchedOff: 'Notifications are off for this device.',
    others: 'Also on for',
    unknown: 'Unknown device',
    since: (day: string) => `since ${day}`,
    takeOff: 'Remove',
    takenOff: 'This device gets no more notifications.',
    shown: 'This is what it says, and nothing more:',
    seen: 'Whoever looks at your screen sees the notification too.',
    maker: 'It comes by way of the maker of your browser, who sees that something comes, not what.',
    leaving: 'When you sign out here, or tap ‘Leave now’, it is over on this device.',
    byMail: (address: string) =>
      `When it works on no device, the same message comes by email, to ${address}.`,
    noMail: 'When it works on no device, nothing comes that day.',
  },
);
