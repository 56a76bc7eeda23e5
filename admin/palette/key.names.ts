const APPLE = /Mac|iPhone|iPad/;

/** What is printed on the key that this computer holds down for commands; elsewhere it is called Control. */
export function keyName(key: string, platform: string = navigator.userAgent): string {
  return key === 'Ctrl' && APPLE.test(platform) ? '⌘' : key;
}
