// Addresses that VS Code's page understands.
import path from 'node:path';

/** The page's address for a folder; `payload` holds [key, value] pairs for VS Code's web environment. */
export function pageAddress({ authority, token }, { folder, payload = [] }) {
  const url = new URL(`http://${authority}/`);
  if (token) url.searchParams.set('tkn', token);
  if (folder) url.searchParams.set('folder', path.resolve(folder));
  else url.searchParams.set('ew', 'true'); // an empty window, not the last folder
  if (payload.length > 0) url.searchParams.set('payload', JSON.stringify(payload));
  return url.href;
}

/** A file or folder on the server's machine. */
export function remoteUri({ authority }, file) {
  return `vscode-remote://${authority}` + encodeURI(path.resolve(file)).replace(/[?#]/g, encodeURIComponent);
}
