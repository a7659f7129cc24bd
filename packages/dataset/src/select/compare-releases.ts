/** Orders release numbers by year and then by number, so that 2026.2 comes before 2026.10. */
export function compareReleases(a: string, b: string): number {
  const [yearA = 0, numberA = 0] = a.split('.').map(Number);
  const [yearB = 0, numberB = 0] = b.split('.').map(Number);
  return yearA - yearB || numberA - numberB;
}
