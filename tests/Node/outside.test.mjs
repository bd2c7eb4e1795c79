// All suites of the outside clients, on one host.
import { after, suite } from 'node:test';
import { stopTheHost } from './host.mjs';

suite('A partner\'s system', () => import('./a-partner.mjs'));
suite('A certificate', () => import('./a-certificate.mjs'));
suite('An identity', () => import('./an-identity.mjs'));
suite('A passkey', () => import('./a-passkey.mjs'));
suite('A lost device', () => import('./a-lost-device.mjs'));
suite('A pack', () => import('./a-pack.mjs'));
suite('A first call', () => import('./the-first-call.mjs'));
suite('A police file', () => import('./an-import.mjs'));
suite('The telemetry', () => import('./the-telemetry.mjs'));
suite('The console', () => import('./the-console.mjs'));
after(stopTheHost);
