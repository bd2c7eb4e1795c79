// Headless Chromium, from Debian's package.
import { chromium } from 'playwright-core';

export const startBrowser = () => chromium.launch({ executablePath: '/usr/bin/chromium-headless-shell', args: ['--no-sandbox'] });
