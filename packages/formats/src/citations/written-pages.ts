/** Pages as one writes them, alike in both languages: "p. 14", "pp. 432-521". */
export function toWrittenPages(pages: string): string {
  return `${/[-–,]/.test(pages) ? 'pp.' : 'p.'} ${pages}`;
}
