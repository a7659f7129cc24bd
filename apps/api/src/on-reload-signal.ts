import { isatty } from 'node:tty';

/** Reloads on SIGHUP, the signal that asks a server to read again what it serves. */
export function onReloadSignal(reload: () => unknown): void {
  // Windows has no such signal to send; what Node calls so there is a window that is closed.
  if (process.platform === 'win32') return;
  const inTerminal = isatty(1);
  const onSignal = (): void => {
    if (!inTerminal || isatty(1)) {
      reload();
      return;
    }
    // A terminal that is closed sends it too, and then it means what it means to every program: end.
    process.off('SIGHUP', onSignal);
    process.kill(process.pid, 'SIGHUP');
  };
  process.on('SIGHUP', onSignal);
}
