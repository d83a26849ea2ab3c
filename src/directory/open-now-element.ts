import { unpackHolidays } from './holidays.ts';
import { clockTime, unpackHours } from './written-hours.ts';
import { openState } from './open-now.ts';

/** Says whether an office is open at this moment; its texts come with the page. */
class OpenNow extends HTMLElement {
  connectedCallback() {
    this.show();
    // A page from the back/forward cache would show the time of its first visit.
    addEventListener('pageshow', () => this.show());
  }

  show() {
    const {
      hours = '',
      holidays = '',
      open = '',
      opens = '',
      closed = '',
      holiday = '',
    } = this.dataset;
    const state = openState(unpackHours(hours), new Date(), unpackHolidays(holidays));
    if (state.open) this.say(open, state.until);
    else if (state.opensToday !== undefined) this.say(opens, state.opensToday);
    else this.say(state.holiday ? holiday : closed);
    this.classList.toggle('open', state.open);
    this.closest('[hidden]')?.removeAttribute('hidden');
  }

  say(text: string, minutes = 0) {
    this.textContent = text.replace('{time}', clockTime(minutes));
  }
}

customElements.define('open-now', OpenNow);
