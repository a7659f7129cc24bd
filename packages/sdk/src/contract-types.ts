/*
 * Generated from packages/server/openapi.json by "pnpm contract:types": do not edit.
 */

export interface paths {
    "/v1": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Qué hay, con todas sus direcciones — What there is, with every address */
        get: operations["getV1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/proigualdad/objectives": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Objetivos prioritarios de Proigualdad 2020-2024 — Priority objectives of Proigualdad 2020-2024 */
        get: operations["getProigualdadObjectives"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/proigualdad/strategic-lines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Líneas estratégicas del objetivo 6 de Proigualdad 2020-2024 — Strategic lines of objective 6 of Proigualdad 2020-2024 */
        get: operations["getProigualdadStrategicLines"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/nap-1325": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** El plan, y cuánto de lo que declara se publica aquí — The plan, and how much of what it declares is published here */
        get: operations["getNap1325"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/nap-1325/pillars": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Pilares del PNA-1325 — Pillars of NAP-1325 */
        get: operations["getNap1325Pillars"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/nap-1325/indicators": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Indicadores del plan, con la cobertura de los que declara — Indicators of the plan, with the coverage of those it declares */
        get: operations["getNap1325Indicators"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/mucpaz/investments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Dinero de las redes Mucpaz por fondo, con los pesos por red que resultan — Money of the Mucpaz networks by fund, with the pesos per network that follow */
        get: operations["getMucpazInvestments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/mucpaz/networks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Redes Mucpaz: redes, mujeres, municipios y estados, por fecha y fuente — Mucpaz networks: networks, women, municipalities and states, by date and source */
        get: operations["getMucpazNetworks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/availability": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Qué códigos de cada filtro tienen observaciones, y cuántas, con los demás filtros dados — Which codes of each filter have observations, and how many, under the other filters given */
        get: operations["getAvailability"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/structures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Buscar palabras en toda una edición — Search a whole release for words */
        get: operations["getSearch"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/releases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Ediciones de los datos, la más antigua primero — Releases of the data, the oldest first */
        get: operations["getReleases"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/releases/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Una edición: su manifiesto y su estado — A release: its manifest and its standing */
        get: operations["getReleasesById"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/releases/{id}/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Cómo está hoy una edición: qué se corrigió después, cuál la sucede, su DOI y sus avisos — How a release stands today: what was corrected since, which one succeeds it, its DOI and its notices */
        get: operations["getReleasesByIdStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/releases/{id}/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Todo lo que cambió entre dos ediciones, celda por celda, con su razón — Everything that changed between two releases, cell by cell, with its reason */
        get: operations["getReleasesByIdChanges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/releases/{id}/files/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/citations/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** ¿Cambió la cifra que cité? Una, con un enlace que sirve en un artículo — Has the figure that I quoted changed? One, by a link that an article can carry */
        get: operations["getCitationsCheck"];
        put?: never;
        /** ¿Cambiaron las cifras que cité? Hasta mil a la vez — Have the figures that I quoted changed? Up to a thousand at once */
        post: operations["postCitationsCheck"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/feeds/releases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/feeds/datasets/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/datasets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Conjuntos de datos — Datasets */
        get: operations["getDatasets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/instruments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Instrumentos: programas, planes, estrategias, resoluciones y fondos — Instruments: programmes, plans, strategies, resolutions and funds */
        get: operations["getInstruments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/commitments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Compromisos: objetivos, líneas y pilares de los instrumentos — Commitments: objectives, lines and pillars of the instruments */
        get: operations["getCommitments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/indicators": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Indicadores — Indicators */
        get: operations["getIndicators"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/observations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Observaciones: cada cifra con su fuente — Observations: every figure with its source */
        get: operations["getObservations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/institutions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Instituciones — Institutions */
        get: operations["getInstitutions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sources": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Fuentes — Sources */
        get: operations["getSources"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/code-lists": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Listas de códigos — Code lists */
        get: operations["getCodeLists"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/links": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Vínculos entre instrumentos, compromisos e indicadores — Links between instruments, commitments and indicators */
        get: operations["getLinks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/milestones": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Hitos — Milestones */
        get: operations["getMilestones"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/errata": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Erratas de las fuentes — Errata of the sources */
        get: operations["getErrata"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/datasets/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Un conjunto de datos, por su identificador — A dataset, by its id */
        get: operations["getDatasetsById"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/instruments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Un instrumento, por su identificador — An instrument, by its id */
        get: operations["getInstrumentsById"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/commitments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Un compromiso, por su identificador — A commitment, by its id */
        get: operations["getCommitmentsById"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/indicators/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Un indicador, por su identificador — An indicator, by its id */
        get: operations["getIndicatorsById"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/observations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Una observación, por su identificador — An observation, by its id */
        get: operations["getObservationsById"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/institutions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Una institución, por su identificador — An institution, by its id */
        get: operations["getInstitutionsById"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sources/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Una fuente, por su identificador — A source, by its id */
        get: operations["getSourcesById"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/code-lists/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Una lista de códigos, por su identificador — A code list, by its id */
        get: operations["getCodeListsById"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/links/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Un vínculo, por su identificador — A link, by its id */
        get: operations["getLinksById"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/milestones/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Un hito, por su identificador — A milestone, by its id */
        get: operations["getMilestonesById"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/errata/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Una errata, por su identificador — An erratum, by its id */
        get: operations["getErrataById"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/datasets/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Un conjunto de datos: su vida a través de las ediciones — A dataset: its life across releases */
        get: operations["getDatasetsByIdHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/instruments/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Un instrumento: su vida a través de las ediciones — An instrument: its life across releases */
        get: operations["getInstrumentsByIdHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/commitments/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Un compromiso: su vida a través de las ediciones — A commitment: its life across releases */
        get: operations["getCommitmentsByIdHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/indicators/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Un indicador: su vida a través de las ediciones — An indicator: its life across releases */
        get: operations["getIndicatorsByIdHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/observations/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Una observación: su vida a través de las ediciones — An observation: its life across releases */
        get: operations["getObservationsByIdHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/institutions/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Una institución: su vida a través de las ediciones — An institution: its life across releases */
        get: operations["getInstitutionsByIdHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sources/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Una fuente: su vida a través de las ediciones — A source: its life across releases */
        get: operations["getSourcesByIdHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/code-lists/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Una lista de códigos: su vida a través de las ediciones — A code list: its life across releases */
        get: operations["getCodeListsByIdHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/links/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Un vínculo: su vida a través de las ediciones — A link: its life across releases */
        get: operations["getLinksByIdHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/milestones/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Un hito: su vida a través de las ediciones — A milestone: its life across releases */
        get: operations["getMilestonesByIdHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/errata/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Una errata: su vida a través de las ediciones — An erratum: its life across releases */
        get: operations["getErrataByIdHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/datasets/{id}/citation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/datasets/{id}/metadata": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/releases/{id}/citation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/observations/{id}/citation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** El proceso está en marcha — The process runs */
        get: operations["getLive"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Los datos se pueden leer — The data can be read */
        get: operations["getReady"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** One value with its release, licence, citation and sources. */
        EntryAnswer: {
            data: components["schemas"]["Door"][];
            release: components["schemas"]["AnsweredRelease"];
            /** What a reader should know of how the request was understood. */
            notes: components["schemas"]["Label"][];
            license: components["schemas"]["License"];
            /** How to cite what is answered: the figure where it is one, the release where it is a list. */
            citation: components["schemas"]["Label"];
            links: components["schemas"]["AnswerLinks"];
            /** The sources that the figures cite. */
            sources: components["schemas"]["Source"][];
        };
        /** An address and what stands there. */
        Door: {
            title: components["schemas"]["Label"];
            /** Format: uri */
            url: string;
        };
        /** A text of the project in Spanish and English; both are always present. */
        Label: {
            es: string;
            en: string;
        };
        /** The release that answered, and whether it was asked for. */
        AnsweredRelease: {
            id: components["schemas"]["ReleaseId"];
            issued: components["schemas"]["CalendarDate"];
            /**
             * A draft may be rebuilt; a published release never changes.
             * @enum {string}
             */
            status: "draft" | "published";
            /** SHA-256 of the manifest file; it stands for the whole release. */
            digest: string;
            /** Whether the request named the release; otherwise the newest answered. */
            pinned: boolean;
        };
        /** The number of a data release, YYYY.N. */
        ReleaseId: string;
        /**
         * Format: date
         * A day, YYYY-MM-DD (ISO 8601).
         */
        CalendarDate: string;
        /** The licence of the data. */
        License: {
            id: string;
            /** Format: uri */
            url: string;
        };
        /** Addresses that go with an answer. */
        AnswerLinks: {
            /** Format: uri */
            self: string;
            /** The same as CSV, where there is one. */
            csv: string | null;
            /** Format: uri */
            release: string;
            /**
             * Format: uri
             * How that release stands today: what was corrected since, and what took its place.
             */
            status: string;
            /** Format: uri */
            contract: string;
            /**
             * Format: uri
             * Where to tell us that a figure is wrong.
             */
            report: string;
        };
        /** A document from which values were transcribed or that another cites, and how far it was read. */
        Source: {
            id: components["schemas"]["Id"];
            /**
             * What sort of document it is (code list "source-kinds").
             * @enum {string}
             */
            kind: "article" | "official-gazette" | "press-release" | "web-page" | "news" | "report" | "op-ed" | "resolution" | "podcast" | "dataset" | "book" | "plan" | "thesis";
            /** As printed, in the language of the source. */
            title: string;
            authors: components["schemas"]["Author"][];
            /** As printed; null where the copy that was read does not state it. */
            publisher: string | null;
            /** The journal, gazette or series that holds it. */
            containerTitle: string | null;
            /** The pages that it takes up in what holds it. */
            pages: string | null;
            published: components["schemas"]["Published"];
            /** Where it stands on the web. */
            url: string | null;
            /** Where a copy of it is archived. */
            archivedUrl: string | null;
            /** The day on which the copy was read. */
            accessed: components["schemas"]["TimePeriod"] | null;
            /** Whether its address works, and the day on which that was checked. */
            linkStatus: {
                /** @enum {string} */
                status: "not-checked" | "works" | "dead";
                checked: components["schemas"]["CalendarDate"] | null;
            };
            /** Its language (ISO 639-1). */
            language: string;
            /** The source's own terms; null where it states none that we saw. */
            license: string | null;
            /**
             * How near it is to the fact (code list "source-tiers").
             * @enum {string}
             */
            tier: "primary" | "secondary" | "press" | "mirror";
            /**
             * How far the source was read.
             * @enum {string}
             */
            consulted: "whole" | "excerpt" | "not-consulted";
            /** The places of other sources that cite it; it is known to us through them. */
            citedIn: components["schemas"]["Citation"][];
            note: components["schemas"]["Label"] | null;
            aliases: components["schemas"]["Id"][];
        };
        /** A readable identifier, minted once and never reused. */
        Id: string;
        /** A person by family and given name, or a body by its name as printed (CSL-JSON names). */
        Author: {
            family: string;
            given: string;
        } | {
            literal: string;
        };
        /** When a source was published: the days between which it lies, and the basis of that. */
        Published: {
            notBefore: components["schemas"]["CalendarDate"] | null;
            notAfter: components["schemas"]["CalendarDate"] | null;
            /**
             * Whether the date is printed, inferred as the note says, or stated nowhere.
             * @enum {string}
             */
            basis: "printed" | "inferred" | "not-stated";
            note: components["schemas"]["Label"] | null;
        };
        /** Where a value was read, who said it (attributedTo), and through which copy (via). */
        Citation: {
            source: components["schemas"]["Id"];
            locator: components["schemas"]["Locator"] | null;
            /** Who said it; null where the source speaks for itself. */
            attributedTo: string | null;
            /** The version of its data, where the source names one. */
            version: string | null;
            /** The source that is the copy which was read. */
            via: components["schemas"]["Id"] | null;
        };
        /** A place inside a source: the kind of place, and its number or heading as printed. */
        Locator: {
            /** @enum {string} */
            label: "page" | "section" | "paragraph" | "note" | "chapter" | "title" | "abstract" | "table" | "figure" | "caption" | "body";
            value: string;
        };
        /** An error answer (RFC 9457), in the language of the reader. */
        Problem: {
            /** URI of a page that explains the problem. */
            type: string;
            /** What the problem type is called. */
            title: string;
            status: number;
            /** What went wrong with this request. */
            detail: string;
            /** The path that was asked, at most 200 characters of it. */
            instance: string;
            errors: components["schemas"]["ProblemError"][];
        };
        /** One thing that was wrong with a request. */
        ProblemError: {
            /** The parameter, or the path of the field in the body. */
            parameter: string;
            /** What was received. */
            value: string | null;
            /** What is wrong with it. */
            detail: string;
            /** The nearest valid value; null where there is none near. */
            nearest: string | null;
        };
        /** A page of a list with its release, licence, citation and sources. */
        CommitmentPage: {
            data: components["schemas"]["Commitment"][];
            page: components["schemas"]["PageInfo"];
            time: components["schemas"]["TimeInfo"] | null;
            release: components["schemas"]["AnsweredRelease"];
            /** What a reader should know of how the request was understood. */
            notes: components["schemas"]["Label"][];
            license: components["schemas"]["License"];
            /** How to cite what is answered: the figure where it is one, the release where it is a list. */
            citation: components["schemas"]["Label"];
            links: components["schemas"]["AnswerLinks"];
            /** The sources that the figures on this page cite. */
            sources: components["schemas"]["Source"][];
        };
        /** A numbered node of an instrument: objective, strategic line, pillar, line of action. */
        Commitment: {
            id: components["schemas"]["Id"];
            instrument: components["schemas"]["Id"];
            kind: components["schemas"]["CommitmentKind"];
            parent: components["schemas"]["Id"] | null;
            /** As the cited source numbers it; null where it gives no number. */
            number: string | null;
            /** The code that the instrument itself gives it. */
            officialCode: string | null;
            /** Why the official code is absent; null where it is given. */
            officialCodeAbsence: components["schemas"]["AbsenceReason"] | null;
            title: components["schemas"]["Text"];
            citation: components["schemas"]["Citation"];
            note: components["schemas"]["Label"] | null;
            aliases: components["schemas"]["Id"][];
        };
        /**
         * What sort of node of an instrument a commitment is (code list "commitment-kinds").
         * @enum {string}
         */
        CommitmentKind: "priority-objective" | "priority-strategy" | "strategic-line" | "pillar" | "strategic-objective" | "line-of-action";
        /** A wording of an instrument, institution or source, in both languages, each with its standing. */
        Text: {
            es: string | null;
            en: string | null;
            wording: {
                es: components["schemas"]["Wording"];
                en: components["schemas"]["Wording"];
            };
        };
        /** The standing of a wording in one language. */
        Wording: {
            status: components["schemas"]["TextStatus"];
            reason: components["schemas"]["AbsenceReason"] | null;
            citation: components["schemas"]["Citation"] | null;
        };
        /**
         * How the wording of one language came to us (code list "text-statuses").
         * @enum {string}
         */
        TextStatus: "official" | "published-translation" | "own-translation" | "absent";
        /**
         * Why something is absent (code list "absence-reasons").
         * @enum {string}
         */
        AbsenceReason: "not-collected" | "not-published" | "not-consulted" | "not-yet-due" | "withdrawn" | "not-applicable";
        /** How much of a list an answer holds. */
        PageInfo: {
            /** How many rows the question has, on every page. */
            total: number;
            /** False where the total is a lower bound. */
            totalExact: boolean;
            /** True where no row is missing from this answer. */
            complete: boolean;
            /** The next page; null on the last. */
            next: string | null;
        };
        /** How the question of time was understood, and what "asOf" left out. */
        TimeInfo: {
            asOf: components["schemas"]["CalendarDate"] | null;
            /**
             * Whether every claim is there or only the newest.
             * @enum {string}
             */
            vintage: "all" | "latest";
            /** Whether only the newest period of each series is there. */
            latestPeriod: boolean;
            /** How many rows "asOf" left out; null where nobody asked for a day. */
            leftOut: {
                /** Rows whose source was certainly published after the day. */
                later: number;
                /** Rows whose source has no date that settles it. */
                undated: number;
            } | null;
        };
        /** One value with its release, licence, citation and sources. */
        PlanAnswer: {
            data: {
                plan: components["schemas"]["Instrument"];
                coverage: components["schemas"]["Coverage"][];
            };
            release: components["schemas"]["AnsweredRelease"];
            /** What a reader should know of how the request was understood. */
            notes: components["schemas"]["Label"][];
            license: components["schemas"]["License"];
            /** How to cite what is answered: the figure where it is one, the release where it is a list. */
            citation: components["schemas"]["Label"];
            links: components["schemas"]["AnswerLinks"];
            /** The sources that the figures cite. */
            sources: components["schemas"]["Source"][];
        };
        /** A programme, plan, strategy, resolution, convention or fund. */
        Instrument: {
            id: components["schemas"]["Id"];
            /** @enum {string} */
            kind: "programme" | "plan" | "strategy" | "resolution" | "convention" | "recommendation" | "declaration" | "fund" | "agenda" | "compact" | "guide" | "project" | "model";
            title: components["schemas"]["Text"];
            acronym: {
                es: string | null;
                en: string | null;
            };
            adopted: components["schemas"]["CalendarDate"] | null;
            validFrom: components["schemas"]["CalendarDate"] | null;
            validTo: components["schemas"]["CalendarDate"] | null;
            institutions: components["schemas"]["Id"][];
            declares: components["schemas"]["Declaration"][];
            citation: components["schemas"]["Citation"];
            note: components["schemas"]["Label"] | null;
            aliases: components["schemas"]["Id"][];
        };
        /** How many parts of one kind an instrument declares, and why some are absent here. */
        Declaration: {
            /** What is declared: commitments of one kind, or indicators. */
            part: components["schemas"]["CommitmentKind"] | "indicator";
            /** The observation that states the number. */
            observation: components["schemas"]["Id"];
            /** Why the parts that were declared are not all here; null where they are. */
            reason: components["schemas"]["AbsenceReason"] | null;
            note: components["schemas"]["Label"] | null;
        };
        /** How much of what an instrument declares is published, and why the rest is absent. */
        Coverage: {
            /** What is declared: commitments of one kind, or indicators. */
            part: components["schemas"]["CommitmentKind"] | "indicator";
            declared: components["schemas"]["Decimal"];
            /** The observation that states the number. */
            declaredBy: components["schemas"]["Id"];
            /** How many of them the release has. */
            published: number;
            /** Why the others are absent; null where all are published. */
            reason: components["schemas"]["AbsenceReason"] | null;
            note: components["schemas"]["Label"] | null;
        };
        /** A decimal of at most 15 significant digits. */
        Decimal: number;
        /** One value with its release, licence, citation and sources. */
        PlanIndicatorsAnswer: {
            data: {
                coverage: components["schemas"]["Coverage"][];
                indicators: components["schemas"]["PlanIndicator"][];
            };
            release: components["schemas"]["AnsweredRelease"];
            /** What a reader should know of how the request was understood. */
            notes: components["schemas"]["Label"][];
            license: components["schemas"]["License"];
            /** How to cite what is answered: the figure where it is one, the release where it is a list. */
            citation: components["schemas"]["Label"];
            links: components["schemas"]["AnswerLinks"];
            /** The sources that the figures cite. */
            sources: components["schemas"]["Source"][];
        };
        /** An indicator about a plan, its pillar, and the newest claims of it. */
        PlanIndicator: {
            indicator: components["schemas"]["Indicator"];
            /** The pillar that is measured by it; null where no link says so. */
            pillar: components["schemas"]["Id"] | null;
            /** The newest claim for each set of dimensions. */
            observations: components["schemas"]["Observation"][];
        };
        /** What a series of figures measures, and what it does not. */
        Indicator: {
            id: components["schemas"]["Id"];
            dataset: components["schemas"]["Id"];
            instrument: components["schemas"]["Id"] | null;
            label: components["schemas"]["Label"];
            definition: components["schemas"]["Label"];
            unit: components["schemas"]["CodeId"];
            dimensions: components["schemas"]["Dimension"][];
            /**
             * "source": an instrument declares it; "project": we define it.
             * @enum {string}
             */
            origin: "source" | "project";
            /** Indicators with which it must not be compared or joined. */
            notComparable: {
                with: components["schemas"]["Id"];
                because: components["schemas"]["Label"];
            }[];
            note: components["schemas"]["Label"] | null;
            aliases: components["schemas"]["Id"][];
        };
        /** A code inside its code list; "_T" is the explicit total. */
        CodeId: string;
        /**
         * A dimension by which figures of one indicator are told apart.
         * @enum {string}
         */
        Dimension: "area" | "timePeriod" | "fund" | "role" | "claimType";
        /** One figure as one source states it. */
        Observation: {
            id: components["schemas"]["Id"];
            dataset: components["schemas"]["Id"];
            indicator: components["schemas"]["Id"];
            dimensions: components["schemas"]["Dimensions"];
            unit: components["schemas"]["CodeId"];
            quantity: components["schemas"]["Quantity"] | null;
            /** What the quantity can mean; null where there is no quantity. */
            bounds: components["schemas"]["Bounds"] | null;
            absence: components["schemas"]["Absence"] | null;
            status: components["schemas"]["ObservationStatus"];
            /** The few words that print the figure, in the language of the source. */
            asPrinted: string | null;
            citation: components["schemas"]["Citation"];
            referenceDate: components["schemas"]["ReferenceDate"];
            attributes: components["schemas"]["Attributes"] | null;
            members: components["schemas"]["Members"] | null;
            corroborates: components["schemas"]["Id"][];
            contradicts: components["schemas"]["Id"][];
            note: components["schemas"]["Label"] | null;
            aliases: components["schemas"]["Id"][];
        };
        /** The dimensions of one observation; "_T" is a total, null means that the indicator has no such dimension. */
        Dimensions: {
            area: components["schemas"]["CodeId"] | null;
            timePeriod: components["schemas"]["TimePeriod"];
            fund: components["schemas"]["CodeId"] | null;
            role: components["schemas"]["CodeId"] | null;
            claimType: components["schemas"]["ClaimType"];
        };
        /**
         * A year, month, day or range (2020/2022, 2020/..) in ISO 8601, or "not-stated".
         * @example 2020
         * @example 1992/2019
         * @example not-stated
         */
        TimePeriod: string;
        /**
         * Whether a source reports what is, or a plan, a proposal or an approval (code list "claim-types").
         * @enum {string}
         */
        ClaimType: "actual" | "planned" | "proposed" | "approved";
        /** A figure with the qualifier of its wording and the step to which it was printed. */
        Quantity: {
            value: components["schemas"]["Decimal"];
            /** The upper figure of "between"; null for every other qualifier. */
            upper: components["schemas"]["Decimal"] | null;
            qualifier: components["schemas"]["Qualifier"];
            /** The step to which the source printed the value: 1 for counts, 0.1 for 28.6 %; null where it does not show. */
            resolution: components["schemas"]["Decimal"] | null;
            kind: components["schemas"]["QuantityKind"];
        };
        /**
         * How the source words a figure (code list "qualifiers").
         * @enum {string}
         */
        Qualifier: "exact" | "more-than" | "at-least" | "almost" | "less-than" | "at-most" | "about" | "between" | "stated";
        /**
         * What a figure measures: a count, money, a percentage or another number.
         * @enum {string}
         */
        QuantityKind: "count" | "money" | "percentage" | "number";
        /** One end of what a figure can mean: a number, no limit, or a limit that nobody printed. */
        Bound: {
            /**
             * "closed": the number itself may be true; "open": it may not.
             * @enum {string}
             */
            kind: "closed" | "open";
            value: components["schemas"]["Decimal"];
        } | {
            /**
             * "unbounded": the source sets no limit; "unknown": there is a limit, but nobody printed it.
             * @enum {string}
             */
            kind: "unbounded" | "unknown";
            value: null;
        };
        /** Something that is not there, with the reason. */
        Absence: {
            reason: components["schemas"]["AbsenceReason"];
            note: components["schemas"]["Label"] | null;
        };
        /**
         * The status of an observation (code list "observation-statuses", mapped to SDMX CL_OBS_STATUS).
         * @enum {string}
         */
        ObservationStatus: "normal" | "estimated" | "low-reliability" | "unvalidated" | "missing";
        /** The day for which a figure holds; its basis says whether it is printed or inferred. */
        ReferenceDate: {
            date: components["schemas"]["CalendarDate"] | null;
            /** @enum {string} */
            basis: "printed" | "inferred" | "not-stated";
        };
        /** What a figure of money says beside its value; each may be "not-stated". */
        Attributes: {
            /** The year of the budget that it belongs to. */
            fiscalYear: string;
            /**
             * The stage of the budget at which it stands (code list "budget-phases").
             * @enum {string}
             */
            budgetPhase: "proposed" | "approved" | "modified" | "committed" | "accrued" | "exercised" | "paid" | "not-stated";
            /**
             * Whether in money of its day or of another (code list "price-bases").
             * @enum {string}
             */
            priceBasis: "nominal" | "real" | "not-stated";
        };
        /** The areas that a count counts, where a source lists them; otherwise why there is no list. */
        Members: {
            /** Codes of the list "areas"; empty where the list is absent. */
            codes: components["schemas"]["CodeId"][];
            citation: components["schemas"]["Citation"] | null;
            absence: components["schemas"]["Absence"] | null;
        };
        /** A page of a list with its release, licence, citation and sources. */
        InvestmentPage: {
            data: components["schemas"]["Investment"][];
            page: components["schemas"]["PageInfo"];
            time: components["schemas"]["TimeInfo"] | null;
            release: components["schemas"]["AnsweredRelease"];
            /** What a reader should know of how the request was understood. */
            notes: components["schemas"]["Label"][];
            license: components["schemas"]["License"];
            /** How to cite what is answered: the figure where it is one, the release where it is a list. */
            citation: components["schemas"]["Label"];
            links: components["schemas"]["AnswerLinks"];
            /** The sources that the figures on this page cite. */
            sources: components["schemas"]["Source"][];
        };
        /** The money of one fund as one source states it, with what is computed from it. */
        Investment: {
            observation: components["schemas"]["Observation"];
            derived: components["schemas"]["DerivedValue"][];
        };
        /** A value computed from observations; no source prints it. */
        DerivedValue: {
            id: components["schemas"]["Id"];
            label: components["schemas"]["Label"];
            unit: components["schemas"]["CodeId"];
            quantity: components["schemas"]["Quantity"];
            bounds: components["schemas"]["Bounds"];
            provenance: components["schemas"]["Provenance"];
            note: components["schemas"]["Label"] | null;
        };
        /** What a figure can mean: the truth lies between these two ends. */
        Bounds: {
            lower: components["schemas"]["Bound"];
            upper: components["schemas"]["Bound"];
        };
        /** How something came to be in the dataset: stated by a source, read so by the project, or derived. */
        Provenance: {
            /**
             * "source": a source states it; "project": we read it so; "derived": it was computed.
             * @enum {string}
             */
            origin: "source" | "project" | "derived";
            /** How it was computed; null for what was not. */
            operation: ("sum" | "difference" | "product" | "quotient") | null;
            /** The observations that a derived value was computed from, in the order of the operation. */
            from: components["schemas"]["Id"][];
        };
        /** A page of a list with its release, licence, citation and sources. */
        ObservationPage: {
            data: components["schemas"]["Observation"][];
            page: components["schemas"]["PageInfo"];
            time: components["schemas"]["TimeInfo"] | null;
            release: components["schemas"]["AnsweredRelease"];
            /** What a reader should know of how the request was understood. */
            notes: components["schemas"]["Label"][];
            license: components["schemas"]["License"];
            /** How to cite what is answered: the figure where it is one, the release where it is a list. */
            citation: components["schemas"]["Label"];
            links: components["schemas"]["AnswerLinks"];
            /** The sources that the figures on this page cite. */
            sources: components["schemas"]["Source"][];
        };
        /** One value with its release, licence, citation and sources. */
        AvailabilityAnswer: {
            data: components["schemas"]["AvailableCode"][];
            release: components["schemas"]["AnsweredRelease"];
            /** What a reader should know of how the request was understood. */
            notes: components["schemas"]["Label"][];
            license: components["schemas"]["License"];
            /** How to cite what is answered: the figure where it is one, the release where it is a list. */
            citation: components["schemas"]["Label"];
            links: components["schemas"]["AnswerLinks"];
            /** The sources that the figures cite. */
            sources: components["schemas"]["Source"][];
        };
        /** A code for which there are observations, and how many. */
        AvailableCode: {
            /**
             * A filter of observations.
             * @enum {string}
             */
            field: "dataset" | "indicator" | "area" | "timePeriod" | "fund" | "role" | "claimType" | "qualifier" | "status" | "reason" | "source";
            /** A value of that filter. */
            code: string;
            /** How many observations have it under the other filters. */
            count: number;
            /** False where the field has more observations than are counted, so that codes may lack. */
            exact: boolean;
        };
        /** A page of a list with its release, licence, citation and sources. */
        SearchPage: {
            data: components["schemas"]["SearchHit"][];
            page: components["schemas"]["PageInfo"];
            time: components["schemas"]["TimeInfo"] | null;
            release: components["schemas"]["AnsweredRelease"];
            /** What a reader should know of how the request was understood. */
            notes: components["schemas"]["Label"][];
            license: components["schemas"]["License"];
            /** How to cite what is answered: the figure where it is one, the release where it is a list. */
            citation: components["schemas"]["Label"];
            links: components["schemas"]["AnswerLinks"];
            /** The sources that the figures on this page cite. */
            sources: components["schemas"]["Source"][];
        };
        /** One thing that a search found. */
        SearchHit: {
            collection: components["schemas"]["Collection"];
            id: components["schemas"]["Id"];
            /** What it is called; null in a language in which it has no name. */
            title: {
                es: string | null;
                en: string | null;
            };
            /** Where it stands in this API. */
            path: string;
        };
        /**
         * The name of a collection of a release.
         * @enum {string}
         */
        Collection: "datasets" | "instruments" | "commitments" | "indicators" | "observations" | "institutions" | "sources" | "code-lists" | "links" | "milestones" | "errata";
        /** One value with its release, licence, citation and sources. */
        ReleasesAnswer: {
            data: components["schemas"]["Release"][];
            release: components["schemas"]["AnsweredRelease"];
            /** What a reader should know of how the request was understood. */
            notes: components["schemas"]["Label"][];
            license: components["schemas"]["License"];
            /** How to cite what is answered: the figure where it is one, the release where it is a list. */
            citation: components["schemas"]["Label"];
            links: components["schemas"]["AnswerLinks"];
            /** The sources that the figures cite. */
            sources: components["schemas"]["Source"][];
        };
        /** A release: its manifest, its digest, and whether it is a draft or published. */
        Release: {
            /**
             * Which files a release has and how they are written.
             * @constant
             */
            formatVersion: 1;
            /** Which form the items have. */
            schemaVersion: number;
            id: components["schemas"]["ReleaseId"];
            issued: components["schemas"]["CalendarDate"];
            previous: components["schemas"]["ReleaseId"] | null;
            title: components["schemas"]["Label"];
            description: components["schemas"]["Label"];
            /** Why what is new in it was added; null in the first release, which adds to nothing. */
            additions: components["schemas"]["Label"] | null;
            /** SPDX identifier. */
            license: string;
            /** Every source of the release, and when it was opened. */
            sources: {
                id: components["schemas"]["Id"];
                accessed: components["schemas"]["TimePeriod"] | null;
            }[];
            /** SHA-256 of the curated items that the release holds. */
            inputsSha256: string;
            files: components["schemas"]["Distribution"][];
            /** SHA-256 of the manifest file; it stands for the whole release. */
            digest: string;
            /**
             * A draft may be rebuilt; a published release never changes.
             * @enum {string}
             */
            status: "draft" | "published";
        };
        /** One file of a release, with its size and SHA-256. */
        Distribution: {
            name: string;
            mediaType: string;
            bytes: number;
            /** How many items or rows it has. */
            rows: number;
            sha256: string;
        };
        /** One value with its release, licence, citation and sources. */
        ReleaseAnswer: {
            data: components["schemas"]["Release"];
            release: components["schemas"]["AnsweredRelease"];
            /** What a reader should know of how the request was understood. */
            notes: components["schemas"]["Label"][];
            license: components["schemas"]["License"];
            /** How to cite what is answered: the figure where it is one, the release where it is a list. */
            citation: components["schemas"]["Label"];
            links: components["schemas"]["AnswerLinks"];
            /** The sources that the figures cite. */
            sources: components["schemas"]["Source"][];
        };
        /** One value with its release, licence, citation and sources. */
        ReleaseStatusAnswer: {
            data: components["schemas"]["ReleaseStatus"];
            release: components["schemas"]["AnsweredRelease"];
            /** What a reader should know of how the request was understood. */
            notes: components["schemas"]["Label"][];
            license: components["schemas"]["License"];
            /** How to cite what is answered: the figure where it is one, the release where it is a list. */
            citation: components["schemas"]["Label"];
            links: components["schemas"]["AnswerLinks"];
            /** The sources that the figures cite. */
            sources: components["schemas"]["Source"][];
        };
        /** How a release stands today. */
        ReleaseStatus: {
            id: components["schemas"]["ReleaseId"];
            /** SHA-256 of the manifest as it was published; null for a draft. */
            digest: string | null;
            /** The DOI of the release; null while it has none. */
            doi: string | null;
            notices: components["schemas"]["Notice"][];
            suppressions: components["schemas"]["Suppression"][];
            /** @enum {string} */
            status: "draft" | "published";
            /** The newest published release; null where this one is. */
            supersededBy: components["schemas"]["ReleaseId"] | null;
        };
        /** Something that has to be said of a release after it was published. */
        Notice: {
            date: components["schemas"]["CalendarDate"];
            /** The release that gave the occasion, such as one that corrects. */
            release: components["schemas"]["ReleaseId"] | null;
            text: components["schemas"]["Label"];
        };
        /** An item of a published release that may no longer be shown. */
        Suppression: {
            collection: components["schemas"]["Collection"];
            id: components["schemas"]["Id"];
            date: components["schemas"]["CalendarDate"];
            reason: components["schemas"]["Label"];
        };
        /** A page of what changed between two releases. */
        ChangesPage: {
            data: components["schemas"]["Change"][];
            page: components["schemas"]["PageInfo"];
            time: components["schemas"]["TimeInfo"] | null;
            release: components["schemas"]["AnsweredRelease"];
            /** What a reader should know of how the request was understood. */
            notes: components["schemas"]["Label"][];
            license: components["schemas"]["License"];
            /** How to cite what is answered: the figure where it is one, the release where it is a list. */
            citation: components["schemas"]["Label"];
            links: components["schemas"]["AnswerLinks"];
            /** The sources that the figures on this page cite. */
            sources: components["schemas"]["Source"][];
            /** The earlier release; null where there is none before. */
            since: components["schemas"]["NamedRelease"] | null;
        };
        /** One cell in which two releases differ, and why. */
        Change: {
            kind: components["schemas"]["ChangeKind"];
            collection: components["schemas"]["Collection"];
            id: components["schemas"]["Id"];
            /** The dataset of an observation or indicator, or the dataset itself; null for what belongs to none. */
            dataset: components["schemas"]["Id"] | null;
            /** The indicator of an observation, or the indicator itself. */
            indicator: components["schemas"]["Id"] | null;
            /** The field; null where the whole item came or went. */
            field: string | null;
            /** What the earlier release had; null where it had nothing. */
            before: components["schemas"]["CellValue"];
            /** What the later release has; null where it has nothing. */
            after: components["schemas"]["CellValue"];
            reasons: components["schemas"]["ChangeReason"][];
            /** Where the item was read, by the release that has it, the later one where both do; null for texts of our own. */
            citation: components["schemas"]["Citation"] | null;
        };
        /**
         * In what way something differs from what an earlier release had.
         * @enum {string}
         */
        ChangeKind: "added" | "removed" | "revised" | "corrected" | "relabelled" | "withdrawn";
        /** Why one release changed something, and in what way. */
        ChangeReason: {
            release: components["schemas"]["ReleaseId"];
            kind: components["schemas"]["ChangeKind"];
            reason: components["schemas"]["Label"];
        };
        /** One value with its release, licence, citation and sources. */
        CitationCheckAnswer: {
            data: components["schemas"]["CheckedFigure"];
            release: components["schemas"]["AnsweredRelease"];
            /** What a reader should know of how the request was understood. */
            notes: components["schemas"]["Label"][];
            license: components["schemas"]["License"];
            /** How to cite what is answered: the figure where it is one, the release where it is a list. */
            citation: components["schemas"]["Label"];
            links: components["schemas"]["AnswerLinks"];
            /** The sources that the figures cite. */
            sources: components["schemas"]["Source"][];
        };
        /** What became of a quoted figure, and why. */
        CheckedFigure: {
            quoted: components["schemas"]["QuotedFigure"];
            /** What the figure measures; null where it is unknown. */
            label: components["schemas"]["Label"] | null;
            /**
             * What became of it since the quoted release.
             * @enum {string}
             */
            state: "unchanged" | "changed" | "withdrawn" | "unknown";
            /** Whether the quoted number is the one that its release gave; null where none was quoted. */
            matches: boolean | null;
            /** The id of the figure today, where it was renamed; null where it is gone or unknown. */
            id: components["schemas"]["Id"] | null;
            /** What the quoted release gave; null for an unknown figure. */
            from: components["schemas"]["StatedFigure"] | null;
            /** What the release gives that it is held against: the newest published one, or the quoted draft; null where it is gone. */
            to: components["schemas"]["StatedFigure"] | null;
            /** The release that last changed the figure; null where none did. */
            since: components["schemas"]["ReleaseId"] | null;
            /** Every cell that changed since the quoted release, with the reasons. */
            changes: components["schemas"]["Change"][];
            /** For an unknown figure, the id nearest to the quoted one. */
            nearest: components["schemas"]["Id"] | null;
            message: components["schemas"]["Label"];
        };
        /** A figure as somebody quoted it. */
        QuotedFigure: {
            id: components["schemas"]["Id"];
            release: components["schemas"]["ReleaseId"];
            value: components["schemas"]["Decimal"] | null;
        };
        /** One value with its release, licence, citation and sources. */
        CitationChecksAnswer: {
            data: components["schemas"]["CheckedFigure"][];
            release: components["schemas"]["AnsweredRelease"];
            /** What a reader should know of how the request was understood. */
            notes: components["schemas"]["Label"][];
            license: components["schemas"]["License"];
            /** How to cite what is answered: the figure where it is one, the release where it is a list. */
            citation: components["schemas"]["Label"];
            links: components["schemas"]["AnswerLinks"];
            /** The sources that the figures cite. */
            sources: components["schemas"]["Source"][];
        };
        /** The answer where an item was withdrawn, with its tombstone. */
        GoneProblem: {
            /** URI of a page that explains the problem. */
            type: string;
            /** What the problem type is called. */
            title: string;
            status: number;
            /** What went wrong with this request. */
            detail: string;
            /** The path that was asked, at most 200 characters of it. */
            instance: string;
            errors: components["schemas"]["ProblemError"][];
            tombstone: components["schemas"]["Tombstone"];
        };
        /** What stands in the place of an item that a release no longer has. */
        Tombstone: {
            collection: components["schemas"]["Collection"];
            id: components["schemas"]["Id"];
            /**
             * Whether it was taken back, is no longer there, or may not be shown.
             * @enum {string}
             */
            kind: "withdrawn" | "removed" | "suppressed";
            /** The first release without it; for "suppressed", the release that may not show it. */
            since: components["schemas"]["ReleaseId"];
            reason: components["schemas"]["Label"];
            /** The last release that had it; null where it may not be shown. */
            lastRelease: components["schemas"]["ReleaseId"] | null;
            successors: components["schemas"]["Id"][];
        };
        /** A page of a list with its release, licence, citation and sources. */
        DatasetPage: {
            data: components["schemas"]["Dataset"][];
            page: components["schemas"]["PageInfo"];
            time: components["schemas"]["TimeInfo"] | null;
            release: components["schemas"]["AnsweredRelease"];
            /** What a reader should know of how the request was understood. */
            notes: components["schemas"]["Label"][];
            license: components["schemas"]["License"];
            /** How to cite what is answered: the figure where it is one, the release where it is a list. */
            citation: components["schemas"]["Label"];
            links: components["schemas"]["AnswerLinks"];
            /** The sources that the figures on this page cite. */
            sources: components["schemas"]["Source"][];
        };
        /** A set of indicators, commitments and observations on one subject (DCAT 3). */
        Dataset: {
            id: components["schemas"]["Id"];
            title: components["schemas"]["Label"];
            description: components["schemas"]["Label"];
            instruments: components["schemas"]["Id"][];
            /** SPDX identifier. */
            license: string;
            aliases: components["schemas"]["Id"][];
        };
        /** A page of a list with its release, licence, citation and sources. */
        InstrumentPage: {
            data: components["schemas"]["Instrument"][];
            page: components["schemas"]["PageInfo"];
            time: components["schemas"]["TimeInfo"] | null;
            release: components["schemas"]["AnsweredRelease"];
            /** What a reader should know of how the request was understood. */
            notes: components["schemas"]["Label"][];
            license: components["schemas"]["License"];
            /** How to cite what is answered: the figure where it is one, the release where it is a list. */
            citation: components["schemas"]["Label"];
            links: components["schemas"]["AnswerLinks"];
            /** The sources that the figures on this page cite. */
            sources: components["schemas"]["Source"][];
        };
        /** A page of a list with its release, licence, citation and sources. */
        IndicatorPage: {
            data: components["schemas"]["Indicator"][];
            page: components["schemas"]["PageInfo"];
            time: components["schemas"]["TimeInfo"] | null;
            release: components["schemas"]["AnsweredRelease"];
            /** What a reader should know of how the request was understood. */
            notes: components["schemas"]["Label"][];
            license: components["schemas"]["License"];
            /** How to cite what is answered: the figure where it is one, the release where it is a list. */
            citation: components["schemas"]["Label"];
            links: components["schemas"]["AnswerLinks"];
            /** The sources that the figures on this page cite. */
            sources: components["schemas"]["Source"][];
        };
        /** A page of a list with its release, licence, citation and sources. */
        InstitutionPage: {
            data: components["schemas"]["Institution"][];
            page: components["schemas"]["PageInfo"];
            time: components["schemas"]["TimeInfo"] | null;
            release: components["schemas"]["AnsweredRelease"];
            /** What a reader should know of how the request was understood. */
            notes: components["schemas"]["Label"][];
            license: components["schemas"]["License"];
            /** How to cite what is answered: the figure where it is one, the release where it is a list. */
            citation: components["schemas"]["Label"];
            links: components["schemas"]["AnswerLinks"];
            /** The sources that the figures on this page cite. */
            sources: components["schemas"]["Source"][];
        };
        /** A public body, with the time in which it existed and its successors. */
        Institution: {
            id: components["schemas"]["Id"];
            name: components["schemas"]["Text"];
            acronym: string | null;
            validFrom: components["schemas"]["CalendarDate"] | null;
            validTo: components["schemas"]["CalendarDate"] | null;
            successors: components["schemas"]["Id"][];
            citation: components["schemas"]["Citation"];
            note: components["schemas"]["Label"] | null;
            aliases: components["schemas"]["Id"][];
        };
        /** A page of a list with its release, licence, citation and sources. */
        SourcePage: {
            data: components["schemas"]["Source"][];
            page: components["schemas"]["PageInfo"];
            time: components["schemas"]["TimeInfo"] | null;
            release: components["schemas"]["AnsweredRelease"];
            /** What a reader should know of how the request was understood. */
            notes: components["schemas"]["Label"][];
            license: components["schemas"]["License"];
            /** How to cite what is answered: the figure where it is one, the release where it is a list. */
            citation: components["schemas"]["Label"];
            links: components["schemas"]["AnswerLinks"];
            /** The sources that the figures on this page cite. */
            sources: components["schemas"]["Source"][];
        };
        /** A page of a list with its release, licence, citation and sources. */
        CodeListPage: {
            data: components["schemas"]["CodeList"][];
            page: components["schemas"]["PageInfo"];
            time: components["schemas"]["TimeInfo"] | null;
            release: components["schemas"]["AnsweredRelease"];
            /** What a reader should know of how the request was understood. */
            notes: components["schemas"]["Label"][];
            license: components["schemas"]["License"];
            /** How to cite what is answered: the figure where it is one, the release where it is a list. */
            citation: components["schemas"]["Label"];
            links: components["schemas"]["AnswerLinks"];
            /** The sources that the figures on this page cite. */
            sources: components["schemas"]["Source"][];
        };
        /** The closed list of codes that a dimension or an attribute may take. */
        CodeList: {
            id: components["schemas"]["Id"];
            title: components["schemas"]["Label"];
            definition: components["schemas"]["Label"];
            codes: components["schemas"]["Code"][];
        };
        /** One entry of a code list. */
        Code: {
            id: components["schemas"]["CodeId"];
            label: components["schemas"]["Label"];
            definition: components["schemas"]["Label"] | null;
            /** What sort of thing it is, where the list mixes sorts. */
            kind: string | null;
            parent: components["schemas"]["CodeId"] | null;
            /** How other schemes write the same code. */
            notations: {
                scheme: string;
                value: string;
            }[];
            validFrom: components["schemas"]["CalendarDate"] | null;
            validTo: components["schemas"]["CalendarDate"] | null;
            successors: components["schemas"]["CodeId"][];
            /** Earlier names of the same code; a question that uses one is understood. */
            aliases: components["schemas"]["CodeId"][];
        };
        /** A page of a list with its release, licence, citation and sources. */
        LinkPage: {
            data: components["schemas"]["Link"][];
            page: components["schemas"]["PageInfo"];
            time: components["schemas"]["TimeInfo"] | null;
            release: components["schemas"]["AnsweredRelease"];
            /** What a reader should know of how the request was understood. */
            notes: components["schemas"]["Label"][];
            license: components["schemas"]["License"];
            /** How to cite what is answered: the figure where it is one, the release where it is a list. */
            citation: components["schemas"]["Label"];
            links: components["schemas"]["AnswerLinks"];
            /** The sources that the figures on this page cite. */
            sources: components["schemas"]["Source"][];
        };
        /** A relation between two things, and whether a source states it. */
        Link: {
            id: components["schemas"]["Id"];
            type: components["schemas"]["LinkType"];
            from: components["schemas"]["LinkEnd"];
            to: components["schemas"]["LinkEnd"];
            /**
             * "stated": a source says so; "project": we read it so.
             * @enum {string}
             */
            basis: "stated" | "project";
            citation: components["schemas"]["Citation"];
            note: components["schemas"]["Label"] | null;
            aliases: components["schemas"]["Id"][];
        };
        /**
         * What a relation says of its two ends (code list "link-types").
         * @enum {string}
         */
        LinkType: "implements" | "alignedWith" | "fundedBy" | "measuredBy" | "coordinatedBy" | "supportedBy" | "partOf" | "resultOf" | "succeeds";
        /** One end of a link: the collection and the identifier of a thing. */
        LinkEnd: {
            /** @enum {string} */
            collection: "instruments" | "commitments" | "indicators" | "institutions" | "observations" | "milestones";
            id: components["schemas"]["Id"];
        };
        /** A page of a list with its release, licence, citation and sources. */
        MilestonePage: {
            data: components["schemas"]["Milestone"][];
            page: components["schemas"]["PageInfo"];
            time: components["schemas"]["TimeInfo"] | null;
            release: components["schemas"]["AnsweredRelease"];
            /** What a reader should know of how the request was understood. */
            notes: components["schemas"]["Label"][];
            license: components["schemas"]["License"];
            /** How to cite what is answered: the figure where it is one, the release where it is a list. */
            citation: components["schemas"]["Label"];
            links: components["schemas"]["AnswerLinks"];
            /** The sources that the figures on this page cite. */
            sources: components["schemas"]["Source"][];
        };
        /** A dated event in the life of an instrument. */
        Milestone: {
            id: components["schemas"]["Id"];
            date: components["schemas"]["TimePeriod"];
            title: components["schemas"]["Label"];
            instruments: components["schemas"]["Id"][];
            /**
             * Whether it happened, or a source plans or proposes it.
             * @enum {string}
             */
            claimType: "actual" | "planned" | "proposed";
            citation: components["schemas"]["Citation"];
            note: components["schemas"]["Label"] | null;
            aliases: components["schemas"]["Id"][];
        };
        /** A page of a list with its release, licence, citation and sources. */
        ErratumPage: {
            data: components["schemas"]["Erratum"][];
            page: components["schemas"]["PageInfo"];
            time: components["schemas"]["TimeInfo"] | null;
            release: components["schemas"]["AnsweredRelease"];
            /** What a reader should know of how the request was understood. */
            notes: components["schemas"]["Label"][];
            license: components["schemas"]["License"];
            /** How to cite what is answered: the figure where it is one, the release where it is a list. */
            citation: components["schemas"]["Label"];
            links: components["schemas"]["AnswerLinks"];
            /** The sources that the figures on this page cite. */
            sources: components["schemas"]["Source"][];
        };
        /** Something that a source prints wrongly or ambiguously, with its correction and the evidence. */
        Erratum: {
            id: components["schemas"]["Id"];
            /**
             * Whether it is wrong, or can be read in two ways.
             * @enum {string}
             */
            kind: "error" | "ambiguity";
            /** Where the words are printed. */
            citation: components["schemas"]["Citation"];
            /** The words as printed. */
            printed: string;
            /** What it should be; null where the evidence does not settle it. */
            shouldBe: components["schemas"]["Label"] | null;
            reason: components["schemas"]["Label"];
            evidence: components["schemas"]["Citation"][];
            /** What the data must have while the erratum holds. */
            expect: {
                collection: string;
                id: components["schemas"]["Id"];
                /** Path of a field, such as "quantity.value". */
                field: string;
                equals: string | number | null;
            };
            aliases: components["schemas"]["Id"][];
        };
        /** One value with its release, licence, citation and sources. */
        DatasetAnswer: {
            data: components["schemas"]["Dataset"];
            release: components["schemas"]["AnsweredRelease"];
            /** What a reader should know of how the request was understood. */
            notes: components["schemas"]["Label"][];
            license: components["schemas"]["License"];
            /** How to cite what is answered: the figure where it is one, the release where it is a list. */
            citation: components["schemas"]["Label"];
            links: components["schemas"]["AnswerLinks"];
            /** The sources that the figures cite. */
            sources: components["schemas"]["Source"][];
        };
        /** One value with its release, licence, citation and sources. */
        InstrumentAnswer: {
            data: components["schemas"]["Instrument"];
            release: components["schemas"]["AnsweredRelease"];
            /** What a reader should know of how the request was understood. */
            notes: components["schemas"]["Label"][];
            license: components["schemas"]["License"];
            /** How to cite what is answered: the figure where it is one, the release where it is a list. */
            citation: components["schemas"]["Label"];
            links: components["schemas"]["AnswerLinks"];
            /** The sources that the figures cite. */
            sources: components["schemas"]["Source"][];
        };
        /** One value with its release, licence, citation and sources. */
        CommitmentAnswer: {
            data: components["schemas"]["Commitment"];
            release: components["schemas"]["AnsweredRelease"];
            /** What a reader should know of how the request was understood. */
            notes: components["schemas"]["Label"][];
            license: components["schemas"]["License"];
            /** How to cite what is answered: the figure where it is one, the release where it is a list. */
            citation: components["schemas"]["Label"];
            links: components["schemas"]["AnswerLinks"];
            /** The sources that the figures cite. */
            sources: components["schemas"]["Source"][];
        };
        /** One value with its release, licence, citation and sources. */
        IndicatorAnswer: {
            data: components["schemas"]["Indicator"];
            release: components["schemas"]["AnsweredRelease"];
            /** What a reader should know of how the request was understood. */
            notes: components["schemas"]["Label"][];
            license: components["schemas"]["License"];
            /** How to cite what is answered: the figure where it is one, the release where it is a list. */
            citation: components["schemas"]["Label"];
            links: components["schemas"]["AnswerLinks"];
            /** The sources that the figures cite. */
            sources: components["schemas"]["Source"][];
        };
        /** One value with its release, licence, citation and sources. */
        ObservationAnswer: {
            data: components["schemas"]["Observation"];
            release: components["schemas"]["AnsweredRelease"];
            /** What a reader should know of how the request was understood. */
            notes: components["schemas"]["Label"][];
            license: components["schemas"]["License"];
            /** How to cite what is answered: the figure where it is one, the release where it is a list. */
            citation: components["schemas"]["Label"];
            links: components["schemas"]["AnswerLinks"];
            /** The sources that the figures cite. */
            sources: components["schemas"]["Source"][];
        };
        /** One value with its release, licence, citation and sources. */
        InstitutionAnswer: {
            data: components["schemas"]["Institution"];
            release: components["schemas"]["AnsweredRelease"];
            /** What a reader should know of how the request was understood. */
            notes: components["schemas"]["Label"][];
            license: components["schemas"]["License"];
            /** How to cite what is answered: the figure where it is one, the release where it is a list. */
            citation: components["schemas"]["Label"];
            links: components["schemas"]["AnswerLinks"];
            /** The sources that the figures cite. */
            sources: components["schemas"]["Source"][];
        };
        /** One value with its release, licence, citation and sources. */
        SourceAnswer: {
            data: components["schemas"]["Source"];
            release: components["schemas"]["AnsweredRelease"];
            /** What a reader should know of how the request was understood. */
            notes: components["schemas"]["Label"][];
            license: components["schemas"]["License"];
            /** How to cite what is answered: the figure where it is one, the release where it is a list. */
            citation: components["schemas"]["Label"];
            links: components["schemas"]["AnswerLinks"];
            /** The sources that the figures cite. */
            sources: components["schemas"]["Source"][];
        };
        /** One value with its release, licence, citation and sources. */
        CodeListAnswer: {
            data: components["schemas"]["CodeList"];
            release: components["schemas"]["AnsweredRelease"];
            /** What a reader should know of how the request was understood. */
            notes: components["schemas"]["Label"][];
            license: components["schemas"]["License"];
            /** How to cite what is answered: the figure where it is one, the release where it is a list. */
            citation: components["schemas"]["Label"];
            links: components["schemas"]["AnswerLinks"];
            /** The sources that the figures cite. */
            sources: components["schemas"]["Source"][];
        };
        /** One value with its release, licence, citation and sources. */
        LinkAnswer: {
            data: components["schemas"]["Link"];
            release: components["schemas"]["AnsweredRelease"];
            /** What a reader should know of how the request was understood. */
            notes: components["schemas"]["Label"][];
            license: components["schemas"]["License"];
            /** How to cite what is answered: the figure where it is one, the release where it is a list. */
            citation: components["schemas"]["Label"];
            links: components["schemas"]["AnswerLinks"];
            /** The sources that the figures cite. */
            sources: components["schemas"]["Source"][];
        };
        /** One value with its release, licence, citation and sources. */
        MilestoneAnswer: {
            data: components["schemas"]["Milestone"];
            release: components["schemas"]["AnsweredRelease"];
            /** What a reader should know of how the request was understood. */
            notes: components["schemas"]["Label"][];
            license: components["schemas"]["License"];
            /** How to cite what is answered: the figure where it is one, the release where it is a list. */
            citation: components["schemas"]["Label"];
            links: components["schemas"]["AnswerLinks"];
            /** The sources that the figures cite. */
            sources: components["schemas"]["Source"][];
        };
        /** One value with its release, licence, citation and sources. */
        ErratumAnswer: {
            data: components["schemas"]["Erratum"];
            release: components["schemas"]["AnsweredRelease"];
            /** What a reader should know of how the request was understood. */
            notes: components["schemas"]["Label"][];
            license: components["schemas"]["License"];
            /** How to cite what is answered: the figure where it is one, the release where it is a list. */
            citation: components["schemas"]["Label"];
            links: components["schemas"]["AnswerLinks"];
            /** The sources that the figures cite. */
            sources: components["schemas"]["Source"][];
        };
        /** One value with its release, licence, citation and sources. */
        DatasetHistoryAnswer: {
            data: {
                /** @constant */
                collection: "datasets";
                /** The id of today, or the last it had. */
                id: components["schemas"]["Id"];
                /** Oldest first. */
                versions: components["schemas"]["DatasetVersion"][];
                /** Why the release no longer has it; null where it does. */
                ended: components["schemas"]["Tombstone"] | null;
                /** What each source says of the same figure, by the date of the source; none for what is no figure. */
                vintages: components["schemas"]["Vintage"][];
            };
            release: components["schemas"]["AnsweredRelease"];
            /** What a reader should know of how the request was understood. */
            notes: components["schemas"]["Label"][];
            license: components["schemas"]["License"];
            /** How to cite what is answered: the figure where it is one, the release where it is a list. */
            citation: components["schemas"]["Label"];
            links: components["schemas"]["AnswerLinks"];
            /** The sources that the figures cite. */
            sources: components["schemas"]["Source"][];
        };
        /** One version of an item, and how it came about. */
        DatasetVersion: {
            /** The first release that has this version. */
            since: components["schemas"]["ReleaseId"];
            /** The first that no longer has it; null while it holds. */
            until: components["schemas"]["ReleaseId"] | null;
            item: components["schemas"]["Dataset"];
            /** What that first release changed; none in the first release of all. */
            changes: components["schemas"]["Change"][];
        };
        /** What one source said of a figure, and when it was published. */
        Vintage: {
            published: components["schemas"]["Published"];
            observation: components["schemas"]["Observation"];
        };
        /** One value with its release, licence, citation and sources. */
        InstrumentHistoryAnswer: {
            data: {
                /** @constant */
                collection: "instruments";
                /** The id of today, or the last it had. */
                id: components["schemas"]["Id"];
                /** Oldest first. */
                versions: components["schemas"]["InstrumentVersion"][];
                /** Why the release no longer has it; null where it does. */
                ended: components["schemas"]["Tombstone"] | null;
                /** What each source says of the same figure, by the date of the source; none for what is no figure. */
                vintages: components["schemas"]["Vintage"][];
            };
            release: components["schemas"]["AnsweredRelease"];
            /** What a reader should know of how the request was understood. */
            notes: components["schemas"]["Label"][];
            license: components["schemas"]["License"];
            /** How to cite what is answered: the figure where it is one, the release where it is a list. */
            citation: components["schemas"]["Label"];
            links: components["schemas"]["AnswerLinks"];
            /** The sources that the figures cite. */
            sources: components["schemas"]["Source"][];
        };
        /** One version of an item, and how it came about. */
        InstrumentVersion: {
            /** The first release that has this version. */
            since: components["schemas"]["ReleaseId"];
            /** The first that no longer has it; null while it holds. */
            until: components["schemas"]["ReleaseId"] | null;
            item: components["schemas"]["Instrument"];
            /** What that first release changed; none in the first release of all. */
            changes: components["schemas"]["Change"][];
        };
        /** One value with its release, licence, citation and sources. */
        CommitmentHistoryAnswer: {
            data: {
                /** @constant */
                collection: "commitments";
                /** The id of today, or the last it had. */
                id: components["schemas"]["Id"];
                /** Oldest first. */
                versions: components["schemas"]["CommitmentVersion"][];
                /** Why the release no longer has it; null where it does. */
                ended: components["schemas"]["Tombstone"] | null;
                /** What each source says of the same figure, by the date of the source; none for what is no figure. */
                vintages: components["schemas"]["Vintage"][];
            };
            release: components["schemas"]["AnsweredRelease"];
            /** What a reader should know of how the request was understood. */
            notes: components["schemas"]["Label"][];
            license: components["schemas"]["License"];
            /** How to cite what is answered: the figure where it is one, the release where it is a list. */
            citation: components["schemas"]["Label"];
            links: components["schemas"]["AnswerLinks"];
            /** The sources that the figures cite. */
            sources: components["schemas"]["Source"][];
        };
        /** One version of an item, and how it came about. */
        CommitmentVersion: {
            /** The first release that has this version. */
            since: components["schemas"]["ReleaseId"];
            /** The first that no longer has it; null while it holds. */
            until: components["schemas"]["ReleaseId"] | null;
            item: components["schemas"]["Commitment"];
            /** What that first release changed; none in the first release of all. */
            changes: components["schemas"]["Change"][];
        };
        /** One value with its release, licence, citation and sources. */
        IndicatorHistoryAnswer: {
            data: {
                /** @constant */
                collection: "indicators";
                /** The id of today, or the last it had. */
                id: components["schemas"]["Id"];
                /** Oldest first. */
                versions: components["schemas"]["IndicatorVersion"][];
                /** Why the release no longer has it; null where it does. */
                ended: components["schemas"]["Tombstone"] | null;
                /** What each source says of the same figure, by the date of the source; none for what is no figure. */
                vintages: components["schemas"]["Vintage"][];
            };
            release: components["schemas"]["AnsweredRelease"];
            /** What a reader should know of how the request was understood. */
            notes: components["schemas"]["Label"][];
            license: components["schemas"]["License"];
            /** How to cite what is answered: the figure where it is one, the release where it is a list. */
            citation: components["schemas"]["Label"];
            links: components["schemas"]["AnswerLinks"];
            /** The sources that the figures cite. */
            sources: components["schemas"]["Source"][];
        };
        /** One version of an item, and how it came about. */
        IndicatorVersion: {
            /** The first release that has this version. */
            since: components["schemas"]["ReleaseId"];
            /** The first that no longer has it; null while it holds. */
            until: components["schemas"]["ReleaseId"] | null;
            item: components["schemas"]["Indicator"];
            /** What that first release changed; none in the first release of all. */
            changes: components["schemas"]["Change"][];
        };
        /** One value with its release, licence, citation and sources. */
        ObservationHistoryAnswer: {
            data: {
                /** @constant */
                collection: "observations";
                /** The id of today, or the last it had. */
                id: components["schemas"]["Id"];
                /** Oldest first. */
                versions: components["schemas"]["ObservationVersion"][];
                /** Why the release no longer has it; null where it does. */
                ended: components["schemas"]["Tombstone"] | null;
                /** What each source says of the same figure, by the date of the source; none for what is no figure. */
                vintages: components["schemas"]["Vintage"][];
            };
            release: components["schemas"]["AnsweredRelease"];
            /** What a reader should know of how the request was understood. */
            notes: components["schemas"]["Label"][];
            license: components["schemas"]["License"];
            /** How to cite what is answered: the figure where it is one, the release where it is a list. */
            citation: components["schemas"]["Label"];
            links: components["schemas"]["AnswerLinks"];
            /** The sources that the figures cite. */
            sources: components["schemas"]["Source"][];
        };
        /** One version of an item, and how it came about. */
        ObservationVersion: {
            /** The first release that has this version. */
            since: components["schemas"]["ReleaseId"];
            /** The first that no longer has it; null while it holds. */
            until: components["schemas"]["ReleaseId"] | null;
            item: components["schemas"]["Observation"];
            /** What that first release changed; none in the first release of all. */
            changes: components["schemas"]["Change"][];
        };
        /** One value with its release, licence, citation and sources. */
        InstitutionHistoryAnswer: {
            data: {
                /** @constant */
                collection: "institutions";
                /** The id of today, or the last it had. */
                id: components["schemas"]["Id"];
                /** Oldest first. */
                versions: components["schemas"]["InstitutionVersion"][];
                /** Why the release no longer has it; null where it does. */
                ended: components["schemas"]["Tombstone"] | null;
                /** What each source says of the same figure, by the date of the source; none for what is no figure. */
                vintages: components["schemas"]["Vintage"][];
            };
            release: components["schemas"]["AnsweredRelease"];
            /** What a reader should know of how the request was understood. */
            notes: components["schemas"]["Label"][];
            license: components["schemas"]["License"];
            /** How to cite what is answered: the figure where it is one, the release where it is a list. */
            citation: components["schemas"]["Label"];
            links: components["schemas"]["AnswerLinks"];
            /** The sources that the figures cite. */
            sources: components["schemas"]["Source"][];
        };
        /** One version of an item, and how it came about. */
        InstitutionVersion: {
            /** The first release that has this version. */
            since: components["schemas"]["ReleaseId"];
            /** The first that no longer has it; null while it holds. */
            until: components["schemas"]["ReleaseId"] | null;
            item: components["schemas"]["Institution"];
            /** What that first release changed; none in the first release of all. */
            changes: components["schemas"]["Change"][];
        };
        /** One value with its release, licence, citation and sources. */
        SourceHistoryAnswer: {
            data: {
                /** @constant */
                collection: "sources";
                /** The id of today, or the last it had. */
                id: components["schemas"]["Id"];
                /** Oldest first. */
                versions: components["schemas"]["SourceVersion"][];
                /** Why the release no longer has it; null where it does. */
                ended: components["schemas"]["Tombstone"] | null;
                /** What each source says of the same figure, by the date of the source; none for what is no figure. */
                vintages: components["schemas"]["Vintage"][];
            };
            release: components["schemas"]["AnsweredRelease"];
            /** What a reader should know of how the request was understood. */
            notes: components["schemas"]["Label"][];
            license: components["schemas"]["License"];
            /** How to cite what is answered: the figure where it is one, the release where it is a list. */
            citation: components["schemas"]["Label"];
            links: components["schemas"]["AnswerLinks"];
            /** The sources that the figures cite. */
            sources: components["schemas"]["Source"][];
        };
        /** One version of an item, and how it came about. */
        SourceVersion: {
            /** The first release that has this version. */
            since: components["schemas"]["ReleaseId"];
            /** The first that no longer has it; null while it holds. */
            until: components["schemas"]["ReleaseId"] | null;
            item: components["schemas"]["Source"];
            /** What that first release changed; none in the first release of all. */
            changes: components["schemas"]["Change"][];
        };
        /** One value with its release, licence, citation and sources. */
        CodeListHistoryAnswer: {
            data: {
                /** @constant */
                collection: "code-lists";
                /** The id of today, or the last it had. */
                id: components["schemas"]["Id"];
                /** Oldest first. */
                versions: components["schemas"]["CodeListVersion"][];
                /** Why the release no longer has it; null where it does. */
                ended: components["schemas"]["Tombstone"] | null;
                /** What each source says of the same figure, by the date of the source; none for what is no figure. */
                vintages: components["schemas"]["Vintage"][];
            };
            release: components["schemas"]["AnsweredRelease"];
            /** What a reader should know of how the request was understood. */
            notes: components["schemas"]["Label"][];
            license: components["schemas"]["License"];
            /** How to cite what is answered: the figure where it is one, the release where it is a list. */
            citation: components["schemas"]["Label"];
            links: components["schemas"]["AnswerLinks"];
            /** The sources that the figures cite. */
            sources: components["schemas"]["Source"][];
        };
        /** One version of an item, and how it came about. */
        CodeListVersion: {
            /** The first release that has this version. */
            since: components["schemas"]["ReleaseId"];
            /** The first that no longer has it; null while it holds. */
            until: components["schemas"]["ReleaseId"] | null;
            item: components["schemas"]["CodeList"];
            /** What that first release changed; none in the first release of all. */
            changes: components["schemas"]["Change"][];
        };
        /** One value with its release, licence, citation and sources. */
        LinkHistoryAnswer: {
            data: {
                /** @constant */
                collection: "links";
                /** The id of today, or the last it had. */
                id: components["schemas"]["Id"];
                /** Oldest first. */
                versions: components["schemas"]["LinkVersion"][];
                /** Why the release no longer has it; null where it does. */
                ended: components["schemas"]["Tombstone"] | null;
                /** What each source says of the same figure, by the date of the source; none for what is no figure. */
                vintages: components["schemas"]["Vintage"][];
            };
            release: components["schemas"]["AnsweredRelease"];
            /** What a reader should know of how the request was understood. */
            notes: components["schemas"]["Label"][];
            license: components["schemas"]["License"];
            /** How to cite what is answered: the figure where it is one, the release where it is a list. */
            citation: components["schemas"]["Label"];
            links: components["schemas"]["AnswerLinks"];
            /** The sources that the figures cite. */
            sources: components["schemas"]["Source"][];
        };
        /** One version of an item, and how it came about. */
        LinkVersion: {
            /** The first release that has this version. */
            since: components["schemas"]["ReleaseId"];
            /** The first that no longer has it; null while it holds. */
            until: components["schemas"]["ReleaseId"] | null;
            item: components["schemas"]["Link"];
            /** What that first release changed; none in the first release of all. */
            changes: components["schemas"]["Change"][];
        };
        /** One value with its release, licence, citation and sources. */
        MilestoneHistoryAnswer: {
            data: {
                /** @constant */
                collection: "milestones";
                /** The id of today, or the last it had. */
                id: components["schemas"]["Id"];
                /** Oldest first. */
                versions: components["schemas"]["MilestoneVersion"][];
                /** Why the release no longer has it; null where it does. */
                ended: components["schemas"]["Tombstone"] | null;
                /** What each source says of the same figure, by the date of the source; none for what is no figure. */
                vintages: components["schemas"]["Vintage"][];
            };
            release: components["schemas"]["AnsweredRelease"];
            /** What a reader should know of how the request was understood. */
            notes: components["schemas"]["Label"][];
            license: components["schemas"]["License"];
            /** How to cite what is answered: the figure where it is one, the release where it is a list. */
            citation: components["schemas"]["Label"];
            links: components["schemas"]["AnswerLinks"];
            /** The sources that the figures cite. */
            sources: components["schemas"]["Source"][];
        };
        /** One version of an item, and how it came about. */
        MilestoneVersion: {
            /** The first release that has this version. */
            since: components["schemas"]["ReleaseId"];
            /** The first that no longer has it; null while it holds. */
            until: components["schemas"]["ReleaseId"] | null;
            item: components["schemas"]["Milestone"];
            /** What that first release changed; none in the first release of all. */
            changes: components["schemas"]["Change"][];
        };
        /** One value with its release, licence, citation and sources. */
        ErratumHistoryAnswer: {
            data: {
                /** @constant */
                collection: "errata";
                /** The id of today, or the last it had. */
                id: components["schemas"]["Id"];
                /** Oldest first. */
                versions: components["schemas"]["ErratumVersion"][];
                /** Why the release no longer has it; null where it does. */
                ended: components["schemas"]["Tombstone"] | null;
                /** What each source says of the same figure, by the date of the source; none for what is no figure. */
                vintages: components["schemas"]["Vintage"][];
            };
            release: components["schemas"]["AnsweredRelease"];
            /** What a reader should know of how the request was understood. */
            notes: components["schemas"]["Label"][];
            license: components["schemas"]["License"];
            /** How to cite what is answered: the figure where it is one, the release where it is a list. */
            citation: components["schemas"]["Label"];
            links: components["schemas"]["AnswerLinks"];
            /** The sources that the figures cite. */
            sources: components["schemas"]["Source"][];
        };
        /** One version of an item, and how it came about. */
        ErratumVersion: {
            /** The first release that has this version. */
            since: components["schemas"]["ReleaseId"];
            /** The first that no longer has it; null while it holds. */
            until: components["schemas"]["ReleaseId"] | null;
            item: components["schemas"]["Erratum"];
            /** What that first release changed; none in the first release of all. */
            changes: components["schemas"]["Change"][];
        };
        /** A citation as CSL-JSON: a list of one item. */
        CslItems: {
            id: string;
            /** @constant */
            type: "dataset";
            /** @enum {string} */
            language: "es" | "en";
            title: string;
            author: ({
                family: string;
                given: string;
            } | {
                literal: string;
            })[];
            publisher: string;
            issued: {
                "date-parts": number[][];
            } | {
                literal: string;
            };
            /** The release. */
            version: string;
            /** @constant */
            status?: "draft";
            DOI?: string;
            /** Format: uri */
            URL: string;
            note: string;
            "original-title"?: string;
            "original-author"?: ({
                family: string;
                given: string;
            } | {
                literal: string;
            })[];
            "original-publisher"?: string;
            "original-date"?: {
                "date-parts": number[][];
            } | {
                literal: string;
            };
            custom: {
                license: string;
                digest: string;
            };
        }[];
        Live: {
            /** @constant */
            status: "live";
        };
        /** The data can be read; which releases it has, and whether it is the newest. */
        Ready: {
            /** @constant */
            status: "ready";
            releases: components["schemas"]["ReleaseId"][];
            /** False where newer data could not be loaded. */
            current: boolean;
            /** Why newer data could not be loaded; null where none is known. */
            problem: components["schemas"]["Label"] | null;
        };
        /** The figures that somebody quoted. */
        QuotedCitations: {
            citations: components["schemas"]["QuotedCitation"][];
        };
        /** A release as an answer names it. */
        NamedRelease: {
            id: components["schemas"]["ReleaseId"];
            issued: components["schemas"]["CalendarDate"];
            /**
             * A draft may be rebuilt; a published release never changes.
             * @enum {string}
             */
            status: "draft" | "published";
            /** SHA-256 of the manifest file; it stands for the whole release. */
            digest: string;
        };
        /** The whole value of one field of an item. */
        CellValue: string | number | boolean | null | unknown[] | {
            [key: string]: unknown;
        };
        /** A figure as one release gives it, and where it was read or how it was computed. */
        StatedFigure: {
            release: components["schemas"]["ReleaseId"];
            quantity: components["schemas"]["Quantity"] | null;
            /** Why there is no quantity; null where there is one. */
            absence: components["schemas"]["Absence"] | null;
            unit: components["schemas"]["CodeId"];
            /** Where it was read; null for a value that was computed. */
            citation: components["schemas"]["Citation"] | null;
            /** How it was computed; null for a value that was read. */
            provenance: components["schemas"]["Provenance"] | null;
        };
        /** A figure that somebody quoted. */
        QuotedCitation: {
            /** Id of the figure. */
            id?: string;
            /** Release from which it was quoted. */
            release?: string;
            /** In place of id and release: address of the observation with its release. */
            url?: string;
            /** Number that was quoted, to check it too. */
            value?: number | string | null;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getV1: {
        parameters: {
            query?: {
                /** Edición de los datos; sin ella responde la más nueva — Release of the data; without it the newest answers */
                release?: string;
                /** Idioma de las tablas y de los errores: es o en — Language of tables and of problems: es or en */
                lang?: string;
                /** Formato, por su nombre (json, csv, ndjson, xlsx, parquet, sdmx-csv, json-stat); los que hay son los de la respuesta 200. También como final de la dirección: .xlsx — Format, by its name (json, csv, ndjson, xlsx, parquet, sdmx-csv, json-stat); those there are stand under the answer 200. Also as the end of the address: .xlsx */
                format?: string;
                /** true: el CSV empieza con la marca por la que Excel reconoce los acentos — true: the CSV begins with the mark by which Excel recognises accents */
                bom?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Qué hay, con todas sus direcciones — What there is, with every address */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntryAnswer"];
                };
            };
        };
    };
    getProigualdadObjectives: {
        parameters: {
            query?: {
                /** Identificadores de instrumentos, separados por comas; «!» al comienzo los excluye — Ids of instruments, separated by commas; "!" at the beginning excludes them */
                instrument?: string;
                /** Identificadores de compromisos, separados por comas; «!» al comienzo los excluye — Ids of commitments, separated by commas; "!" at the beginning excludes them */
                parent?: string;
                /** Separados por comas: priority-objective, priority-strategy, strategic-line, pillar, strategic-objective, line-of-action; «!» al comienzo los excluye — Separated by commas: priority-objective, priority-strategy, strategic-line, pillar, strategic-objective, line-of-action; "!" at the beginning excludes them */
                kind?: string;
                /** Orden: id; un guion delante lo invierte; sin él, id — Order: id; a hyphen before it turns it round; without it, id */
                sort?: string;
                /** Filas por página, de 1 a 1000; sin él, 100 en JSON y todas en los demás formatos — Rows a page, 1 to 1000; without it 100 in JSON and all in every other format */
                limit?: string;
                /** Lugar en la lista, tal como lo da «next» — Place in the list, as "next" gives it */
                cursor?: string;
                /** Edición de los datos; sin ella responde la más nueva — Release of the data; without it the newest answers */
                release?: string;
                /** Idioma de las tablas y de los errores: es o en — Language of tables and of problems: es or en */
                lang?: string;
                /** Formato, por su nombre (json, csv, ndjson, xlsx, parquet, sdmx-csv, json-stat); los que hay son los de la respuesta 200. También como final de la dirección: .xlsx — Format, by its name (json, csv, ndjson, xlsx, parquet, sdmx-csv, json-stat); those there are stand under the answer 200. Also as the end of the address: .xlsx */
                format?: string;
                /** true: el CSV empieza con la marca por la que Excel reconoce los acentos — true: the CSV begins with the mark by which Excel recognises accents */
                bom?: string;
                /** Campos que lleva cada elemento en JSON, separados por comas; siempre va id, y con quantity, bounds o asPrinted va citation — Fields that each item has in JSON, separated by commas; id is always there, and with quantity, bounds or asPrinted so is citation */
                fields?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Objetivos prioritarios de Proigualdad 2020-2024 — Priority objectives of Proigualdad 2020-2024 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommitmentPage"];
                };
            };
        };
    };
    getProigualdadStrategicLines: {
        parameters: {
            query?: {
                /** Identificadores de instrumentos, separados por comas; «!» al comienzo los excluye — Ids of instruments, separated by commas; "!" at the beginning excludes them */
                instrument?: string;
                /** Identificadores de compromisos, separados por comas; «!» al comienzo los excluye — Ids of commitments, separated by commas; "!" at the beginning excludes them */
                parent?: string;
                /** Separados por comas: priority-objective, priority-strategy, strategic-line, pillar, strategic-objective, line-of-action; «!» al comienzo los excluye — Separated by commas: priority-objective, priority-strategy, strategic-line, pillar, strategic-objective, line-of-action; "!" at the beginning excludes them */
                kind?: string;
                /** Orden: id; un guion delante lo invierte; sin él, id — Order: id; a hyphen before it turns it round; without it, id */
                sort?: string;
                /** Filas por página, de 1 a 1000; sin él, 100 en JSON y todas en los demás formatos — Rows a page, 1 to 1000; without it 100 in JSON and all in every other format */
                limit?: string;
                /** Lugar en la lista, tal como lo da «next» — Place in the list, as "next" gives it */
                cursor?: string;
                /** Edición de los datos; sin ella responde la más nueva — Release of the data; without it the newest answers */
                release?: string;
                /** Idioma de las tablas y de los errores: es o en — Language of tables and of problems: es or en */
                lang?: string;
                /** Formato, por su nombre (json, csv, ndjson, xlsx, parquet, sdmx-csv, json-stat); los que hay son los de la respuesta 200. También como final de la dirección: .xlsx — Format, by its name (json, csv, ndjson, xlsx, parquet, sdmx-csv, json-stat); those there are stand under the answer 200. Also as the end of the address: .xlsx */
                format?: string;
                /** true: el CSV empieza con la marca por la que Excel reconoce los acentos — true: the CSV begins with the mark by which Excel recognises accents */
                bom?: string;
                /** Campos que lleva cada elemento en JSON, separados por comas; siempre va id, y con quantity, bounds o asPrinted va citation — Fields that each item has in JSON, separated by commas; id is always there, and with quantity, bounds or asPrinted so is citation */
                fields?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Líneas estratégicas del objetivo 6 de Proigualdad 2020-2024 — Strategic lines of objective 6 of Proigualdad 2020-2024 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommitmentPage"];
                };
            };
        };
    };
    getNap1325: {
        parameters: {
            query?: {
                /** Edición de los datos; sin ella responde la más nueva — Release of the data; without it the newest answers */
                release?: string;
                /** Idioma de las tablas y de los errores: es o en — Language of tables and of problems: es or en */
                lang?: string;
                /** Formato, por su nombre (json, csv, ndjson, xlsx, parquet, sdmx-csv, json-stat); los que hay son los de la respuesta 200. También como final de la dirección: .xlsx — Format, by its name (json, csv, ndjson, xlsx, parquet, sdmx-csv, json-stat); those there are stand under the answer 200. Also as the end of the address: .xlsx */
                format?: string;
                /** true: el CSV empieza con la marca por la que Excel reconoce los acentos — true: the CSV begins with the mark by which Excel recognises accents */
                bom?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** El plan, y cuánto de lo que declara se publica aquí — The plan, and how much of what it declares is published here */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanAnswer"];
                };
            };
        };
    };
    getNap1325Pillars: {
        parameters: {
            query?: {
                /** Identificadores de instrumentos, separados por comas; «!» al comienzo los excluye — Ids of instruments, separated by commas; "!" at the beginning excludes them */
                instrument?: string;
                /** Identificadores de compromisos, separados por comas; «!» al comienzo los excluye — Ids of commitments, separated by commas; "!" at the beginning excludes them */
                parent?: string;
                /** Separados por comas: priority-objective, priority-strategy, strategic-line, pillar, strategic-objective, line-of-action; «!» al comienzo los excluye — Separated by commas: priority-objective, priority-strategy, strategic-line, pillar, strategic-objective, line-of-action; "!" at the beginning excludes them */
                kind?: string;
                /** Orden: id; un guion delante lo invierte; sin él, id — Order: id; a hyphen before it turns it round; without it, id */
                sort?: string;
                /** Filas por página, de 1 a 1000; sin él, 100 en JSON y todas en los demás formatos — Rows a page, 1 to 1000; without it 100 in JSON and all in every other format */
                limit?: string;
                /** Lugar en la lista, tal como lo da «next» — Place in the list, as "next" gives it */
                cursor?: string;
                /** Edición de los datos; sin ella responde la más nueva — Release of the data; without it the newest answers */
                release?: string;
                /** Idioma de las tablas y de los errores: es o en — Language of tables and of problems: es or en */
                lang?: string;
                /** Formato, por su nombre (json, csv, ndjson, xlsx, parquet, sdmx-csv, json-stat); los que hay son los de la respuesta 200. También como final de la dirección: .xlsx — Format, by its name (json, csv, ndjson, xlsx, parquet, sdmx-csv, json-stat); those there are stand under the answer 200. Also as the end of the address: .xlsx */
                format?: string;
                /** true: el CSV empieza con la marca por la que Excel reconoce los acentos — true: the CSV begins with the mark by which Excel recognises accents */
                bom?: string;
                /** Campos que lleva cada elemento en JSON, separados por comas; siempre va id, y con quantity, bounds o asPrinted va citation — Fields that each item has in JSON, separated by commas; id is always there, and with quantity, bounds or asPrinted so is citation */
                fields?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Pilares del PNA-1325 — Pillars of NAP-1325 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommitmentPage"];
                };
            };
        };
    };
    getNap1325Indicators: {
        parameters: {
            query?: {
                /** Edición de los datos; sin ella responde la más nueva — Release of the data; without it the newest answers */
                release?: string;
                /** Idioma de las tablas y de los errores: es o en — Language of tables and of problems: es or en */
                lang?: string;
                /** Formato, por su nombre (json, csv, ndjson, xlsx, parquet, sdmx-csv, json-stat); los que hay son los de la respuesta 200. También como final de la dirección: .xlsx — Format, by its name (json, csv, ndjson, xlsx, parquet, sdmx-csv, json-stat); those there are stand under the answer 200. Also as the end of the address: .xlsx */
                format?: string;
                /** true: el CSV empieza con la marca por la que Excel reconoce los acentos — true: the CSV begins with the mark by which Excel recognises accents */
                bom?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Indicadores del plan, con la cobertura de los que declara — Indicators of the plan, with the coverage of those it declares */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanIndicatorsAnswer"];
                };
            };
        };
    };
    getMucpazInvestments: {
        parameters: {
            query?: {
                /** Identificadores de conjuntos de datos, separados por comas; «!» al comienzo los excluye — Ids of datasets, separated by commas; "!" at the beginning excludes them */
                dataset?: string;
                /** Identificadores de indicadores, separados por comas; «!» al comienzo los excluye — Ids of indicators, separated by commas; "!" at the beginning excludes them */
                indicator?: string;
                /** Códigos de la lista «areas», separados por comas; «!» al comienzo los excluye — Codes of the list "areas", separated by commas; "!" at the beginning excludes them */
                area?: string;
                /** Periodo o intervalo en el que el de la cifra cabe entero: 2020, 2020..2024, 2020..; o not-stated: las que no dicen periodo, que un intervalo deja fuera — Period or range in which that of the figure lies whole: 2020, 2020..2024, 2020..; or not-stated: those that state none, which a range leaves out */
                timePeriod?: string;
                /** Códigos de la lista «funds», separados por comas; «!» al comienzo los excluye — Codes of the list "funds", separated by commas; "!" at the beginning excludes them */
                fund?: string;
                /** Códigos de la lista «roles», separados por comas; «!» al comienzo los excluye — Codes of the list "roles", separated by commas; "!" at the beginning excludes them */
                role?: string;
                /** Separados por comas: actual, planned, proposed, approved; «!» al comienzo los excluye — Separated by commas: actual, planned, proposed, approved; "!" at the beginning excludes them */
                claimType?: string;
                /** Número o intervalo: 100, 100.., ..200, 100..200; deja fuera las ausencias — Number or range: 100, 100.., ..200, 100..200; it leaves out absences */
                value?: string;
                /** Separados por comas: exact, more-than, at-least, almost, less-than, at-most, about, between, stated; «!» al comienzo los excluye — Separated by commas: exact, more-than, at-least, almost, less-than, at-most, about, between, stated; "!" at the beginning excludes them */
                qualifier?: string;
                /** Separados por comas: normal, estimated, low-reliability, unvalidated, missing; «!» al comienzo los excluye — Separated by commas: normal, estimated, low-reliability, unvalidated, missing; "!" at the beginning excludes them */
                status?: string;
                /** Separados por comas: not-collected, not-published, not-consulted, not-yet-due, withdrawn, not-applicable; «!» al comienzo los excluye — Separated by commas: not-collected, not-published, not-consulted, not-yet-due, withdrawn, not-applicable; "!" at the beginning excludes them */
                reason?: string;
                /** Identificadores de fuentes, separados por comas; «!» al comienzo los excluye — Ids of sources, separated by commas; "!" at the beginning excludes them */
                source?: string;
                /** Solo lo que las fuentes habían publicado hasta este día (AAAA-MM-DD) — Only what sources had published by this day (YYYY-MM-DD) */
                asOf?: string;
                /** all: todas las afirmaciones; latest: la más reciente para cada indicador y dimensiones — all: every claim; latest: the newest for each indicator and dimensions */
                vintage?: string;
                /** true: solo el periodo más reciente de cada serie — true: only the newest period of each series */
                latestPeriod?: string;
                /** Orden: id, value, timePeriod; un guion delante lo invierte; sin él, id — Order: id, value, timePeriod; a hyphen before it turns it round; without it, id */
                sort?: string;
                /** Filas por página, de 1 a 1000; sin él, 100 en JSON y todas en los demás formatos — Rows a page, 1 to 1000; without it 100 in JSON and all in every other format */
                limit?: string;
                /** Lugar en la lista, tal como lo da «next» — Place in the list, as "next" gives it */
                cursor?: string;
                /** Edición de los datos; sin ella responde la más nueva — Release of the data; without it the newest answers */
                release?: string;
                /** Idioma de las tablas y de los errores: es o en — Language of tables and of problems: es or en */
                lang?: string;
                /** Formato, por su nombre (json, csv, ndjson, xlsx, parquet, sdmx-csv, json-stat); los que hay son los de la respuesta 200. También como final de la dirección: .xlsx — Format, by its name (json, csv, ndjson, xlsx, parquet, sdmx-csv, json-stat); those there are stand under the answer 200. Also as the end of the address: .xlsx */
                format?: string;
                /** true: el CSV empieza con la marca por la que Excel reconoce los acentos — true: the CSV begins with the mark by which Excel recognises accents */
                bom?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Dinero de las redes Mucpaz por fondo, con los pesos por red que resultan — Money of the Mucpaz networks by fund, with the pesos per network that follow */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvestmentPage"];
                };
            };
        };
    };
    getMucpazNetworks: {
        parameters: {
            query?: {
                /** Identificadores de conjuntos de datos, separados por comas; «!» al comienzo los excluye — Ids of datasets, separated by commas; "!" at the beginning excludes them */
                dataset?: string;
                /** Identificadores de indicadores, separados por comas; «!» al comienzo los excluye — Ids of indicators, separated by commas; "!" at the beginning excludes them */
                indicator?: string;
                /** Códigos de la lista «areas», separados por comas; «!» al comienzo los excluye — Codes of the list "areas", separated by commas; "!" at the beginning excludes them */
                area?: string;
                /** Periodo o intervalo en el que el de la cifra cabe entero: 2020, 2020..2024, 2020..; o not-stated: las que no dicen periodo, que un intervalo deja fuera — Period or range in which that of the figure lies whole: 2020, 2020..2024, 2020..; or not-stated: those that state none, which a range leaves out */
                timePeriod?: string;
                /** Códigos de la lista «funds», separados por comas; «!» al comienzo los excluye — Codes of the list "funds", separated by commas; "!" at the beginning excludes them */
                fund?: string;
                /** Códigos de la lista «roles», separados por comas; «!» al comienzo los excluye — Codes of the list "roles", separated by commas; "!" at the beginning excludes them */
                role?: string;
                /** Separados por comas: actual, planned, proposed, approved; «!» al comienzo los excluye — Separated by commas: actual, planned, proposed, approved; "!" at the beginning excludes them */
                claimType?: string;
                /** Número o intervalo: 100, 100.., ..200, 100..200; deja fuera las ausencias — Number or range: 100, 100.., ..200, 100..200; it leaves out absences */
                value?: string;
                /** Separados por comas: exact, more-than, at-least, almost, less-than, at-most, about, between, stated; «!» al comienzo los excluye — Separated by commas: exact, more-than, at-least, almost, less-than, at-most, about, between, stated; "!" at the beginning excludes them */
                qualifier?: string;
                /** Separados por comas: normal, estimated, low-reliability, unvalidated, missing; «!» al comienzo los excluye — Separated by commas: normal, estimated, low-reliability, unvalidated, missing; "!" at the beginning excludes them */
                status?: string;
                /** Separados por comas: not-collected, not-published, not-consulted, not-yet-due, withdrawn, not-applicable; «!» al comienzo los excluye — Separated by commas: not-collected, not-published, not-consulted, not-yet-due, withdrawn, not-applicable; "!" at the beginning excludes them */
                reason?: string;
                /** Identificadores de fuentes, separados por comas; «!» al comienzo los excluye — Ids of sources, separated by commas; "!" at the beginning excludes them */
                source?: string;
                /** Solo lo que las fuentes habían publicado hasta este día (AAAA-MM-DD) — Only what sources had published by this day (YYYY-MM-DD) */
                asOf?: string;
                /** all: todas las afirmaciones; latest: la más reciente para cada indicador y dimensiones — all: every claim; latest: the newest for each indicator and dimensions */
                vintage?: string;
                /** true: solo el periodo más reciente de cada serie — true: only the newest period of each series */
                latestPeriod?: string;
                /** Orden: id, value, timePeriod; un guion delante lo invierte; sin él, id — Order: id, value, timePeriod; a hyphen before it turns it round; without it, id */
                sort?: string;
                /** Filas por página, de 1 a 1000; sin él, 100 en JSON y todas en los demás formatos — Rows a page, 1 to 1000; without it 100 in JSON and all in every other format */
                limit?: string;
                /** Lugar en la lista, tal como lo da «next» — Place in the list, as "next" gives it */
                cursor?: string;
                /** Edición de los datos; sin ella responde la más nueva — Release of the data; without it the newest answers */
                release?: string;
                /** Idioma de las tablas y de los errores: es o en — Language of tables and of problems: es or en */
                lang?: string;
                /** Formato, por su nombre (json, csv, ndjson, xlsx, parquet, sdmx-csv, json-stat); los que hay son los de la respuesta 200. También como final de la dirección: .xlsx — Format, by its name (json, csv, ndjson, xlsx, parquet, sdmx-csv, json-stat); those there are stand under the answer 200. Also as the end of the address: .xlsx */
                format?: string;
                /** true: el CSV empieza con la marca por la que Excel reconoce los acentos — true: the CSV begins with the mark by which Excel recognises accents */
                bom?: string;
                /** Campos que lleva cada elemento en JSON, separados por comas; siempre va id, y con quantity, bounds o asPrinted va citation — Fields that each item has in JSON, separated by commas; id is always there, and with quantity, bounds or asPrinted so is citation */
                fields?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Redes Mucpaz: redes, mujeres, municipios y estados, por fecha y fuente — Mucpaz networks: networks, women, municipalities and states, by date and source */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ObservationPage"];
                };
            };
        };
    };
    getAvailability: {
        parameters: {
            query?: {
                /** Identificadores de conjuntos de datos, separados por comas; «!» al comienzo los excluye — Ids of datasets, separated by commas; "!" at the beginning excludes them */
                dataset?: string;
                /** Identificadores de indicadores, separados por comas; «!» al comienzo los excluye — Ids of indicators, separated by commas; "!" at the beginning excludes them */
                indicator?: string;
                /** Códigos de la lista «areas», separados por comas; «!» al comienzo los excluye — Codes of the list "areas", separated by commas; "!" at the beginning excludes them */
                area?: string;
                /** Periodo o intervalo en el que el de la cifra cabe entero: 2020, 2020..2024, 2020..; o not-stated: las que no dicen periodo, que un intervalo deja fuera — Period or range in which that of the figure lies whole: 2020, 2020..2024, 2020..; or not-stated: those that state none, which a range leaves out */
                timePeriod?: string;
                /** Códigos de la lista «funds», separados por comas; «!» al comienzo los excluye — Codes of the list "funds", separated by commas; "!" at the beginning excludes them */
                fund?: string;
                /** Códigos de la lista «roles», separados por comas; «!» al comienzo los excluye — Codes of the list "roles", separated by commas; "!" at the beginning excludes them */
                role?: string;
                /** Separados por comas: actual, planned, proposed, approved; «!» al comienzo los excluye — Separated by commas: actual, planned, proposed, approved; "!" at the beginning excludes them */
                claimType?: string;
                /** Número o intervalo: 100, 100.., ..200, 100..200; deja fuera las ausencias — Number or range: 100, 100.., ..200, 100..200; it leaves out absences */
                value?: string;
                /** Separados por comas: exact, more-than, at-least, almost, less-than, at-most, about, between, stated; «!» al comienzo los excluye — Separated by commas: exact, more-than, at-least, almost, less-than, at-most, about, between, stated; "!" at the beginning excludes them */
                qualifier?: string;
                /** Separados por comas: normal, estimated, low-reliability, unvalidated, missing; «!» al comienzo los excluye — Separated by commas: normal, estimated, low-reliability, unvalidated, missing; "!" at the beginning excludes them */
                status?: string;
                /** Separados por comas: not-collected, not-published, not-consulted, not-yet-due, withdrawn, not-applicable; «!» al comienzo los excluye — Separated by commas: not-collected, not-published, not-consulted, not-yet-due, withdrawn, not-applicable; "!" at the beginning excludes them */
                reason?: string;
                /** Identificadores de fuentes, separados por comas; «!» al comienzo los excluye — Ids of sources, separated by commas; "!" at the beginning excludes them */
                source?: string;
                /** Solo lo que las fuentes habían publicado hasta este día (AAAA-MM-DD) — Only what sources had published by this day (YYYY-MM-DD) */
                asOf?: string;
                /** all: todas las afirmaciones; latest: la más reciente para cada indicador y dimensiones — all: every claim; latest: the newest for each indicator and dimensions */
                vintage?: string;
                /** true: solo el periodo más reciente de cada serie — true: only the newest period of each series */
                latestPeriod?: string;
                /** Edición de los datos; sin ella responde la más nueva — Release of the data; without it the newest answers */
                release?: string;
                /** Idioma de las tablas y de los errores: es o en — Language of tables and of problems: es or en */
                lang?: string;
                /** Formato, por su nombre (json, csv, ndjson, xlsx, parquet, sdmx-csv, json-stat); los que hay son los de la respuesta 200. También como final de la dirección: .xlsx — Format, by its name (json, csv, ndjson, xlsx, parquet, sdmx-csv, json-stat); those there are stand under the answer 200. Also as the end of the address: .xlsx */
                format?: string;
                /** true: el CSV empieza con la marca por la que Excel reconoce los acentos — true: the CSV begins with the mark by which Excel recognises accents */
                bom?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Qué códigos de cada filtro tienen observaciones, y cuántas, con los demás filtros dados — Which codes of each filter have observations, and how many, under the other filters given */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AvailabilityAnswer"];
                };
            };
        };
    };
    getSearch: {
        parameters: {
            query: {
                /** Palabras que buscar; basta el comienzo de cada una, sin acentos — Words to search for; the beginning of each is enough, without accents */
                q: string;
                /** Colecciones en que buscar, separadas por comas — Collections to search, separated by commas */
                collection?: string;
                /** Filas por página, de 1 a 1000; sin él, 100 en JSON y todas en los demás formatos — Rows a page, 1 to 1000; without it 100 in JSON and all in every other format */
                limit?: string;
                /** Lugar en la lista, tal como lo da «next» — Place in the list, as "next" gives it */
                cursor?: string;
                /** Edición de los datos; sin ella responde la más nueva — Release of the data; without it the newest answers */
                release?: string;
                /** Idioma de las tablas y de los errores: es o en — Language of tables and of problems: es or en */
                lang?: string;
                /** Formato, por su nombre (json, csv, ndjson, xlsx, parquet, sdmx-csv, json-stat); los que hay son los de la respuesta 200. También como final de la dirección: .xlsx — Format, by its name (json, csv, ndjson, xlsx, parquet, sdmx-csv, json-stat); those there are stand under the answer 200. Also as the end of the address: .xlsx */
                format?: string;
                /** true: el CSV empieza con la marca por la que Excel reconoce los acentos — true: the CSV begins with the mark by which Excel recognises accents */
                bom?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Buscar palabras en toda una edición — Search a whole release for words */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SearchPage"];
                };
            };
        };
    };
    getReleases: {
        parameters: {
            query?: {
                /** Edición de los datos; sin ella responde la más nueva — Release of the data; without it the newest answers */
                release?: string;
                /** Idioma de las tablas y de los errores: es o en — Language of tables and of problems: es or en */
                lang?: string;
                /** Formato, por su nombre (json, csv, ndjson, xlsx, parquet, sdmx-csv, json-stat); los que hay son los de la respuesta 200. También como final de la dirección: .xlsx — Format, by its name (json, csv, ndjson, xlsx, parquet, sdmx-csv, json-stat); those there are stand under the answer 200. Also as the end of the address: .xlsx */
                format?: string;
                /** true: el CSV empieza con la marca por la que Excel reconoce los acentos — true: the CSV begins with the mark by which Excel recognises accents */
                bom?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Ediciones de los datos, la más antigua primero — Releases of the data, the oldest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReleasesAnswer"];
                };
            };
        };
    };
    getReleasesById: {
        parameters: {
            query?: {
                /** Idioma de las tablas y de los errores: es o en — Language of tables and of problems: es or en */
                lang?: string;
                /** Formato, por su nombre (json, csv, ndjson, xlsx, parquet, sdmx-csv, json-stat); los que hay son los de la respuesta 200. También como final de la dirección: .xlsx — Format, by its name (json, csv, ndjson, xlsx, parquet, sdmx-csv, json-stat); those there are stand under the answer 200. Also as the end of the address: .xlsx */
                format?: string;
            };
            header?: never;
            path: {
                /** Identificador, tal como lo da la lista — Identifier, as the list gives it */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Una edición: su manifiesto y su estado — A release: its manifest and its standing */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReleaseAnswer"];
                };
            };
        };
    };
    getReleasesByIdStatus: {
        parameters: {
            query?: {
                /** Idioma de las tablas y de los errores: es o en — Language of tables and of problems: es or en */
                lang?: string;
                /** Formato, por su nombre (json, csv, ndjson, xlsx, parquet, sdmx-csv, json-stat); los que hay son los de la respuesta 200. También como final de la dirección: .xlsx — Format, by its name (json, csv, ndjson, xlsx, parquet, sdmx-csv, json-stat); those there are stand under the answer 200. Also as the end of the address: .xlsx */
                format?: string;
            };
            header?: never;
            path: {
                /** Identificador, tal como lo da la lista — Identifier, as the list gives it */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Cómo está hoy una edición: qué se corrigió después, cuál la sucede, su DOI y sus avisos — How a release stands today: what was corrected since, which one succeeds it, its DOI and its notices */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReleaseStatusAnswer"];
                };
            };
        };
    };
    getReleasesByIdChanges: {
        parameters: {
            query?: {
                /** Edición anterior con la que se compara; sin ella, la que precede — Earlier release to compare with; without it the one before */
                since?: string;
                /** Clases de cambio, separadas por comas: added, removed, revised, corrected, relabelled, withdrawn — Kinds of change, separated by commas: added, removed, revised, corrected, relabelled, withdrawn */
                kind?: string;
                /** Colecciones en que buscar, separadas por comas — Collections to search, separated by commas */
                collection?: string;
                /** Conjuntos de datos, separados por comas — Datasets, separated by commas */
                dataset?: string;
                /** Indicadores, separados por comas — Indicators, separated by commas */
                indicator?: string;
                /** Filas por página, de 1 a 1000; sin él, 100 en JSON y todas en los demás formatos — Rows a page, 1 to 1000; without it 100 in JSON and all in every other format */
                limit?: string;
                /** Lugar en la lista, tal como lo da «next» — Place in the list, as "next" gives it */
                cursor?: string;
                /** Idioma de las tablas y de los errores: es o en — Language of tables and of problems: es or en */
                lang?: string;
                /** Formato, por su nombre (json, csv, ndjson, xlsx, parquet, sdmx-csv, json-stat); los que hay son los de la respuesta 200. También como final de la dirección: .xlsx — Format, by its name (json, csv, ndjson, xlsx, parquet, sdmx-csv, json-stat); those there are stand under the answer 200. Also as the end of the address: .xlsx */
                format?: string;
                /** true: el CSV empieza con la marca por la que Excel reconoce los acentos — true: the CSV begins with the mark by which Excel recognises accents */
                bom?: string;
            };
            header?: never;
            path: {
                /** Identificador, tal como lo da la lista — Identifier, as the list gives it */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Todo lo que cambió entre dos ediciones, celda por celda, con su razón — Everything that changed between two releases, cell by cell, with its reason */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangesPage"];
                };
            };
        };
    };
    getCitationsCheck: {
        parameters: {
            query?: {
                /** Identificador de la cifra citada — Id of the quoted figure */
                id?: string;
                /** Edición de los datos; sin ella responde la más nueva — Release of the data; without it the newest answers */
                release?: string;
                /** Número que se citó, si también se quiere comprobar — Number that was quoted, where that is to be checked too */
                value?: string;
                /** En lugar de id y release: dirección de la observación con su edición — In place of id and release: address of the observation with its release */
                url?: string;
                /** Idioma de las tablas y de los errores: es o en — Language of tables and of problems: es or en */
                lang?: string;
                /** Formato, por su nombre (json, csv, ndjson, xlsx, parquet, sdmx-csv, json-stat); los que hay son los de la respuesta 200. También como final de la dirección: .xlsx — Format, by its name (json, csv, ndjson, xlsx, parquet, sdmx-csv, json-stat); those there are stand under the answer 200. Also as the end of the address: .xlsx */
                format?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** ¿Cambió la cifra que cité? Una, con un enlace que sirve en un artículo — Has the figure that I quoted changed? One, by a link that an article can carry */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CitationCheckAnswer"];
                };
            };
        };
    };
    postCitationsCheck: {
        parameters: {
            query?: {
                /** Idioma de las tablas y de los errores: es o en — Language of tables and of problems: es or en */
                lang?: string;
                /** Formato, por su nombre (json, csv, ndjson, xlsx, parquet, sdmx-csv, json-stat); los que hay son los de la respuesta 200. También como final de la dirección: .xlsx — Format, by its name (json, csv, ndjson, xlsx, parquet, sdmx-csv, json-stat); those there are stand under the answer 200. Also as the end of the address: .xlsx */
                format?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["QuotedCitations"];
            };
        };
        responses: {
            /** ¿Cambiaron las cifras que cité? Hasta mil a la vez — Have the figures that I quoted changed? Up to a thousand at once */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CitationChecksAnswer"];
                };
            };
        };
    };
    getDatasets: {
        parameters: {
            query?: {
                /** Orden: id; un guion delante lo invierte; sin él, id — Order: id; a hyphen before it turns it round; without it, id */
                sort?: string;
                /** Filas por página, de 1 a 1000; sin él, 100 en JSON y todas en los demás formatos — Rows a page, 1 to 1000; without it 100 in JSON and all in every other format */
                limit?: string;
                /** Lugar en la lista, tal como lo da «next» — Place in the list, as "next" gives it */
                cursor?: string;
                /** Edición de los datos; sin ella responde la más nueva — Release of the data; without it the newest answers */
                release?: string;
                /** Idioma de las tablas y de los errores: es o en — Language of tables and of problems: es or en */
                lang?: string;
                /** Formato, por su nombre (json, csv, ndjson, xlsx, parquet, sdmx-csv, json-stat); los que hay son los de la respuesta 200. También como final de la dirección: .xlsx — Format, by its name (json, csv, ndjson, xlsx, parquet, sdmx-csv, json-stat); those there are stand under the answer 200. Also as the end of the address: .xlsx */
                format?: string;
                /** true: el CSV empieza con la marca por la que Excel reconoce los acentos — true: the CSV begins with the mark by which Excel recognises accents */
                bom?: string;
                /** Campos que lleva cada elemento en JSON, separados por comas; siempre va id, y con quantity, bounds o asPrinted va citation — Fields that each item has in JSON, separated by commas; id is always there, and with quantity, bounds or asPrinted so is citation */
                fields?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Conjuntos de datos — Datasets */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DatasetPage"];
                };
            };
        };
    };
    getInstruments: {
        parameters: {
            query?: {
                /** Orden: id; un guion delante lo invierte; sin él, id — Order: id; a hyphen before it turns it round; without it, id */
                sort?: string;
                /** Filas por página, de 1 a 1000; sin él, 100 en JSON y todas en los demás formatos — Rows a page, 1 to 1000; without it 100 in JSON and all in every other format */
                limit?: string;
                /** Lugar en la lista, tal como lo da «next» — Place in the list, as "next" gives it */
                cursor?: string;
                /** Edición de los datos; sin ella responde la más nueva — Release of the data; without it the newest answers */
                release?: string;
                /** Idioma de las tablas y de los errores: es o en — Language of tables and of problems: es or en */
                lang?: string;
                /** Formato, por su nombre (json, csv, ndjson, xlsx, parquet, sdmx-csv, json-stat); los que hay son los de la respuesta 200. También como final de la dirección: .xlsx — Format, by its name (json, csv, ndjson, xlsx, parquet, sdmx-csv, json-stat); those there are stand under the answer 200. Also as the end of the address: .xlsx */
                format?: string;
                /** true: el CSV empieza con la marca por la que Excel reconoce los acentos — true: the CSV begins with the mark by which Excel recognises accents */
                bom?: string;
                /** Campos que lleva cada elemento en JSON, separados por comas; siempre va id, y con quantity, bounds o asPrinted va citation — Fields that each item has in JSON, separated by commas; id is always there, and with quantity, bounds or asPrinted so is citation */
                fields?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Instrumentos: programas, planes, estrategias, resoluciones y fondos — Instruments: programmes, plans, strategies, resolutions and funds */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InstrumentPage"];
                };
            };
        };
    };
    getCommitments: {
        parameters: {
            query?: {
                /** Identificadores de instrumentos, separados por comas; «!» al comienzo los excluye — Ids of instruments, separated by commas; "!" at the beginning excludes them */
                instrument?: string;
                /** Identificadores de compromisos, separados por comas; «!» al comienzo los excluye — Ids of commitments, separated by commas; "!" at the beginning excludes them */
                parent?: string;
                /** Separados por comas: priority-objective, priority-strategy, strategic-line, pillar, strategic-objective, line-of-action; «!» al comienzo los excluye — Separated by commas: priority-objective, priority-strategy, strategic-line, pillar, strategic-objective, line-of-action; "!" at the beginning excludes them */
                kind?: string;
                /** Orden: id; un guion delante lo invierte; sin él, id — Order: id; a hyphen before it turns it round; without it, id */
                sort?: string;
                /** Filas por página, de 1 a 1000; sin él, 100 en JSON y todas en los demás formatos — Rows a page, 1 to 1000; without it 100 in JSON and all in every other format */
                limit?: string;
                /** Lugar en la lista, tal como lo da «next» — Place in the list, as "next" gives it */
                cursor?: string;
                /** Edición de los datos; sin ella responde la más nueva — Release of the data; without it the newest answers */
                release?: string;
                /** Idioma de las tablas y de los errores: es o en — Language of tables and of problems: es or en */
                lang?: string;
                /** Formato, por su nombre (json, csv, ndjson, xlsx, parquet, sdmx-csv, json-stat); los que hay son los de la respuesta 200. También como final de la dirección: .xlsx — Format, by its name (json, csv, ndjson, xlsx, parquet, sdmx-csv, json-stat); those there are stand under the answer 200. Also as the end of the address: .xlsx */
                format?: string;
                /** true: el CSV empieza con la marca por la que Excel reconoce los acentos — true: the CSV begins with the mark by which Excel recognises accents */
                bom?: string;
                /** Campos que lleva cada elemento en JSON, separados por comas; siempre va id, y con quantity, bounds o asPrinted va citation — Fields that each item has in JSON, separated by commas; id is always there, and with quantity, bounds or asPrinted so is citation */
                fields?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Compromisos: objetivos, líneas y pilares de los instrumentos — Commitments: objectives, lines and pillars of the instruments */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommitmentPage"];
                };
            };
        };
    };
    getIndicators: {
        parameters: {
            query?: {
                /** Identificadores de conjuntos de datos, separados por comas; «!» al comienzo los excluye — Ids of datasets, separated by commas; "!" at the beginning excludes them */
                dataset?: string;
                /** Identificadores de instrumentos, separados por comas; «!» al comienzo los excluye — Ids of instruments, separated by commas; "!" at the beginning excludes them */
                instrument?: string;
                /** Separados por comas: source, project; «!» al comienzo los excluye — Separated by commas: source, project; "!" at the beginning excludes them */
                origin?: string;
                /** Orden: id; un guion delante lo invierte; sin él, id — Order: id; a hyphen before it turns it round; without it, id */
                sort?: string;
                /** Filas por página, de 1 a 1000; sin él, 100 en JSON y todas en los demás formatos — Rows a page, 1 to 1000; without it 100 in JSON and all in every other format */
                limit?: string;
                /** Lugar en la lista, tal como lo da «next» — Place in the list, as "next" gives it */
                cursor?: string;
                /** Edición de los datos; sin ella responde la más nueva — Release of the data; without it the newest answers */
                release?: string;
                /** Idioma de las tablas y de los errores: es o en — Language of tables and of problems: es or en */
                lang?: string;
                /** Formato, por su nombre (json, csv, ndjson, xlsx, parquet, sdmx-csv, json-stat); los que hay son los de la respuesta 200. También como final de la dirección: .xlsx — Format, by its name (json, csv, ndjson, xlsx, parquet, sdmx-csv, json-stat); those there are stand under the answer 200. Also as the end of the address: .xlsx */
                format?: string;
                /** true: el CSV empieza con la marca por la que Excel reconoce los acentos — true: the CSV begins with the mark by which Excel recognises accents */
                bom?: string;
                /** Campos que lleva cada elemento en JSON, separados por comas; siempre va id, y con quantity, bounds o asPrinted va citation — Fields that each item has in JSON, separated by commas; id is always there, and with quantity, bounds or asPrinted so is citation */
                fields?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Indicadores — Indicators */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IndicatorPage"];
                };
            };
        };
    };
    getObservations: {
        parameters: {
            query?: {
                /** Identificadores de conjuntos de datos, separados por comas; «!» al comienzo los excluye — Ids of datasets, separated by commas; "!" at the beginning excludes them */
                dataset?: string;
                /** Identificadores de indicadores, separados por comas; «!» al comienzo los excluye — Ids of indicators, separated by commas; "!" at the beginning excludes them */
                indicator?: string;
                /** Códigos de la lista «areas», separados por comas; «!» al comienzo los excluye — Codes of the list "areas", separated by commas; "!" at the beginning excludes them */
                area?: string;
                /** Periodo o intervalo en el que el de la cifra cabe entero: 2020, 2020..2024, 2020..; o not-stated: las que no dicen periodo, que un intervalo deja fuera — Period or range in which that of the figure lies whole: 2020, 2020..2024, 2020..; or not-stated: those that state none, which a range leaves out */
                timePeriod?: string;
                /** Códigos de la lista «funds», separados por comas; «!» al comienzo los excluye — Codes of the list "funds", separated by commas; "!" at the beginning excludes them */
                fund?: string;
                /** Códigos de la lista «roles», separados por comas; «!» al comienzo los excluye — Codes of the list "roles", separated by commas; "!" at the beginning excludes them */
                role?: string;
                /** Separados por comas: actual, planned, proposed, approved; «!» al comienzo los excluye — Separated by commas: actual, planned, proposed, approved; "!" at the beginning excludes them */
                claimType?: string;
                /** Número o intervalo: 100, 100.., ..200, 100..200; deja fuera las ausencias — Number or range: 100, 100.., ..200, 100..200; it leaves out absences */
                value?: string;
                /** Separados por comas: exact, more-than, at-least, almost, less-than, at-most, about, between, stated; «!» al comienzo los excluye — Separated by commas: exact, more-than, at-least, almost, less-than, at-most, about, between, stated; "!" at the beginning excludes them */
                qualifier?: string;
                /** Separados por comas: normal, estimated, low-reliability, unvalidated, missing; «!» al comienzo los excluye — Separated by commas: normal, estimated, low-reliability, unvalidated, missing; "!" at the beginning excludes them */
                status?: string;
                /** Separados por comas: not-collected, not-published, not-consulted, not-yet-due, withdrawn, not-applicable; «!» al comienzo los excluye — Separated by commas: not-collected, not-published, not-consulted, not-yet-due, withdrawn, not-applicable; "!" at the beginning excludes them */
                reason?: string;
                /** Identificadores de fuentes, separados por comas; «!» al comienzo los excluye — Ids of sources, separated by commas; "!" at the beginning excludes them */
                source?: string;
                /** Solo lo que las fuentes habían publicado hasta este día (AAAA-MM-DD) — Only what sources had published by this day (YYYY-MM-DD) */
                asOf?: string;
                /** all: todas las afirmaciones; latest: la más reciente para cada indicador y dimensiones — all: every claim; latest: the newest for each indicator and dimensions */
                vintage?: string;
                /** true: solo el periodo más reciente de cada serie — true: only the newest period of each series */
                latestPeriod?: string;
                /** Orden: id, value, timePeriod; un guion delante lo invierte; sin él, id — Order: id, value, timePeriod; a hyphen before it turns it round; without it, id */
                sort?: string;
                /** Filas por página, de 1 a 1000; sin él, 100 en JSON y todas en los demás formatos — Rows a page, 1 to 1000; without it 100 in JSON and all in every other format */
                limit?: string;
                /** Lugar en la lista, tal como lo da «next» — Place in the list, as "next" gives it */
                cursor?: string;
                /** Edición de los datos; sin ella responde la más nueva — Release of the data; without it the newest answers */
                release?: string;
                /** Idioma de las tablas y de los errores: es o en — Language of tables and of problems: es or en */
                lang?: string;
                /** Formato, por su nombre (json, csv, ndjson, xlsx, parquet, sdmx-csv, json-stat); los que hay son los de la respuesta 200. También como final de la dirección: .xlsx — Format, by its name (json, csv, ndjson, xlsx, parquet, sdmx-csv, json-stat); those there are stand under the answer 200. Also as the end of the address: .xlsx */
                format?: string;
                /** true: el CSV empieza con la marca por la que Excel reconoce los acentos — true: the CSV begins with the mark by which Excel recognises accents */
                bom?: string;
                /** Campos que lleva cada elemento en JSON, separados por comas; siempre va id, y con quantity, bounds o asPrinted va citation — Fields that each item has in JSON, separated by commas; id is always there, and with quantity, bounds or asPrinted so is citation */
                fields?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Observaciones: cada cifra con su fuente — Observations: every figure with its source */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ObservationPage"];
                };
            };
        };
    };
    getInstitutions: {
        parameters: {
            query?: {
                /** Orden: id; un guion delante lo invierte; sin él, id — Order: id; a hyphen before it turns it round; without it, id */
                sort?: string;
                /** Filas por página, de 1 a 1000; sin él, 100 en JSON y todas en los demás formatos — Rows a page, 1 to 1000; without it 100 in JSON and all in every other format */
                limit?: string;
                /** Lugar en la lista, tal como lo da «next» — Place in the list, as "next" gives it */
                cursor?: string;
                /** Edición de los datos; sin ella responde la más nueva — Release of the data; without it the newest answers */
                release?: string;
                /** Idioma de las tablas y de los errores: es o en — Language of tables and of problems: es or en */
                lang?: string;
                /** Formato, por su nombre (json, csv, ndjson, xlsx, parquet, sdmx-csv, json-stat); los que hay son los de la respuesta 200. También como final de la dirección: .xlsx — Format, by its name (json, csv, ndjson, xlsx, parquet, sdmx-csv, json-stat); those there are stand under the answer 200. Also as the end of the address: .xlsx */
                format?: string;
                /** true: el CSV empieza con la marca por la que Excel reconoce los acentos — true: the CSV begins with the mark by which Excel recognises accents */
                bom?: string;
                /** Campos que lleva cada elemento en JSON, separados por comas; siempre va id, y con quantity, bounds o asPrinted va citation — Fields that each item has in JSON, separated by commas; id is always there, and with quantity, bounds or asPrinted so is citation */
                fields?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Instituciones — Institutions */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InstitutionPage"];
                };
            };
        };
    };
    getSources: {
        parameters: {
            query?: {
                /** Separados por comas: primary, secondary, press, mirror; «!» al comienzo los excluye — Separated by commas: primary, secondary, press, mirror; "!" at the beginning excludes them */
                tier?: string;
                /** Separados por comas: whole, excerpt, not-consulted; «!» al comienzo los excluye — Separated by commas: whole, excerpt, not-consulted; "!" at the beginning excludes them */
                consulted?: string;
                /** Orden: id; un guion delante lo invierte; sin él, id — Order: id; a hyphen before it turns it round; without it, id */
                sort?: string;
                /** Filas por página, de 1 a 1000; sin él, 100 en JSON y todas en los demás formatos — Rows a page, 1 to 1000; without it 100 in JSON and all in every other format */
                limit?: string;
                /** Lugar en la lista, tal como lo da «next» — Place in the list, as "next" gives it */
                cursor?: string;
                /** Edición de los datos; sin ella responde la más nueva — Release of the data; without it the newest answers */
                release?: string;
                /** Idioma de las tablas y de los errores: es o en — Language of tables and of problems: es or en */
                lang?: string;
                /** Formato, por su nombre (json, csv, ndjson, xlsx, parquet, sdmx-csv, json-stat); los que hay son los de la respuesta 200. También como final de la dirección: .xlsx — Format, by its name (json, csv, ndjson, xlsx, parquet, sdmx-csv, json-stat); those there are stand under the answer 200. Also as the end of the address: .xlsx */
                format?: string;
                /** true: el CSV empieza con la marca por la que Excel reconoce los acentos — true: the CSV begins with the mark by which Excel recognises accents */
                bom?: string;
                /** Campos que lleva cada elemento en JSON, separados por comas; siempre va id, y con quantity, bounds o asPrinted va citation — Fields that each item has in JSON, separated by commas; id is always there, and with quantity, bounds or asPrinted so is citation */
                fields?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Fuentes — Sources */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SourcePage"];
                };
            };
        };
    };
    getCodeLists: {
        parameters: {
            query?: {
                /** Orden: id; un guion delante lo invierte; sin él, id — Order: id; a hyphen before it turns it round; without it, id */
                sort?: string;
                /** Filas por página, de 1 a 1000; sin él, 100 en JSON y todas en los demás formatos — Rows a page, 1 to 1000; without it 100 in JSON and all in every other format */
                limit?: string;
                /** Lugar en la lista, tal como lo da «next» — Place in the list, as "next" gives it */
                cursor?: string;
                /** Edición de los datos; sin ella responde la más nueva — Release of the data; without it the newest answers */
                release?: string;
                /** Idioma de las tablas y de los errores: es o en — Language of tables and of problems: es or en */
                lang?: string;
                /** Formato, por su nombre (json, csv, ndjson, xlsx, parquet, sdmx-csv, json-stat); los que hay son los de la respuesta 200. También como final de la dirección: .xlsx — Format, by its name (json, csv, ndjson, xlsx, parquet, sdmx-csv, json-stat); those there are stand under the answer 200. Also as the end of the address: .xlsx */
                format?: string;
                /** true: el CSV empieza con la marca por la que Excel reconoce los acentos — true: the CSV begins with the mark by which Excel recognises accents */
                bom?: string;
                /** Campos que lleva cada elemento en JSON, separados por comas; siempre va id, y con quantity, bounds o asPrinted va citation — Fields that each item has in JSON, separated by commas; id is always there, and with quantity, bounds or asPrinted so is citation */
                fields?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Listas de códigos — Code lists */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CodeListPage"];
                };
            };
        };
    };
    getLinks: {
        parameters: {
            query?: {
                /** Separados por comas: implements, alignedWith, fundedBy, measuredBy, coordinatedBy, supportedBy, partOf, resultOf, succeeds; «!» al comienzo los excluye — Separated by commas: implements, alignedWith, fundedBy, measuredBy, coordinatedBy, supportedBy, partOf, resultOf, succeeds; "!" at the beginning excludes them */
                type?: string;
                /** Separados por comas: stated, project; «!» al comienzo los excluye — Separated by commas: stated, project; "!" at the beginning excludes them */
                basis?: string;
                /** Identificadores de lo que está en ese extremo, separados por comas; «!» al comienzo los excluye — Ids of what stands at that end, separated by commas; "!" at the beginning excludes them */
                from?: string;
                /** Identificadores de lo que está en ese extremo, separados por comas; «!» al comienzo los excluye — Ids of what stands at that end, separated by commas; "!" at the beginning excludes them */
                to?: string;
                /** Orden: id; un guion delante lo invierte; sin él, id — Order: id; a hyphen before it turns it round; without it, id */
                sort?: string;
                /** Filas por página, de 1 a 1000; sin él, 100 en JSON y todas en los demás formatos — Rows a page, 1 to 1000; without it 100 in JSON and all in every other format */
                limit?: string;
                /** Lugar en la lista, tal como lo da «next» — Place in the list, as "next" gives it */
                cursor?: string;
                /** Edición de los datos; sin ella responde la más nueva — Release of the data; without it the newest answers */
                release?: string;
                /** Idioma de las tablas y de los errores: es o en — Language of tables and of problems: es or en */
                lang?: string;
                /** Formato, por su nombre (json, csv, ndjson, xlsx, parquet, sdmx-csv, json-stat); los que hay son los de la respuesta 200. También como final de la dirección: .xlsx — Format, by its name (json, csv, ndjson, xlsx, parquet, sdmx-csv, json-stat); those there are stand under the answer 200. Also as the end of the address: .xlsx */
                format?: string;
                /** true: el CSV empieza con la marca por la que Excel reconoce los acentos — true: the CSV begins with the mark by which Excel recognises accents */
                bom?: string;
                /** Campos que lleva cada elemento en JSON, separados por comas; siempre va id, y con quantity, bounds o asPrinted va citation — Fields that each item has in JSON, separated by commas; id is always there, and with quantity, bounds or asPrinted so is citation */
                fields?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Vínculos entre instrumentos, compromisos e indicadores — Links between instruments, commitments and indicators */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LinkPage"];
                };
            };
        };
    };
    getMilestones: {
        parameters: {
            query?: {
                /** Orden: id; un guion delante lo invierte; sin él, id — Order: id; a hyphen before it turns it round; without it, id */
                sort?: string;
                /** Filas por página, de 1 a 1000; sin él, 100 en JSON y todas en los demás formatos — Rows a page, 1 to 1000; without it 100 in JSON and all in every other format */
                limit?: string;
                /** Lugar en la lista, tal como lo da «next» — Place in the list, as "next" gives it */
                cursor?: string;
                /** Edición de los datos; sin ella responde la más nueva — Release of the data; without it the newest answers */
                release?: string;
                /** Idioma de las tablas y de los errores: es o en — Language of tables and of problems: es or en */
                lang?: string;
                /** Formato, por su nombre (json, csv, ndjson, xlsx, parquet, sdmx-csv, json-stat); los que hay son los de la respuesta 200. También como final de la dirección: .xlsx — Format, by its name (json, csv, ndjson, xlsx, parquet, sdmx-csv, json-stat); those there are stand under the answer 200. Also as the end of the address: .xlsx */
                format?: string;
                /** true: el CSV empieza con la marca por la que Excel reconoce los acentos — true: the CSV begins with the mark by which Excel recognises accents */
                bom?: string;
                /** Campos que lleva cada elemento en JSON, separados por comas; siempre va id, y con quantity, bounds o asPrinted va citation — Fields that each item has in JSON, separated by commas; id is always there, and with quantity, bounds or asPrinted so is citation */
                fields?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Hitos — Milestones */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MilestonePage"];
                };
            };
        };
    };
    getErrata: {
        parameters: {
            query?: {
                /** Orden: id; un guion delante lo invierte; sin él, id — Order: id; a hyphen before it turns it round; without it, id */
                sort?: string;
                /** Filas por página, de 1 a 1000; sin él, 100 en JSON y todas en los demás formatos — Rows a page, 1 to 1000; without it 100 in JSON and all in every other format */
                limit?: string;
                /** Lugar en la lista, tal como lo da «next» — Place in the list, as "next" gives it */
                cursor?: string;
                /** Edición de los datos; sin ella responde la más nueva — Release of the data; without it the newest answers */
                release?: string;
                /** Idioma de las tablas y de los errores: es o en — Language of tables and of problems: es or en */
                lang?: string;
                /** Formato, por su nombre (json, csv, ndjson, xlsx, parquet, sdmx-csv, json-stat); los que hay son los de la respuesta 200. También como final de la dirección: .xlsx — Format, by its name (json, csv, ndjson, xlsx, parquet, sdmx-csv, json-stat); those there are stand under the answer 200. Also as the end of the address: .xlsx */
                format?: string;
                /** true: el CSV empieza con la marca por la que Excel reconoce los acentos — true: the CSV begins with the mark by which Excel recognises accents */
                bom?: string;
                /** Campos que lleva cada elemento en JSON, separados por comas; siempre va id, y con quantity, bounds o asPrinted va citation — Fields that each item has in JSON, separated by commas; id is always there, and with quantity, bounds or asPrinted so is citation */
                fields?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Erratas de las fuentes — Errata of the sources */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErratumPage"];
                };
            };
        };
    };
    getDatasetsById: {
        parameters: {
            query?: {
                /** Edición de los datos; sin ella responde la más nueva — Release of the data; without it the newest answers */
                release?: string;
                /** Idioma de las tablas y de los errores: es o en — Language of tables and of problems: es or en */
                lang?: string;
                /** Formato, por su nombre (json, csv, ndjson, xlsx, parquet, sdmx-csv, json-stat); los que hay son los de la respuesta 200. También como final de la dirección: .xlsx — Format, by its name (json, csv, ndjson, xlsx, parquet, sdmx-csv, json-stat); those there are stand under the answer 200. Also as the end of the address: .xlsx */
                format?: string;
                /** true: el CSV empieza con la marca por la que Excel reconoce los acentos — true: the CSV begins with the mark by which Excel recognises accents */
                bom?: string;
                /** Campos que lleva cada elemento en JSON, separados por comas; siempre va id, y con quantity, bounds o asPrinted va citation — Fields that each item has in JSON, separated by commas; id is always there, and with quantity, bounds or asPrinted so is citation */
                fields?: string;
            };
            header?: never;
            path: {
                /** Identificador, tal como lo da la lista — Identifier, as the list gives it */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Un conjunto de datos, por su identificador — A dataset, by its id */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DatasetAnswer"];
                };
            };
        };
    };
    getInstrumentsById: {
        parameters: {
            query?: {
                /** Edición de los datos; sin ella responde la más nueva — Release of the data; without it the newest answers */
                release?: string;
                /** Idioma de las tablas y de los errores: es o en — Language of tables and of problems: es or en */
                lang?: string;
                /** Formato, por su nombre (json, csv, ndjson, xlsx, parquet, sdmx-csv, json-stat); los que hay son los de la respuesta 200. También como final de la dirección: .xlsx — Format, by its name (json, csv, ndjson, xlsx, parquet, sdmx-csv, json-stat); those there are stand under the answer 200. Also as the end of the address: .xlsx */
                format?: string;
                /** true: el CSV empieza con la marca por la que Excel reconoce los acentos — true: the CSV begins with the mark by which Excel recognises accents */
                bom?: string;
                /** Campos que lleva cada elemento en JSON, separados por comas; siempre va id, y con quantity, bounds o asPrinted va citation — Fields that each item has in JSON, separated by commas; id is always there, and with quantity, bounds or asPrinted so is citation */
                fields?: string;
            };
            header?: never;
            path: {
                /** Identificador, tal como lo da la lista — Identifier, as the list gives it */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Un instrumento, por su identificador — An instrument, by its id */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InstrumentAnswer"];
                };
            };
        };
    };
    getCommitmentsById: {
        parameters: {
            query?: {
                /** Edición de los datos; sin ella responde la más nueva — Release of the data; without it the newest answers */
                release?: string;
                /** Idioma de las tablas y de los errores: es o en — Language of tables and of problems: es or en */
                lang?: string;
                /** Formato, por su nombre (json, csv, ndjson, xlsx, parquet, sdmx-csv, json-stat); los que hay son los de la respuesta 200. También como final de la dirección: .xlsx — Format, by its name (json, csv, ndjson, xlsx, parquet, sdmx-csv, json-stat); those there are stand under the answer 200. Also as the end of the address: .xlsx */
                format?: string;
                /** true: el CSV empieza con la marca por la que Excel reconoce los acentos — true: the CSV begins with the mark by which Excel recognises accents */
                bom?: string;
                /** Campos que lleva cada elemento en JSON, separados por comas; siempre va id, y con quantity, bounds o asPrinted va citation — Fields that each item has in JSON, separated by commas; id is always there, and with quantity, bounds or asPrinted so is citation */
                fields?: string;
            };
            header?: never;
            path: {
                /** Identificador, tal como lo da la lista — Identifier, as the list gives it */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Un compromiso, por su identificador — A commitment, by its id */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommitmentAnswer"];
                };
            };
        };
    };
    getIndicatorsById: {
        parameters: {
            query?: {
                /** Edición de los datos; sin ella responde la más nueva — Release of the data; without it the newest answers */
                release?: string;
                /** Idioma de las tablas y de los errores: es o en — Language of tables and of problems: es or en */
                lang?: string;
                /** Formato, por su nombre (json, csv, ndjson, xlsx, parquet, sdmx-csv, json-stat); los que hay son los de la respuesta 200. También como final de la dirección: .xlsx — Format, by its name (json, csv, ndjson, xlsx, parquet, sdmx-csv, json-stat); those there are stand under the answer 200. Also as the end of the address: .xlsx */
                format?: string;
                /** true: el CSV empieza con la marca por la que Excel reconoce los acentos — true: the CSV begins with the mark by which Excel recognises accents */
                bom?: string;
                /** Campos que lleva cada elemento en JSON, separados por comas; siempre va id, y con quantity, bounds o asPrinted va citation — Fields that each item has in JSON, separated by commas; id is always there, and with quantity, bounds or asPrinted so is citation */
                fields?: string;
            };
            header?: never;
            path: {
                /** Identificador, tal como lo da la lista — Identifier, as the list gives it */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Un indicador, por su identificador — An indicator, by its id */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IndicatorAnswer"];
                };
            };
        };
    };
    getObservationsById: {
        parameters: {
            query?: {
                /** Edición de los datos; sin ella responde la más nueva — Release of the data; without it the newest answers */
                release?: string;
                /** Idioma de las tablas y de los errores: es o en — Language of tables and of problems: es or en */
                lang?: string;
                /** Formato, por su nombre (json, csv, ndjson, xlsx, parquet, sdmx-csv, json-stat); los que hay son los de la respuesta 200. También como final de la dirección: .xlsx — Format, by its name (json, csv, ndjson, xlsx, parquet, sdmx-csv, json-stat); those there are stand under the answer 200. Also as the end of the address: .xlsx */
                format?: string;
                /** true: el CSV empieza con la marca por la que Excel reconoce los acentos — true: the CSV begins with the mark by which Excel recognises accents */
                bom?: string;
                /** Campos que lleva cada elemento en JSON, separados por comas; siempre va id, y con quantity, bounds o asPrinted va citation — Fields that each item has in JSON, separated by commas; id is always there, and with quantity, bounds or asPrinted so is citation */
                fields?: string;
            };
            header?: never;
            path: {
                /** Identificador, tal como lo da la lista — Identifier, as the list gives it */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Una observación, por su identificador — An observation, by its id */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ObservationAnswer"];
                };
            };
        };
    };
    getInstitutionsById: {
        parameters: {
            query?: {
                /** Edición de los datos; sin ella responde la más nueva — Release of the data; without it the newest answers */
                release?: string;
                /** Idioma de las tablas y de los errores: es o en — Language of tables and of problems: es or en */
                lang?: string;
                /** Formato, por su nombre (json, csv, ndjson, xlsx, parquet, sdmx-csv, json-stat); los que hay son los de la respuesta 200. También como final de la dirección: .xlsx — Format, by its name (json, csv, ndjson, xlsx, parquet, sdmx-csv, json-stat); those there are stand under the answer 200. Also as the end of the address: .xlsx */
                format?: string;
                /** true: el CSV empieza con la marca por la que Excel reconoce los acentos — true: the CSV begins with the mark by which Excel recognises accents */
                bom?: string;
                /** Campos que lleva cada elemento en JSON, separados por comas; siempre va id, y con quantity, bounds o asPrinted va citation — Fields that each item has in JSON, separated by commas; id is always there, and with quantity, bounds or asPrinted so is citation */
                fields?: string;
            };
            header?: never;
            path: {
                /** Identificador, tal como lo da la lista — Identifier, as the list gives it */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Una institución, por su identificador — An institution, by its id */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InstitutionAnswer"];
                };
            };
        };
    };
    getSourcesById: {
        parameters: {
            query?: {
                /** Edición de los datos; sin ella responde la más nueva — Release of the data; without it the newest answers */
                release?: string;
                /** Idioma de las tablas y de los errores: es o en — Language of tables and of problems: es or en */
                lang?: string;
                /** Formato, por su nombre (json, csv, ndjson, xlsx, parquet, sdmx-csv, json-stat); los que hay son los de la respuesta 200. También como final de la dirección: .xlsx — Format, by its name (json, csv, ndjson, xlsx, parquet, sdmx-csv, json-stat); those there are stand under the answer 200. Also as the end of the address: .xlsx */
                format?: string;
                /** true: el CSV empieza con la marca por la que Excel reconoce los acentos — true: the CSV begins with the mark by which Excel recognises accents */
                bom?: string;
                /** Campos que lleva cada elemento en JSON, separados por comas; siempre va id, y con quantity, bounds o asPrinted va citation — Fields that each item has in JSON, separated by commas; id is always there, and with quantity, bounds or asPrinted so is citation */
                fields?: string;
            };
            header?: never;
            path: {
                /** Identificador, tal como lo da la lista — Identifier, as the list gives it */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Una fuente, por su identificador — A source, by its id */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SourceAnswer"];
                };
            };
        };
    };
    getCodeListsById: {
        parameters: {
            query?: {
                /** Edición de los datos; sin ella responde la más nueva — Release of the data; without it the newest answers */
                release?: string;
                /** Idioma de las tablas y de los errores: es o en — Language of tables and of problems: es or en */
                lang?: string;
                /** Formato, por su nombre (json, csv, ndjson, xlsx, parquet, sdmx-csv, json-stat); los que hay son los de la respuesta 200. También como final de la dirección: .xlsx — Format, by its name (json, csv, ndjson, xlsx, parquet, sdmx-csv, json-stat); those there are stand under the answer 200. Also as the end of the address: .xlsx */
                format?: string;
                /** true: el CSV empieza con la marca por la que Excel reconoce los acentos — true: the CSV begins with the mark by which Excel recognises accents */
                bom?: string;
                /** Campos que lleva cada elemento en JSON, separados por comas; siempre va id, y con quantity, bounds o asPrinted va citation — Fields that each item has in JSON, separated by commas; id is always there, and with quantity, bounds or asPrinted so is citation */
                fields?: string;
            };
            header?: never;
            path: {
                /** Identificador, tal como lo da la lista — Identifier, as the list gives it */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Una lista de códigos, por su identificador — A code list, by its id */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CodeListAnswer"];
                };
            };
        };
    };
    getLinksById: {
        parameters: {
            query?: {
                /** Edición de los datos; sin ella responde la más nueva — Release of the data; without it the newest answers */
                release?: string;
                /** Idioma de las tablas y de los errores: es o en — Language of tables and of problems: es or en */
                lang?: string;
                /** Formato, por su nombre (json, csv, ndjson, xlsx, parquet, sdmx-csv, json-stat); los que hay son los de la respuesta 200. También como final de la dirección: .xlsx — Format, by its name (json, csv, ndjson, xlsx, parquet, sdmx-csv, json-stat); those there are stand under the answer 200. Also as the end of the address: .xlsx */
                format?: string;
                /** true: el CSV empieza con la marca por la que Excel reconoce los acentos — true: the CSV begins with the mark by which Excel recognises accents */
                bom?: string;
                /** Campos que lleva cada elemento en JSON, separados por comas; siempre va id, y con quantity, bounds o asPrinted va citation — Fields that each item has in JSON, separated by commas; id is always there, and with quantity, bounds or asPrinted so is citation */
                fields?: string;
            };
            header?: never;
            path: {
                /** Identificador, tal como lo da la lista — Identifier, as the list gives it */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Un vínculo, por su identificador — A link, by its id */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LinkAnswer"];
                };
            };
        };
    };
    getMilestonesById: {
        parameters: {
            query?: {
                /** Edición de los datos; sin ella responde la más nueva — Release of the data; without it the newest answers */
                release?: string;
                /** Idioma de las tablas y de los errores: es o en — Language of tables and of problems: es or en */
                lang?: string;
                /** Formato, por su nombre (json, csv, ndjson, xlsx, parquet, sdmx-csv, json-stat); los que hay son los de la respuesta 200. También como final de la dirección: .xlsx — Format, by its name (json, csv, ndjson, xlsx, parquet, sdmx-csv, json-stat); those there are stand under the answer 200. Also as the end of the address: .xlsx */
                format?: string;
                /** true: el CSV empieza con la marca por la que Excel reconoce los acentos — true: the CSV begins with the mark by which Excel recognises accents */
                bom?: string;
                /** Campos que lleva cada elemento en JSON, separados por comas; siempre va id, y con quantity, bounds o asPrinted va citation — Fields that each item has in JSON, separated by commas; id is always there, and with quantity, bounds or asPrinted so is citation */
                fields?: string;
            };
            header?: never;
            path: {
                /** Identificador, tal como lo da la lista — Identifier, as the list gives it */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Un hito, por su identificador — A milestone, by its id */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MilestoneAnswer"];
                };
            };
        };
    };
    getErrataById: {
        parameters: {
            query?: {
                /** Edición de los datos; sin ella responde la más nueva — Release of the data; without it the newest answers */
                release?: string;
                /** Idioma de las tablas y de los errores: es o en — Language of tables and of problems: es or en */
                lang?: string;
                /** Formato, por su nombre (json, csv, ndjson, xlsx, parquet, sdmx-csv, json-stat); los que hay son los de la respuesta 200. También como final de la dirección: .xlsx — Format, by its name (json, csv, ndjson, xlsx, parquet, sdmx-csv, json-stat); those there are stand under the answer 200. Also as the end of the address: .xlsx */
                format?: string;
                /** true: el CSV empieza con la marca por la que Excel reconoce los acentos — true: the CSV begins with the mark by which Excel recognises accents */
                bom?: string;
                /** Campos que lleva cada elemento en JSON, separados por comas; siempre va id, y con quantity, bounds o asPrinted va citation — Fields that each item has in JSON, separated by commas; id is always there, and with quantity, bounds or asPrinted so is citation */
                fields?: string;
            };
            header?: never;
            path: {
                /** Identificador, tal como lo da la lista — Identifier, as the list gives it */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Una errata, por su identificador — An erratum, by its id */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErratumAnswer"];
                };
            };
        };
    };
    getDatasetsByIdHistory: {
        parameters: {
            query?: {
                /** Edición de los datos; sin ella responde la más nueva — Release of the data; without it the newest answers */
                release?: string;
                /** Idioma de las tablas y de los errores: es o en — Language of tables and of problems: es or en */
                lang?: string;
                /** Formato, por su nombre (json, csv, ndjson, xlsx, parquet, sdmx-csv, json-stat); los que hay son los de la respuesta 200. También como final de la dirección: .xlsx — Format, by its name (json, csv, ndjson, xlsx, parquet, sdmx-csv, json-stat); those there are stand under the answer 200. Also as the end of the address: .xlsx */
                format?: string;
            };
            header?: never;
            path: {
                /** Identificador, tal como lo da la lista — Identifier, as the list gives it */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Un conjunto de datos: su vida a través de las ediciones — A dataset: its life across releases */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DatasetHistoryAnswer"];
                };
            };
        };
    };
    getInstrumentsByIdHistory: {
        parameters: {
            query?: {
                /** Edición de los datos; sin ella responde la más nueva — Release of the data; without it the newest answers */
                release?: string;
                /** Idioma de las tablas y de los errores: es o en — Language of tables and of problems: es or en */
                lang?: string;
                /** Formato, por su nombre (json, csv, ndjson, xlsx, parquet, sdmx-csv, json-stat); los que hay son los de la respuesta 200. También como final de la dirección: .xlsx — Format, by its name (json, csv, ndjson, xlsx, parquet, sdmx-csv, json-stat); those there are stand under the answer 200. Also as the end of the address: .xlsx */
                format?: string;
            };
            header?: never;
            path: {
                /** Identificador, tal como lo da la lista — Identifier, as the list gives it */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Un instrumento: su vida a través de las ediciones — An instrument: its life across releases */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InstrumentHistoryAnswer"];
                };
            };
        };
    };
    getCommitmentsByIdHistory: {
        parameters: {
            query?: {
                /** Edición de los datos; sin ella responde la más nueva — Release of the data; without it the newest answers */
                release?: string;
                /** Idioma de las tablas y de los errores: es o en — Language of tables and of problems: es or en */
                lang?: string;
                /** Formato, por su nombre (json, csv, ndjson, xlsx, parquet, sdmx-csv, json-stat); los que hay son los de la respuesta 200. También como final de la dirección: .xlsx — Format, by its name (json, csv, ndjson, xlsx, parquet, sdmx-csv, json-stat); those there are stand under the answer 200. Also as the end of the address: .xlsx */
                format?: string;
            };
            header?: never;
            path: {
                /** Identificador, tal como lo da la lista — Identifier, as the list gives it */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Un compromiso: su vida a través de las ediciones — A commitment: its life across releases */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommitmentHistoryAnswer"];
                };
            };
        };
    };
    getIndicatorsByIdHistory: {
        parameters: {
            query?: {
                /** Edición de los datos; sin ella responde la más nueva — Release of the data; without it the newest answers */
                release?: string;
                /** Idioma de las tablas y de los errores: es o en — Language of tables and of problems: es or en */
                lang?: string;
                /** Formato, por su nombre (json, csv, ndjson, xlsx, parquet, sdmx-csv, json-stat); los que hay son los de la respuesta 200. También como final de la dirección: .xlsx — Format, by its name (json, csv, ndjson, xlsx, parquet, sdmx-csv, json-stat); those there are stand under the answer 200. Also as the end of the address: .xlsx */
                format?: string;
            };
            header?: never;
            path: {
                /** Identificador, tal como lo da la lista — Identifier, as the list gives it */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Un indicador: su vida a través de las ediciones — An indicator: its life across releases */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IndicatorHistoryAnswer"];
                };
            };
        };
    };
    getObservationsByIdHistory: {
        parameters: {
            query?: {
                /** Edición de los datos; sin ella responde la más nueva — Release of the data; without it the newest answers */
                release?: string;
                /** Idioma de las tablas y de los errores: es o en — Language of tables and of problems: es or en */
                lang?: string;
                /** Formato, por su nombre (json, csv, ndjson, xlsx, parquet, sdmx-csv, json-stat); los que hay son los de la respuesta 200. También como final de la dirección: .xlsx — Format, by its name (json, csv, ndjson, xlsx, parquet, sdmx-csv, json-stat); those there are stand under the answer 200. Also as the end of the address: .xlsx */
                format?: string;
            };
            header?: never;
            path: {
                /** Identificador, tal como lo da la lista — Identifier, as the list gives it */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Una observación: su vida a través de las ediciones — An observation: its life across releases */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ObservationHistoryAnswer"];
                };
            };
        };
    };
    getInstitutionsByIdHistory: {
        parameters: {
            query?: {
                /** Edición de los datos; sin ella responde la más nueva — Release of the data; without it the newest answers */
                release?: string;
                /** Idioma de las tablas y de los errores: es o en — Language of tables and of problems: es or en */
                lang?: string;
                /** Formato, por su nombre (json, csv, ndjson, xlsx, parquet, sdmx-csv, json-stat); los que hay son los de la respuesta 200. También como final de la dirección: .xlsx — Format, by its name (json, csv, ndjson, xlsx, parquet, sdmx-csv, json-stat); those there are stand under the answer 200. Also as the end of the address: .xlsx */
                format?: string;
            };
            header?: never;
            path: {
                /** Identificador, tal como lo da la lista — Identifier, as the list gives it */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Una institución: su vida a través de las ediciones — An institution: its life across releases */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InstitutionHistoryAnswer"];
                };
            };
        };
    };
    getSourcesByIdHistory: {
        parameters: {
            query?: {
                /** Edición de los datos; sin ella responde la más nueva — Release of the data; without it the newest answers */
                release?: string;
                /** Idioma de las tablas y de los errores: es o en — Language of tables and of problems: es or en */
                lang?: string;
                /** Formato, por su nombre (json, csv, ndjson, xlsx, parquet, sdmx-csv, json-stat); los que hay son los de la respuesta 200. También como final de la dirección: .xlsx — Format, by its name (json, csv, ndjson, xlsx, parquet, sdmx-csv, json-stat); those there are stand under the answer 200. Also as the end of the address: .xlsx */
                format?: string;
            };
            header?: never;
            path: {
                /** Identificador, tal como lo da la lista — Identifier, as the list gives it */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Una fuente: su vida a través de las ediciones — A source: its life across releases */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SourceHistoryAnswer"];
                };
            };
        };
    };
    getCodeListsByIdHistory: {
        parameters: {
            query?: {
                /** Edición de los datos; sin ella responde la más nueva — Release of the data; without it the newest answers */
                release?: string;
                /** Idioma de las tablas y de los errores: es o en — Language of tables and of problems: es or en */
                lang?: string;
                /** Formato, por su nombre (json, csv, ndjson, xlsx, parquet, sdmx-csv, json-stat); los que hay son los de la respuesta 200. También como final de la dirección: .xlsx — Format, by its name (json, csv, ndjson, xlsx, parquet, sdmx-csv, json-stat); those there are stand under the answer 200. Also as the end of the address: .xlsx */
                format?: string;
            };
            header?: never;
            path: {
                /** Identificador, tal como lo da la lista — Identifier, as the list gives it */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Una lista de códigos: su vida a través de las ediciones — A code list: its life across releases */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CodeListHistoryAnswer"];
                };
            };
        };
    };
    getLinksByIdHistory: {
        parameters: {
            query?: {
                /** Edición de los datos; sin ella responde la más nueva — Release of the data; without it the newest answers */
                release?: string;
                /** Idioma de las tablas y de los errores: es o en — Language of tables and of problems: es or en */
                lang?: string;
                /** Formato, por su nombre (json, csv, ndjson, xlsx, parquet, sdmx-csv, json-stat); los que hay son los de la respuesta 200. También como final de la dirección: .xlsx — Format, by its name (json, csv, ndjson, xlsx, parquet, sdmx-csv, json-stat); those there are stand under the answer 200. Also as the end of the address: .xlsx */
                format?: string;
            };
            header?: never;
            path: {
                /** Identificador, tal como lo da la lista — Identifier, as the list gives it */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Un vínculo: su vida a través de las ediciones — A link: its life across releases */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LinkHistoryAnswer"];
                };
            };
        };
    };
    getMilestonesByIdHistory: {
        parameters: {
            query?: {
                /** Edición de los datos; sin ella responde la más nueva — Release of the data; without it the newest answers */
                release?: string;
                /** Idioma de las tablas y de los errores: es o en — Language of tables and of problems: es or en */
                lang?: string;
                /** Formato, por su nombre (json, csv, ndjson, xlsx, parquet, sdmx-csv, json-stat); los que hay son los de la respuesta 200. También como final de la dirección: .xlsx — Format, by its name (json, csv, ndjson, xlsx, parquet, sdmx-csv, json-stat); those there are stand under the answer 200. Also as the end of the address: .xlsx */
                format?: string;
            };
            header?: never;
            path: {
                /** Identificador, tal como lo da la lista — Identifier, as the list gives it */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Un hito: su vida a través de las ediciones — A milestone: its life across releases */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MilestoneHistoryAnswer"];
                };
            };
        };
    };
    getErrataByIdHistory: {
        parameters: {
            query?: {
                /** Edición de los datos; sin ella responde la más nueva — Release of the data; without it the newest answers */
                release?: string;
                /** Idioma de las tablas y de los errores: es o en — Language of tables and of problems: es or en */
                lang?: string;
                /** Formato, por su nombre (json, csv, ndjson, xlsx, parquet, sdmx-csv, json-stat); los que hay son los de la respuesta 200. También como final de la dirección: .xlsx — Format, by its name (json, csv, ndjson, xlsx, parquet, sdmx-csv, json-stat); those there are stand under the answer 200. Also as the end of the address: .xlsx */
                format?: string;
            };
            header?: never;
            path: {
                /** Identificador, tal como lo da la lista — Identifier, as the list gives it */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Una errata: su vida a través de las ediciones — An erratum: its life across releases */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErratumHistoryAnswer"];
                };
            };
        };
    };
    getLive: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** En marcha — Running */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Live"];
                };
            };
        };
    };
    getReady: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Listo — Ready */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ready"];
                };
            };
        };
    };
}
