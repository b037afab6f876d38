/** The name of a file that was sent, from what the service calls it: its place, such as "2.csv". */
export function sentName(file: string, sent: string[]): string {
  return sent[Number.parseInt(file, 10) - 1] ?? file;
}
