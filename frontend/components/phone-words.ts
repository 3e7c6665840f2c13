let words: Record<string, string> | null = null;

/** What the page brought along: the texts of the phone from the same bundle as all others, with signal or without. */
function bundle(): Record<string, string> {
  words ??= JSON.parse(document.querySelector<HTMLMetaElement>('#phone-words')?.content ?? '{}') as Record<string, string>;
  return words;
}

/** The text of a key with what it names in place of {0}, {1} and so on; a key without a text shows itself. */
export function say(key: string, ...named: (string | number)[]): string {
  const text = bundle()[key] ?? key;
  return text.replace(/\{(\d)\}/g, (_, place: string) => String(named[Number(place)] ?? ''));
}
