const NAME = 'longrun-unsent';
const KEPT_S = 31 * 24 * 3600;

/**
 * Tells the server for whom something waits in this browser, so that it does not have the browser forget it when somebody
 * signs out or in. It opens nothing and names nobody to anybody but us.
 */
export function noteWaiting(person: string, waits: boolean): void {
  const found = document.cookie.split('; ').find((cookie) => cookie.startsWith(`${NAME}=`));
  const before = found ? found.slice(NAME.length + 1).split('.').filter(Boolean) : [];
  const after = waits ? [...new Set([...before, person])] : before.filter((other) => other !== person);
  if (before.join('.') === after.join('.')) return;
  const kept = after.length > 0 ? `; max-age=${KEPT_S}` : '; max-age=0';
  const secure = location.protocol === 'https:' ? '; secure' : '';
  document.cookie = `${NAME}=${after.join('.')}; path=/; samesite=lax${kept}${secure}`;
}
