// Usage: node peers.mjs INPUT.json SECONDS THREADS
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { ZenDecisionContent, ZenEngine } from '@gorules/zen-engine';
import { Engine } from 'json-rules-engine';

const LIMIT = 48;
const PREFIX = 'bench.';

const require = createRequire(import.meta.url);
const versionOf = (name) => require(`${name}/package.json`).version;

const fieldOf = (k) => `i${String(k).padStart(5, '0')}`;
const indicatorOf = (k) => PREFIX + fieldOf(k);
const idOf = (k) => `r${k}`;
const numbers = (size) => Array.from({ length: size }, (_, k) => k);

// Each peer: prepare(company) puts a company into the shape its model reads, once and outside
// the measured time; build(size) creates the engine once and gives the function that is measured.
const peers = {
  'zen-engine': {
    version: versionOf('@gorules/zen-engine'),
    prepare: nested,
    build: buildZen,
  },
  'json-rules-engine': {
    version: versionOf('json-rules-engine'),
    prepare: (company) => ({ company }),
    build: buildJsonRules,
  },
};

// Zen reads a dot as a step into an object: "bench.i00007" becomes { bench: { i00007 } }.
function nested(company) {
  const fields = Object.entries(company).map(([id, value]) => [id.slice(PREFIX.length), value]);
  return { bench: Object.fromEntries(fields) };
}

// Of the models tried, this one took the least processor time: one expression that lists every
// requirement. A decision table with the collect hit policy, one expression column and a row per
// requirement takes 0 to 8 % more. Slower by far: an expression node with a line per requirement
// (1.3 to 2.8 times the time) and a table with an input column per field (its cells grow with
// size²). Precompiled content saves a fifth to a third of the time against plain JSON.
function buildZen(size) {
  const engine = new ZenEngine();
  const decision = engine.createDecision(new ZenDecisionContent(zenModel(size)));
  return async (context) => (await decision.evaluate(context)).result.findings;
}

function zenModel(size) {
  const entries = numbers(size).map((k) => `${indicatorOf(k)} > ${LIMIT} ? "${idOf(k)}" : null`);
  const findings = `filter([${entries.join(', ')}], # != null)`;
  const node = (id, type, content = {}) => ({ id, name: id, type, content, position: { x: 0, y: 0 } });
  const edge = (sourceId, targetId) => ({ id: `${sourceId}-${targetId}`, sourceId, targetId, type: 'edge' });
  return {
    contentType: 'application/vnd.gorules.decision',
    nodes: [
      node('request', 'inputNode'),
      node('requirements', 'expressionNode', {
        expressions: [{ id: 'findings', key: 'findings', value: findings }],
        passThrough: false,
      }),
      node('response', 'outputNode'),
    ],
    edges: [edge('request', 'requirements'), edge('requirements', 'response')],
  };
}

// One fact per company and a path resolver of its own, which the documentation offers for speed:
// about a sixth faster than one fact per indicator.
function buildJsonRules(size) {
  const pathResolver = (company, indicator) => company[indicator];
  const engine = new Engine(numbers(size).map(jsonRule), { pathResolver });
  return async (facts) => (await engine.run(facts)).events.map((event) => event.params.id);
}

function jsonRule(k) {
  return {
    conditions: {
      all: [{ fact: 'company', path: indicatorOf(k), operator: 'greaterThan', value: LIMIT }],
    },
    event: { type: 'finding', params: { id: idOf(k) } },
  };
}

function expectedFindings(size, company) {
  return numbers(size).filter((k) => company[indicatorOf(k)] > LIMIT).map(idOf);
}

async function check(name, evaluate, contexts, { size, companies }) {
  const text = (ids) => [...ids].sort().join(' ');
  for (const [i, context] of contexts.entries()) {
    const actual = text(await evaluate(context));
    const expected = text(expectedFindings(size, companies[i]));
    if (actual !== expected) {
      throw new Error(`${name}: findings of company ${i} differ: expected [${expected}], got [${actual}]`);
    }
  }
}

// One evaluation at a time. With sixteen in flight Zen gained about a fifth at 30 requirements and
// nothing at 300 and 3000.
async function perSecond(evaluate, contexts, seconds) {
  const start = performance.now();
  const end = start + seconds * 1000;
  let count = 0;
  let now = start;
  while (now < end) {
    await evaluate(contexts[count % contexts.length]);
    count++;
    now = performance.now();
  }
  return (count * 1000) / (now - start);
}

async function measure(name, file, seconds, allReady) {
  const input = readInput(file);
  const { prepare, build } = peers[name];
  const contexts = input.companies.map(prepare);
  const evaluate = build(input.size);
  await check(name, evaluate, contexts, input);
  await perSecond(evaluate, contexts, seconds / 2);
  await allReady();
  return perSecond(evaluate, contexts, seconds);
}

function readInput(file) {
  const input = JSON.parse(readFileSync(file, 'utf8'));
  if (!(input.size > 0) || !(input.companies?.length > 0)) {
    throw new Error(`${file}: needs a size and companies`);
  }
  return input;
}

// The workers begin to measure together, once every one of them has warmed up.
async function measureInWorkers(name, file, seconds, threads) {
  const workers = Array.from({ length: threads }, () =>
    new Worker(new URL(import.meta.url), { workerData: { name, file, seconds } }));
  try {
    await Promise.all(workers.map(nextMessage));
    const rates = Promise.all(workers.map(nextMessage));
    workers.forEach((worker) => worker.postMessage('go'));
    return (await rates).reduce((sum, rate) => sum + rate, 0);
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
}

function nextMessage(port) {
  return new Promise((resolve, reject) => {
    port.once('message', resolve);
    port.once('error', reject);
  });
}

async function workerMain({ name, file, seconds }) {
  const rate = await measure(name, file, seconds, () => {
    parentPort.postMessage('ready');
    return nextMessage(parentPort);
  });
  parentPort.postMessage(rate);
}

async function main([file, secondsText, threadsText]) {
  const seconds = Number(secondsText);
  const threads = Number(threadsText);
  if (!file || !(seconds > 0) || ![1, 2].includes(threads)) {
    throw new Error('usage: node peers.mjs INPUT.json SECONDS THREADS (1 or 2)');
  }
  const { size } = readInput(file);
  for (const [peer, { version }] of Object.entries(peers)) {
    const rate = threads === 1
      ? await measure(peer, file, seconds, () => {})
      : await measureInWorkers(peer, file, seconds, threads);
    const rounded = Number(rate.toPrecision(5));
    console.log(JSON.stringify({ peer, version, size, threads, perSecond: rounded }));
  }
}

if (isMainThread) {
  try {
    await main(process.argv.slice(2));
  } catch (error) {
    console.error(error.message);
    process.exit(1);
  }
} else {
  await workerMain(workerData);
}
