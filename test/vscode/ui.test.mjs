// The packaged extension in VS Code, used with keyboard and mouse as a person would use it: one session, step by step.
// Takes the README's screenshots on the way, into images/ with UPDATE_SCREENSHOTS=1, else into a temporary folder.
import assert from 'node:assert/strict';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pageAddress } from './host/address.mjs';
import { launchBrowser } from './host/browser.mjs';
import { hostFolder, installHost } from './host/install.mjs';
import { runServerCommand, startServer } from './host/server.mjs';
import { writeSettings } from './host/settings.mjs';
import { until, Workbench } from './workbench.mjs';

const root = path.resolve(hostFolder, '..', '..');
const temporary = mkdtempSync(path.join(os.tmpdir(), 'galley-ui-'));
const folder = path.join(temporary, 'samples');
const file = path.join(folder, 'front-page.txt');
const images = process.env.UPDATE_SCREENSHOTS === '1' ? path.join(root, 'images') : temporary;
const profile = {
  userDataDir: path.join(temporary, 'user-data'),
  extensionsDir: path.join(temporary, 'extensions'),
};

/** Leaves room for the page, and sets it in a font that knows Chinese punctuation. */
const settings = {
  'workbench.colorTheme': 'Default Light Modern',
  'workbench.activityBar.location': 'hidden',
  'workbench.layoutControl.enabled': false,
  'window.commandCenter': false,
  'breadcrumbs.enabled': false,
  'editor.minimap.enabled': false,
  'editor.fontFamily': 'Noto Sans S Chinese',
  'editor.fontSize': 15,
  'editor.lineHeight': 24,
  'outline.collapseItems': 'alwaysCollapse',
};

