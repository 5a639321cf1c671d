import { defineWords } from '../ui/words';

/** What the forms for signing in, joining and passwords have in common. */
export const identityWords = defineWords(
  {
    signInName: 'Inlognaam',
    signInNameHint: 'Kleine letters, cijfers en . _ - @ +, minstens 3 tekens.',
    signInNameFault: 'Gebruik 3 tot 60 kleine letters, cijfers of de tekens . _ - @ +, zonder spaties.',
    signInNameTaken: 'Deze inlognaam is al in gebruik. Kies een andere, bijvoorbeeld met een cijfer erbij.',
    password: 'Wachtwoord',
    newPassword: 'Nieuw wachtwoord',
    newPasswordHint: 'Minstens 12 tekens. Een zin die alleen jij kent, is het makkelijkst te onthouden.',
    currentPassword: 'Je wachtwoord van nu',
    name: 'Je naam',
    mail: 'Mailadres',
    mailHint: 'Mag leeg blijven.',
    code: 'Code',
  },
  {
    signInName: 'Sign-in name',
    signInNameHint: 'Lower case letters, digits and . _ - @ +, at least 3 characters.',
    signInNameFault: 'Use 3 to 60 lower case letters, digits or the characters . _ - @ +, without spaces.',
    signInNameTaken: 'This sign-in name is already in use. Choose another, for instance with a number added.',
    password: 'Password',
    newPassword: 'New password',
    newPasswordHint: 'At least 12 characters. A sentence that only you know is the easiest to remember.',
    currentPassword: 'Your current password',
    name: 'Your name',
    mail: 'Email address',
    mailHint: 'May stay empty.',
    code: 'Code',
  },
);
