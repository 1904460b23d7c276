import assert from 'node:assert/strict';
import { ConfigurationTarget, workspace } from 'vscode';
import { closeAll, lineOf, problemsOf, problemsWhen, ruleOf, showTranscription } from './support';

describe('diagnostics', () => {
  const setRule = (severity: string | undefined) =>
    workspace
      .getConfiguration('galley')
      .update('rules.doubled-text', severity, ConfigurationTarget.Workspace);

  afterEach(closeAll);

  it('show where text was doubled, and by which rule', async () => {
    const document = await showTranscription();
    const doubled = problemsOf(document).filter(problem => ruleOf(problem) === 'doubled-text');
    const lines = new Set(doubled.map(lineOf));
    for (const line of [294, 296, 298, 308, 314, 319]) assert.ok(lines.has(line), `nothing on line ${line}`);
    assert.ok(Math.min(...lines) === 294, 'sound text above the caption is reported');
  });

  it('follow the settings of a rule', async () => {
    const document = await showTranscription();
    const hasDoubled = () => problemsOf(document).some(problem => ruleOf(problem) === 'doubled-text');
    assert.ok(hasDoubled());
    try {
      await setRule('off');
      await problemsWhen(document, problems => problems.length > 0 && !hasDoubled());
    } finally {
      await setRule(undefined);
    }
    await problemsWhen(document, hasDoubled);
  });
});
