/** What can hold the focus after a click, also where a browser gives buttons none (Safari). */
const CONTROLS = 'a[href], button, input, select, textarea, summary, [tabindex]:not([tabindex="-1"])';
/** What takes the focus when a control in it is gone: nearest first. */
const HOMES =
  '[data-home], [tabindex], [role=toolbar], [role=group], [role=region], section, article, fieldset';
/** How long a control that was switched off may take to come back: most of them wait for an answer. */
const PATIENCE_MS = 800;

/** Where the focus was: the control, what stood around it from near to far, and the dialog or menu that it is in. */
interface Place {
  readonly control: HTMLElement;
  readonly around: readonly HTMLElement[];
  readonly layer: Element | null;
}

/**
 * Keeps the focus from falling to the body. When the control that held it is gone or switched off, it goes to the control
 * that was used before the dialog around it opened, or to that one itself once it is on again, else to the nearest
 * group that still stands. A focus that somebody sets by themselves wins. Answers how to stop.
 */
export function keepFocus(page: Document): () => void {
  const keeper = new FocusKeeper(page);
  const onFocus = ({ target }: FocusEvent) => target instanceof HTMLElement && keeper.focused(target);
  const onPress = ({ target }: PointerEvent) => target instanceof Element && keeper.pressed(target);
  let isDue = false;
  const watch = new MutationObserver(() => {
    if (!isDue) {
      isDue = true;
      requestAnimationFrame(() => {
        isDue = false;
        keeper.look();
      });
    }
  });
  const attributeFilter = ['disabled', 'hidden', 'inert', 'aria-hidden'];
  watch.observe(page.body, { childList: true, subtree: true, attributes: true, attributeFilter });
  page.addEventListener('focusin', onFocus);
  page.addEventListener('pointerdown', onPress, true);
  return () => {
    watch.disconnect();
    keeper.stop();
    page.removeEventListener('focusin', onFocus);
    page.removeEventListener('pointerdown', onPress, true);
  };
}

class FocusKeeper {
  readonly #page: Document;
  /** One a layer: the page, then the dialogs and menus that were opened one from another. */
  readonly #places: Place[] = [];
  #offSince: number | null = null;
  #patience: ReturnType<typeof setTimeout> | undefined;

  constructor(page: Document) {
    this.#page = page;
  }

  focused(control: HTMLElement): void {
    const last = this.#places.at(-1)?.control;
    // What takes the focus in the place of a control that is off only lends it a place to stand.
    if (!(last && isOff(last) && control !== last && control.contains(last))) {
      this.#remember(control);
    }
  }

  /** Beside all controls: then nobody misses the focus. */
  pressed(target: Element): void {
    const control = target.closest<HTMLElement>(CONTROLS);
    if (control) {
      this.#remember(control);
    } else if (this.#places.at(-1)?.layer === layerOf(target)) {
      this.#places.pop();
    }
  }

  look(): void {
    this.#forgetClosed();
    const place = this.#places.at(-1);
    if (!place || !isLost(this.#page.activeElement, place.control)) {
      return;
    }
    if (isReady(place.control)) {
      place.control.focus({ preventScroll: true });
    } else if (!this.#waitsFor(place.control) && isNowhere(this.#page.activeElement, place.control)) {
      goHome(place.around);
    }
  }

  stop(): void {
    clearTimeout(this.#patience);
  }

  #waitsFor(control: HTMLElement): boolean {
    if (!isOff(control)) {
      return false;
    }
    this.#offSince ??= performance.now();
    const left = this.#offSince + PATIENCE_MS - performance.now();
    clearTimeout(this.#patience);
    this.#patience = left > 0 ? setTimeout(() => this.look(), left) : undefined;
    return left > 0;
  }

  #remember(control: HTMLElement): void {
    this.#forgetClosed();
    const layer = layerOf(control);
    const known = this.#places.findIndex((place) => place.layer === layer);
    this.#places.splice(known < 0 ? this.#places.length : known);
    this.#places.push({ control, around: aroundOf(control), layer });
    this.#offSince = null;
  }

  #forgetClosed(): void {
    while (this.#places.at(-1)?.layer?.isConnected === false) {
      this.#places.pop();
    }
  }
}

function layerOf(element: Element): Element | null {
  return element.closest('.MuiModal-root');
}

function aroundOf(control: HTMLElement): HTMLElement[] {
  const around: HTMLElement[] = [];
  let next = control.parentElement;
  while (next && next !== next.ownerDocument.body) {
    around.push(next);
    next = next.parentElement;
  }
  return around;
}

/** Nobody holds it, the control itself does though it is off, or what merely stands around the control. */
function isLost(active: Element | null, control: HTMLElement): boolean {
  return isNowhere(active, control)
    ? active !== control || isOff(control)
    : active?.contains(control) === true;
}

/** Keys go to nobody: some engines leave the focus on a control that was switched off. */
function isNowhere(active: Element | null, control: HTMLElement): boolean {
  return active === null || active === active.ownerDocument.body || active === control;
}

function isOff(control: HTMLElement): boolean {
  return control.isConnected && control.matches(':disabled');
}

function isReady(control: HTMLElement): boolean {
  return (
    control.isConnected &&
    !control.matches(':disabled') &&
    control.closest('[inert], [aria-hidden=true]') === null &&
    control.checkVisibility?.() !== false
  );
}

/** To the nearest group; notes below a field lead to its control (`data-home`). */
function goHome(around: readonly HTMLElement[]): void {
  const near = around.find((element) => element.isConnected && element.matches(HOMES));
  const home = near?.dataset.home ? document.getElementById(near.dataset.home) : near;
  if (!home || home.closest('[inert], [aria-hidden=true]')) {
    return;
  }
  if (!home.hasAttribute('tabindex') && !home.matches(CONTROLS)) {
    home.tabIndex = -1;
    home.addEventListener('blur', () => home.removeAttribute('tabindex'), { once: true });
  }
  home.focus({ preventScroll: true });
}
