// VS Code's page, as the UI tests use it: by keyboard and by what is shown. Every wait is for something to appear.
import { setTimeout as pause } from 'node:timers/promises';

/** What has not appeared by then never will, on any machine: it names what was waited for, and decides nothing else. */
const HANG_MS = 5 * 60_000;
const POLL_MS = 50;

export class Workbench {
  /** `page` is playwright's. */
  constructor(page) {
    this.page = page;
    this.quickInput = page.locator('.quick-input-widget:visible .quick-input-box input');
    this.problemRows = page.locator('.markers-panel-container .monaco-list-row');
    this.outlineRows = page.locator('.outline-pane .monaco-list-row');
    this.articleRows = page.locator('.customview-tree .monaco-list-row');
    this.quickFixRows = page.locator('.action-widget .monaco-list-row.action');
    this.squiggles = page.locator('.view-overlays .cdr[class*="squiggly-"]');
  }

  /** Opens the workbench at an address and waits until it can be used. */
  static async open(browser, address, { width = 1280, height = 800, scale = 1 } = {}) {
    const page = await browser.newPage({ viewport: { width, height }, deviceScaleFactor: scale });
    page.setDefaultTimeout(HANG_MS);
    await page.goto(address);
    await page.locator('.monaco-workbench .part.statusbar').waitFor();
    return new Workbench(page);
  }

  /** Runs a command from the palette, by its title. */
  async command(title) {
    await this.page.keyboard.press('F1');
    await this.choose(title, '>');
  }

  /** Types a label into the box that is open or about to open, and takes the entry that has it. */
  async choose(label, prefix = '') {
    await this.quickInput.waitFor();
    await this.quickInput.fill(prefix + label);
    await this.page.locator('.quick-input-list .monaco-list-row.focused', { hasText: label }).waitFor();
    await this.page.keyboard.press('Enter');
    // The box closes, or goes on to ask what the command wants to know.
    const typed = () => this.quickInput.evaluateAll(inputs => inputs.map(input => input.value));
    await until('the choice to be taken', async () => !(await typed()).includes(prefix + label));
  }

  async openFile(name) {
    await this.page.keyboard.press('Control+P');
    await this.choose(name);
    await this.fileOpened(name);
  }

  async fileOpened(name) {
    await this.page.locator('.tabs-container .tab.active', { hasText: name }).waitFor();
    await this.page.locator('.editor-instance .view-lines .view-line').first().waitFor();
  }

  /** How the tab of the editor is read aloud, with the number of problems. */
  tabLabel() {
    return this.page.locator('.tabs-container .tab.active .tab-label').getAttribute('aria-label');
  }

  /** Puts the cursor at a line and column, from 1, and waits for the status bar to say so. */
  async goTo(line, column) {
    await this.page.keyboard.press('Control+G');
    await this.quickInput.waitFor();
    await this.quickInput.fill(`:${line}:1`); // a further column would count full-width characters as two
    await this.page.keyboard.press('Enter');
    await this.quickInput.waitFor({ state: 'hidden' });
    await this.statusBar(`Ln ${line}, Col 1`).waitFor();
    for (let at = 1; at < column; at++) await this.page.keyboard.press('ArrowRight');
    await this.statusBar(`Ln ${line}, Col ${column}`).waitFor();
  }

  /** Takes a picture with nothing but the workbench in it: no pointer, nor what a pointer calls up. */
  async screenshot(file, clip) {
    const { width } = this.page.viewportSize();
    await this.page.mouse.move(width * 0.75, 20); // the empty part of the row of tabs
    await this.page
      .locator('.monaco-hover:visible, .monaco-sash.hover')
      .first()
      .waitFor({ state: 'detached' });
    await this.page.screenshot({ path: file, animations: 'disabled', ...(clip && { clip }) });
  }

  statusBar(text) {
    return this.page.locator('.statusbar-item', { hasText: text }).first();
  }

  /** Waits for a notification, and presses one of its buttons. */
  async answerNotification(text, button) {
    const notification = this.page.locator('.notification-toast', { hasText: text });
    await notification.getByRole('button', { name: button }).click();
    await notification.waitFor({ state: 'detached' });
  }

