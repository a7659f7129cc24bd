import { basename } from 'node:path';
import type { Application, ProjectReflection } from 'typedoc';

/** Names each document that has no title of its own after its first heading, rather than after its file. */
export function nameDocuments(project: ProjectReflection, files: Application['files']): void {
  for (const reflection of Object.values(project.reflections)) {
    if (!reflection.isDocument()) continue;
    const file = basename(files.getReflectionPath(reflection) ?? '', '.md');
    if (basename(reflection.name) !== file) continue;
    const text = reflection.content.map((part) => part.text).join('');
    reflection.name = /^# (.+)$/m.exec(text)?.[1] ?? file;
  }
}
