/** The version of the contract: every answer carries it as `API-Version`, and the contract as its own. */
export const API_VERSION = '0.1.0';
