/** What was thrown; throws itself where nothing was. */
export async function thrownBy(attempt) {
  try {
    await attempt();
  } catch (error) {
    return error;
  }
  throw new Error('Expected that something is thrown, and nothing was');
}
