/*
 * On the sign-in page: says by the cookie that the application's own pages use for whom sets wait in this browser. Browsers
 * write cookies late, so that an empty battery may have taken it; without it the server would have the browser forget them.
 */
(async () => {
  if (!indexedDB.databases) return;
  const waiting = [];
  for (const { name } of await indexedDB.databases()) {
    const person = /^longrun-([0-9a-f-]{36})$/.exec(name ?? '')?.[1];
    if (person && (await lettersIn(name)) > 0) waiting.push(person);
  }
  if (waiting.length > 0) {
    const secure = location.protocol === 'https:' ? '; secure' : '';
    document.cookie = `longrun-unsent=${waiting.join('.')}; path=/; samesite=lax; max-age=2678400${secure}`;
  }

  function lettersIn(name) {
    return new Promise((done, fail) => {
      const opened = indexedDB.open(name);
      opened.onerror = () => fail(opened.error);
      opened.onsuccess = () => {
        const db = opened.result;
        if (!db.objectStoreNames.contains('outbox')) {
          db.close();
          done(0);
          return;
        }
        const counted = db.transaction('outbox').objectStore('outbox').count();
        counted.onerror = () => fail(counted.error);
        counted.onsuccess = () => {
          db.close();
          done(counted.result);
        };
      };
    });
  }
})();
