import type { Language } from '@pazabierta/schema';
import type { Verification } from './verification.ts';

/** A verification in words: one line for each file at fault, and one that says what it comes to. */
export function formatVerification(verification: Verification, language: Language): string[] {
  const lines = verification.faults.map(({ name, message }) => `${name}: ${message[language]}`);
  return [...lines, SUMMARIES[language](verification)];
}

const SUMMARIES: Readonly<Record<Language, (verification: Verification) => string>> = {
  es: ({ place, release, digest, isPublished, isCited, files, faults }) => {
    if (faults.length > 0) {
      const many = faults.length === 1 ? '1 falla' : `${faults.length} fallas`;
      return `«${place}» no es una copia fiel de la edición ${release}: ${many}`;
    }
    const intact = `los ${files} archivos y el manifiesto coinciden (SHA-256 ${digest})`;
    const cited = isCited ? ', y la cita nombra ese manifiesto' : '';
    return isPublished
      ? `Es la edición ${release} tal como se publicó: ${intact}${cited}`
      : `En la copia de la edición ${release}, ${intact}${cited}; el registro no la tiene como publicada y no dice si es la que se publicó`;
  },
  en: ({ place, release, digest, isPublished, isCited, files, faults }) => {
    if (faults.length > 0) {
      const many = faults.length === 1 ? '1 fault' : `${faults.length} faults`;
      return `"${place}" is not a true copy of release ${release}: ${many}`;
    }
    const intact = `its ${files} files and the manifest agree (SHA-256 ${digest})`;
    const cited = isCited ? ', and the citation names that manifest' : '';
    return isPublished
      ? `This is release ${release} as it was published: ${intact}${cited}`
      : `In this copy of release ${release}, ${intact}${cited}; the registry does not have it as published and cannot say whether this is what was published`;
  },
};