describe('the packaged extension', () => {
  let server;
  let browser;
  let workbench;

  before(async () => {
    installHost();
    mkdirSync(folder);
    copyFileSync(path.join(root, 'samples', 'front-page.txt'), file);
    writeSettings(profile.userDataDir, settings);
    assert.equal(await runServerCommand(['--install-extension', packageFile()], profile), 0);
    server = await startServer({ profile });
    browser = await launchBrowser();
    workbench = await Workbench.open(browser, pageAddress(server, { folder }), { width: 1000, height: 680 });
  });

  afterEach(async function () {
    if (this.currentTest.isFailed()) await screenshotOfFailure(workbench);
  });

  after(async () => {
    await browser?.close();
    await server?.stop();
    rmSync(temporary, { recursive: true, force: true });
  });

  /** Of the whole window, or of its upper left part down to the status bar. */
  const screenshot = (name, width) =>
    workbench.screenshot(path.join(images, `${name}.png`), width && { x: 0, y: 0, width, height: 648 });

  it('offers to check plain text that looks like a newspaper page', async () => {
    await workbench.openFile('front-page.txt');
    await workbench.answerNotification(/newspaper page/, 'Treat as Transcription');
    await workbench.statusBar('Newspaper Transcription').waitFor();
    await workbench.hideSideBar();
  });

  it('underlines doubled text', async () => {
    await workbench.goTo(305, 1);
    await workbench.squiggles.first().waitFor({ state: 'attached' });
    await screenshot('before', 500);
  });

  it('lists the problems in the Problems panel, and goes to one', async () => {
    await workbench.focusProblems();
    const row = workbench.problemRows.filter({ hasText: 'Ln 298' }).first();
    await row.waitFor();
    await row.click({ position: { x: 100, y: 10 } }); // on the message, left of the link to the rule
    await workbench.statusBar('Ln 298').waitFor();
    await screenshot('problems');
    await workbench.command('View: Toggle Panel Visibility');
  });

  it('mends a problem from the menu of quick fixes, and undoes it', async () => {
    await workbench.goTo(308, 3);
    const [title] = await workbench.openQuickFixes();
    await screenshot('quickfix', 700);
    await workbench.chooseQuickFix(title);
    await lineShown('和大司巷小学少先');
    await workbench.page.keyboard.press('Control+Z');
    await lineShown('和大司巷小学少先和大司巷小学少先');
  });

  it('shows the articles in the Outline, and the parts of one', async () => {
    await workbench.focusOutline();
    await workbench.collapseSection('samples');
    await workbench.widenSideBar(360);
    const articles = await until('the five articles', async () => {
      const rows = await workbench.outline();
      return rows.length === 5 && rows;
    });
    assert.match(articles[0].label, /^冲锋四季度 冲刺全年红/);
    await workbench.expandOutline(articles[0].label);
    const parts = (await workbench.outline()).filter(({ level }) => level === 2);
    assert.ok(parts.some(({ label }) => label.includes('□记者 陈晓苏')));
  });

  it('lists the articles in a view of its own, which follows the cursor and goes where it is told', async () => {
    await workbench.command('Galley: Focus on Articles View');
    await workbench.articleRows.nth(4).waitFor();
    assert.match(
      await workbench.articleRows.nth(2).getAttribute('aria-label'),
      /^photo, 我市举行烈士纪念日公祭活动, 杨成栋, \d+ problems$/,
    );
    await workbench.goTo(300, 1);
    await workbench.selectedArticle('我市举行烈士纪念日公祭活动').waitFor();
    await workbench.expandArticle('冲锋四季度 冲刺全年红');
    await workbench.articleRows.filter({ hasText: '□记者 陈晓苏' }).click();
    await workbench.statusBar('Ln 1, Col 1').waitFor();
    await workbench.goTo(50, 1);
    await workbench.selectedArticle('本报讯 9月30日，市委书记金政').waitFor();
    await screenshot('articles');
  });

  it('mends one article from that view', async () => {
    await workbench.goTo(308, 1);
    await workbench.articleButton('我市举行烈士纪念日公祭活动', 'Fix All Safe Problems in This Article');
    await lineShown('和大司巷小学少先');
    await workbench.goTo(308, 1); // the focus was in the view
    await workbench.page.keyboard.press('Control+Z');
    await lineShown('和大司巷小学少先和大司巷小学少先');
  });

  it('goes to an article by its headline', async () => {
    await workbench.command('Galley: Go to Article');
    await workbench.choose('今年开建5个以上小微企业园');
    await workbench.statusBar(/^Ln (134|289),/).waitFor();
  });

  it('mends the page by one command', async () => {
    await workbench.hideSideBar();
    await workbench.goTo(305, 1);
    const before = await workbench.tabLabel();
    await workbench.command('Galley: Fix All Safe Problems');
    await lineShown('和大司巷小学少先');
    await until('the page to be checked again', async () => (await workbench.tabLabel()) !== before);
    await screenshot('after', 500);
    await workbench.page.keyboard.press('Control+S');
    const fixed = withoutTrailingSpace(
      readFileSync(path.join(root, 'test/fixtures/front-page.fixed.txt'), 'utf8'),
    );
    await until('the file to be saved', () => withoutTrailingSpace(readFileSync(file, 'utf8')) === fixed);
  });

  it('shows the page arranged before it is done', async () => {
    await workbench.goTo(1, 1);
    await workbench.command('Galley: Arrange Page in Reading Order…');
    const arranged = workbench.page.locator('.modified-in-monaco-diff-editor .view-line');
    await arranged.filter({ hasText: '政部署本月工作重点时强调' }).first().waitFor();
    await screenshot('arrange');
  });

  it('says in the view of articles how to begin, where no transcription is open', async () => {
    await workbench.command('View: Close All Editors');
    await workbench.command('Galley: Focus on Articles View');
    await workbench.welcome('Open the transcription of a newspaper page').waitFor();
    await workbench.welcome('Open File…').waitFor();
  });

  const lineShown = text =>
    until(`the line ${text}`, async () =>
      (await workbench.visibleLines()).some(line => line.trim() === text),
    );
});

function packageFile() {
  const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  const vsix = path.join(root, `galley-${version}.vsix`);
  assert.ok(existsSync(vsix), `${vsix} is absent: npm run package makes it`);
  return vsix;
}

async function screenshotOfFailure(workbench) {
  const picture = path.join(hostFolder, 'out', 'ui-failure.png');
  await workbench?.page.screenshot({ path: picture });
  console.log(`What was shown: ${picture}`);
}

const withoutTrailingSpace = text => text.replace(/[ \u3000]+$/gm, '');
