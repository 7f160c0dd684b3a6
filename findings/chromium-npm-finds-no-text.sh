#!/bin/sh
# The headless Chromium that the npm package @sparticuz/chromium carries finds no text in a page: neither by window.find()
# nor by a link with a text fragment (#:~:text=), though it knows fragment directives. Whoever checks links into quotations
# with it sees all of them fail. Seen with @sparticuz/chromium 147.0.0 and puppeteer-core 24.43.1 on Linux x86-64.
# Exits with 1 if it finds the words after all.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --no-audit --no-fund @sparticuz/chromium@147.0.0 puppeteer-core@24.43.1 >/dev/null 2>&1
cat >try.mjs <<'JS'
import chromium from '@sparticuz/chromium';
import puppeteer from 'puppeteer-core';
import http from 'node:http';

const gap = '<div style="height:3000px"></div>';
const server = http.createServer((request, response) => {
  response.setHeader('content-type', 'text/html; charset=utf-8');
  const { port } = server.address();
  response.end('<!doctype html><body style="margin:0">' + (request.url === '/from'
    ? `<a rel=noopener style="display:block;height:500px" href="http://localhost:${port}/page#:~:text=brown%20fox">go</a>`
    : `${gap}<p>the quick brown fox jumps</p>${gap}`));
}).listen(0, '127.0.0.1');
await new Promise(ready => server.on('listening', ready));
const browser = await puppeteer.launch({
  executablePath: await chromium.executablePath(), headless: 'shell', args: [...chromium.args, '--no-sandbox'] });
console.log(await browser.version());
const page = await browser.newPage();
await page.goto(`http://127.0.0.1:${server.address().port}/page`);
const known = await page.evaluate(() => 'fragmentDirective' in document);
const stands = await page.evaluate(() => document.body.innerText.includes('brown fox'));
const found = await page.evaluate(() => window.find('brown fox'));
await page.goto(`http://127.0.0.1:${server.address().port}/from`);
await Promise.all([page.waitForNavigation(), page.mouse.click(50, 50)]);
await new Promise(wait => setTimeout(wait, 1500));
const scrolled = await page.evaluate(() => scrollY > 0);
console.log(`knows fragment directives: ${known}; the words stand on the page: ${stands}`);
console.log(`window.find(): ${found}; text fragment: ${scrolled}`);
await browser.close();
server.close();
process.exit(stands && !found && !scrolled ? 0 : 1);
JS
node try.mjs
