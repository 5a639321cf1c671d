import type { Language } from '@tweespraak/contracts/localized';
import type { OutgoingMail } from '../platform/mail/mail.js';
import { messageWords } from './words.js';

/** Whom a message goes to, how it is called, and the one link that is theirs. */
export interface MessageToSend {
  to: string;
  language: Language;
  messageId: string;
  link: string;
}

/** The message as a mail: two addresses, the start page and what switches it off, and nothing that is fetched. */
export function compose(publicUrl: string, { to, language, messageId, link }: MessageToSend): OutgoingMail {
  const words = messageWords[language];
  const [start, off] = [`${publicUrl}/`, offPage(publicUrl, link)];
  return {
    to,
    messageId,
    subject: words.subject,
    text: textOf(publicUrl, language, link),
    html: [
      `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>${words.subject}</title></head>`,
      `<body style="font:17px/1.55 Georgia,serif;color:#26302c;max-width:36em">`,
      `<p>${words.greeting}</p><p>${words.waiting}<br><a href="${start}" style="color:#3f6b58">${start}</a></p>`,
      `<p style="font-size:15px">${words.asked}<br>${words.off}<br>`,
      `<a href="${off}" style="color:#3f6b58">${off}</a></p></body></html>`,
    ].join('\n'),
    headers: {
      'Content-Language': language,
      'Auto-Submitted': 'auto-generated',
      // For programs that handle mail (RFC 8058): a button of their own, and what it sends.
      'List-Unsubscribe': `<${publicUrl}/api/messages/unsubscribe?link=${link}>`,
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
    },
  };
}

/** The same as plain text, which the page of the settings shows too. */
export function textOf(publicUrl: string, language: Language, link: string): string {
  const { greeting, waiting, asked, off } = messageWords[language];
  return [greeting, '', waiting, `${publicUrl}/`, '', asked, off, offPage(publicUrl, link), ''].join('\n');
}

/** Behind the sign, so that no server and no log gets it before the page sends it. */
const offPage = (publicUrl: string, link: string): string => `${publicUrl}/messages#${link}`;
