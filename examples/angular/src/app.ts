import { Component, CUSTOM_ELEMENTS_SCHEMA, signal } from '@angular/core';
import { FormControl, FormsModule, ReactiveFormsModule } from '@angular/forms';
import 'fc-eidas-elements/define/eidas-country-picker.js';
import 'fc-eidas-elements/define/fc-plus-button.js';
import type { AuthorizeEvent } from 'fc-eidas-elements';

@Component({
  selector: 'app-root',
  imports: [FormsModule, ReactiveFormsModule],
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  templateUrl: './app.html',
})
export class App {
  readonly countries = ['EL', 'SE', { code: 'CB', name: 'Test country' }];
  readonly language = signal('fr');
  readonly own = signal(false);
  readonly shown = signal(true);
  readonly log = signal('');
  readonly submitted = signal('');
  readonly country = new FormControl('', { nonNullable: true });
  readonly issuer = signal('EL');

  onAuthorize(event: AuthorizeEvent): void {
    if (!this.own()) return;
    event.preventDefault();
    this.log.set(`handled: ${event.detail.provider}`);
  }

  onSubmit(event: SubmitEvent): void {
    event.preventDefault();
    const data = new FormData(event.target as HTMLFormElement);
    this.submitted.set(String(data.get('country')));
  }
}
