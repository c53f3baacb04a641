export function line(text: string): void {
  process.stdout.write(`${text}\n`);
}
