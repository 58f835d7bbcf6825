// A panel of the page, as a person uses it.

/** The panel of an operation, once it is in sight and open. */
export class Panel {
  constructor(page, id) {
    this.page = page;
    this.id = id;
    this.selector = `try-request[operation="${id}"]`;
  }

  /** Goes to the operation and opens its panel. What is out of sight, Scalar leaves out of the page, but not its place. */
  async open(method, path) {
    const { page, selector } = this;
    await page.waitForFunction(
      (end, selector) => {
        const place = [...document.querySelectorAll('#reference [id]')].find(one => one.id.endsWith(end));
        const panel = document.querySelector(selector);
        (panel ?? place)?.scrollIntoView({ block: 'center' });
        return panel?.querySelector('.verdict, .hint');
      },
      { polling: 50 },
      `/${method.toUpperCase()}${path}`,
      selector,
    );
    await page.$eval(`${selector} details`, details => (details.open = true));
    return this;
  }

  /** What it says of the request. */
  verdict() {
    return this.page.$eval(this.selector, panel => ({
      kind: panel.querySelector('.verdict')?.dataset.kind,
      sentence: panel.querySelector('.verdict')?.textContent,
      problems: [...panel.querySelectorAll('.problems li')].map(({ dataset }) => `${dataset.pointer} ${dataset.code}`),
      lines: [...panel.querySelectorAll('.numbers .wrong')].map(one => Number(one.textContent)),
    }));
  }

  /** Waits until it has said that the request is valid, or that it has these problems. */
  async says(...problems) {
    const is = (selector, expected) => {
      const found = document.querySelectorAll(`${selector} .problems li`);
      return [...found].map(({ dataset }) => `${dataset.pointer} ${dataset.code}`).join() === expected;
    };
    await this.page.waitForFunction(is, {}, this.selector, problems.join());
  }

  /** Puts another text into the body by typing over what stands there. */
  async write(text) {
    await this.page.focus(`${this.selector} textarea`);
    await this.page.keyboard.down('Control');
    await this.page.keyboard.press('KeyA');
    await this.page.keyboard.up('Control');
    await this.page.keyboard.type(text);
  }

  /** Replaces a part of the body. */
  async replace(part, by) {
    const text = await this.text();
    if (!text.includes(part)) throw new Error('the body has no such part');
    await this.page.$eval(
      `${this.selector} textarea`,
      (field, text) => {
        field.value = text;
        field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      },
      text.replace(part, by),
    );
  }

  /** Clicks what stands at a place of the panel, out from under what sticks to the edges of the window. */
  async click(place) {
    const selector = `${this.selector} ${place}`;
    await this.page.$eval(selector, one => one.scrollIntoView({ block: 'center' }));
    await this.page.click(selector);
  }

  text() {
    return this.page.$eval(`${this.selector} textarea`, field => field.value);
  }
}
