import 'fc-eidas-elements/fc-eidas-elements.css';
import { mount } from 'svelte';
import App from './App.svelte';

mount(App, { target: document.getElementById('root')! });
