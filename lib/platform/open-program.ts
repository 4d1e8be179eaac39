/**
 * Hands a `mailto:` or `sms:` link to the program that the person's own system has for it. Nothing is sent: the program opens
 * with the text, and the person sends it there. Where the system has no such program nothing happens, and nobody is told.
 */
export function openProgram(link: string): void {
  const way = document.createElement('a');
  way.href = link;
  way.click();
}
