/**
 * Fetches a part of the finder's index.
 * @param folder where the index lies
 */
export async function fetchPart(folder: string | undefined, name: string): Promise<string> {
  const response = await fetch(`${folder}${name}.json`);
  if (!response.ok) throw new Error(`The finder's part "${name}" answers ${response.status}.`);
  return response.text();
}