  /** The lines that the editor shows, from top to bottom. */
  async visibleLines() {
    const lines = await this.page
      .locator('.editor-instance .view-lines')
      .first()
      .evaluate(view =>
        [...view.querySelectorAll('.view-line')]
          .sort((a, b) => parseFloat(a.style.top) - parseFloat(b.style.top))
          .map(line => line.textContent),
      );
    return lines.map(line => line.replaceAll('\u00a0', ' ')); // VS Code draws a space as a no-break one
  }

  async hideSideBar() {
    await this.page.keyboard.press('Control+B');
    await this.page.locator('.part.sidebar').waitFor({ state: 'hidden' });
  }

  async widenSideBar(width) {
    const bar = await this.page.locator('.part.sidebar').boundingBox();
    const middle = bar.y + bar.height / 2;
    await this.page.mouse.move(bar.x + bar.width + 2, middle);
    await this.page.mouse.down();
    await this.page.mouse.move(bar.x + width, middle);
    await this.page.mouse.up();
  }

  /** Folds a section of the side bar. */
  async collapseSection(title) {
    const header = this.page.locator('.part.sidebar .pane-header', { hasText: title });
    await header.click();
    await header.and(this.page.locator('[aria-expanded="false"]')).waitFor();
  }

  async focusProblems() {
    await this.command('Problems: Focus on Problems View');
    await this.problemRows.first().waitFor();
  }

  /** The rows of the Problems panel, as they are read aloud. */
  problems() {
    return this.problemRows.evaluateAll(rows => rows.map(row => row.getAttribute('aria-label')));
  }

  async focusOutline() {
    await this.command('Explorer: Focus on Outline View');
    await this.outlineRows.first().waitFor();
  }

  /** The rows of the Outline, each with its level from 1. */
  outline() {
    return this.outlineRows.evaluateAll(rows =>
      rows.map(row => ({
        level: Number(row.getAttribute('aria-level')),
        label: row.querySelector('.monaco-icon-name-container').textContent,
      })),
    );
  }

  async expandOutline(label) {
    const row = this.outlineRows.filter({ hasText: label }).first();
    await row.locator('.monaco-tl-twistie').click();
    await this.page
      .locator('.outline-pane .monaco-list-row[aria-expanded="true"]', { hasText: label })
      .waitFor();
  }

  /** The row of the view of articles that is selected, when it has a text. */
  selectedArticle(text) {
    return this.articleRows.and(this.page.locator('.selected')).filter({ hasText: text });
  }

  /** What an empty view says. */
  welcome(text) {
    return this.page.locator('.welcome-view-content', { hasText: text });
  }

  async expandArticle(label) {
    const row = this.articleRows.filter({ hasText: label }).first();
    await row.locator('.monaco-tl-twistie').click();
    await row.and(this.page.locator('[aria-expanded="true"]')).waitFor();
  }

  /** Presses one of the buttons that a row of the view of articles shows under the pointer. */
  async articleButton(label, title) {
    const row = this.articleRows.filter({ hasText: label }).first();
    await row.hover();
    await row.locator(`.action-label[aria-label^="${title}"]`).click();
  }

  /**
   * Opens the menu of quick fixes at the cursor. The key is dropped, or the menu closed again, while another widget is
   * closing, and nothing tells: it is pressed again, each time after twice as long, for a slow machine opens it late.
   */
  async openQuickFixes() {
    let patience = 2000;
    await until('the quick fixes', async () => {
      await this.page.keyboard.press('Control+.');
      const menu = this.quickFixRows.first().waitFor({ timeout: patience });
      patience *= 2;
      return menu.then(
        () => true,
        () => false,
      );
    });
    return (await this.quickFixRows.allTextContents()).map(title => title.trim());
  }

  /** Chooses from the open menu by keyboard. */
  async chooseQuickFix(title) {
    const focused = this.page.locator('.action-widget .monaco-list-row.focused');
    for (let steps = await this.quickFixRows.count(); steps >= 0; steps--) {
      if ((await focused.textContent()).includes(title)) {
        await this.page.keyboard.press('Enter');
        return;
      }
      await this.page.keyboard.press('ArrowDown');
    }
    throw new Error(`there is no quick fix "${title}"`);
  }
}

/** Asks again and again until `condition` gives something truthy, and resolves to that. */
export async function until(what, condition) {
  const end = Date.now() + HANG_MS;
  for (;;) {
    const result = await condition();
    if (result) return result;
    if (Date.now() > end) throw new Error(`waited in vain for ${what}`);
    await pause(POLL_MS);
  }
}
