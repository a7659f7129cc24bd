import type { Label } from '@pazabierta/schema';
import { type RulesetDefinition, Spectral } from '@stoplight/spectral-core';
import { oas } from '@stoplight/spectral-rulesets';
import { CONTRACT_RULES } from './contract-rules.ts';
import { DESIGN_RULES, DESIGN_RULES_URL } from './design-rules.ts';

/** Where the project says what it promises of its contract. */
const ARCHITECTURE_URL = 'https://github.com/pazabierta/pazabierta/blob/main/docs/architecture.md#the-api';

/** What a rule found in the contract, and where. */
export interface ContractFinding {
  readonly rule: string;
  /** The place in the document, as a JSON pointer. */
  readonly at: string;
  readonly message: string;
}

/** The rules that Spectral brings for OpenAPI and that are not kept, each with its reason. */
export const NOT_KEPT: Readonly<Record<string, Label>> = {
  'contact-properties': {
    es: 'El proyecto no tiene correo: se le pregunta en público, donde está su código',
    en: 'The project has no e-mail address: it is asked in public, where its code is',
  },
  'info-contact': {
    es: '«doc-openapi-contact» pide más',
    en: '"doc-openapi-contact" asks for more',
  },
  'openapi-tags-alphabetical': {
    es: 'Las partes van en el orden en que se leen',
    en: 'The parts stand in the order in which they are read',
  },
  'operation-description': {
    es: 'El resumen dice en los dos idiomas qué es la operación, y cada parámetro qué hace',
    en: 'The summary says in both languages what an operation is, and each parameter what it does',
  },
  'operation-operationId': {
    es: '«operation-name» pide más',
    en: '"operation-name" asks for more',
  },
  'path-keys-no-trailing-slash': {
    es: 'Es lo mismo que «no-trailing-slash»',
    en: '"no-trailing-slash" is the same',
  },
};

/** Reads a contract by every rule: those of `contract-rules.ts`, and those that Spectral brings for OpenAPI. */
export async function lintContract(contract: Record<string, unknown>): Promise<ContractFinding[]> {
  const findings = await linter.run(contract);
  return findings.map(({ code, path, message }) => ({
    rule: String(code),
    at: path.map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join(''),
    message,
  }));
}

const linter = new Spectral();
linter.setRuleset({
  extends: [[oas as RulesetDefinition, 'all']],
  rules: {
    ...Object.fromEntries(Object.keys(NOT_KEPT).map((name) => [name, 'off' as const])),
    ...Object.fromEntries(
      Object.entries(CONTRACT_RULES).map(([name, { text, given, check }]) => {
        const design = DESIGN_RULES.find(({ rules }) => rules?.includes(name));
        const source = design === undefined ? ARCHITECTURE_URL : `${DESIGN_RULES_URL}#${design.name}`;
        return [
          name,
          {
            message: `${text.es} — ${text.en} (${design?.name ?? 'Paz Abierta'}): {{error}}`,
            documentationUrl: source,
            severity: 'error',
            given,
            // biome-ignore lint/suspicious/noThenProperty: so Spectral names what a rule checks, and nobody awaits a rule.
            then: check,
          },
        ];
      }),
    ),
  },
});
