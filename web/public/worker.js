// Shows the one message there is, and opens the start page. It answers no request, keeps nothing and asks nobody anything.
const words = {
  nl: { title: 'Een berichtje voor jou', off: 'Geen berichten meer' },
  en: { title: 'A note for you', off: 'No more messages' },
};

self.addEventListener('push', (event) => {
  const language = languageIn(event.data);
  const { title, off } = words[language];
  event.waitUntil(
    self.registration.showNotification(title, {
      lang: language,
      tag: 'message',
      actions: [{ action: 'off', title: off }],
    }),
  );
});

self.addEventListener('notificationclick', (event) => {
  event.notification.close();
  event.waitUntil(event.action === 'off' ? switchOff() : self.clients.openWindow('/'));
});

function languageIn(data) {
  try {
    return data.json().language === 'en' ? 'en' : 'nl';
  } catch {
    return 'nl';
  }
}

// The link that the page behind it takes is made of the address that this browser alone knows.
async function switchOff() {
  const subscription = await self.registration.pushManager.getSubscription();
  const link = subscription ? await linkOf(subscription.endpoint) : '';
  await self.clients.openWindow(`/messages#${link}`);
}

async function linkOf(endpoint) {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(endpoint)));
  return btoa(String.fromCharCode(...hash))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}
