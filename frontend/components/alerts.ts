/** What the phone may do when a rest is over, as its owner chose; off until they do. */
export interface Alerts {
  sound: boolean;
  vibration: boolean;
  awake: boolean;
  inReserve: boolean;
}

const KEY = 'longrun.alerts';
const OFF: Alerts = { sound: false, vibration: false, awake: false, inReserve: false };

export function readAlerts(): Alerts {
  try {
    return { ...OFF, ...(JSON.parse(localStorage.getItem(KEY) ?? '{}') as Partial<Alerts>) };
  } catch {
    return OFF;
  }
}

export function keepAlerts(alerts: Alerts): void {
  localStorage.setItem(KEY, JSON.stringify(alerts));
}

let audio: AudioContext | null = null;

/** Browsers let a page sound only after a touch: called by the touch that turns the sound on or starts a timer. */
export function readyToSound(): void {
  audio ??= new AudioContext();
  void audio.resume();
}

/** Two short notes, a buzz, or both. */
export function ring(alerts: Alerts): void {
  if (alerts.vibration) navigator.vibrate?.([200, 100, 200]);
  if (!alerts.sound || !audio) return;
  for (const [after, pitch] of [[0, 660], [0.25, 880]] as const) {
    const note = audio.createOscillator();
    const volume = audio.createGain();
    note.frequency.value = pitch;
    volume.gain.value = 0.2;
    note.connect(volume).connect(audio.destination);
    note.start(audio.currentTime + after);
    note.stop(audio.currentTime + after + 0.18);
  }
}

let lock: WakeLockSentinel | null = null;

/** Keeps the screen on while the page is in sight, or lets it sleep. */
export async function stayAwake(wanted: boolean): Promise<void> {
  if (!wanted) {
    await lock?.release();
    lock = null;
  } else if (document.visibilityState === 'visible' && 'wakeLock' in navigator && (!lock || lock.released)) {
    // Refused when the battery is low: the screen then sleeps as it always did.
    lock = await navigator.wakeLock.request('screen').catch(() => null);
  }
}
