/** The page at /graphql for people: asks, shows the answer with its cost, and reads the schema out. */
const part = (id) => document.getElementById(id);
const [query, variables, run, status, answer, find, docs] = [
  'query',
  'variables',
  'run',
  'status',
  'answer',
  'find',
  'docs',
].map(part);

const EXAMPLE = `query Page($code: CodeValue!) {
  codePage(code: $code) {
    title
    plainLanguage
    stateSentence
    rvu { work nonFacilityTotal facilityTotal }
    payment { nonFacility facility conversionFactor }
    release { name effectiveFrom }
  }
}
`;
const KEPT = 'plaincode-query';
const SCHEMA = `{ __schema { queryType { name } types { name kind description
  fields(includeDeprecated: true) { name description args { name description defaultValue type { ...T } } type { ...T } }
  inputFields { name description type { ...T } } enumValues { name description } } } }
  fragment T on __Type { name kind ofType { name kind ofType { name kind ofType { name kind } } } }`;

const kept = JSON.parse(localStorage.getItem(KEPT) ?? 'null');
query.value = kept?.query ?? EXAMPLE;
variables.value = kept?.variables ?? '{ "code": "96932" }';

async function ask(body, headers = {}) {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json', ...headers },
    body: JSON.stringify(body),
  });
  return { response, text: await response.text() };
}

async function runQuery() {
  localStorage.setItem(KEPT, JSON.stringify({ query: query.value, variables: variables.value }));
  let given = {};
  try {
    given = JSON.parse(variables.value.trim() || '{}');
  } catch {
    status.textContent = 'The variables are no JSON. Correct them.';
    return;
  }
  status.textContent = 'Asking …';
  const started = performance.now();
  try {
    const { response, text } = await ask({ query: query.value, variables: given }, { 'x-query-cost': '1' });
    const time = Math.round(performance.now() - started);
    const body = JSON.parse(text);
    const cost = body.extensions?.cost;
    status.textContent = `Status ${response.status}, ${time} ms${cost ? `, cost ${cost.requested} of ${cost.limit}` : ''}`;
    answer.textContent = JSON.stringify(body, null, 2);
  } catch {
    status.textContent = 'The server did not answer. Try again.';
  }
}

run.addEventListener('click', runQuery);
document.addEventListener('keydown', (event) => {
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) runQuery();
});

let types = new Map();

function typeText(type) {
  if (type.kind === 'NON_NULL') return `${typeText(type.ofType)}!`;
  return type.kind === 'LIST' ? `[${typeText(type.ofType)}]` : type.name;
}
const nameOf = (type) => (type.ofType ? nameOf(type.ofType) : type.name);

function element(tag, ...children) {
  const made = document.createElement(tag);
  made.append(...children);
  return made;
}

/** A type's name that leads to it, as it stands in a signature. */
function leading(type) {
  const name = nameOf(type);
  const button = element('button', typeText(type));
  button.type = 'button';
  button.addEventListener('click', () => showType(name));
  return button;
}

function entry({ name, type, args = [], description }) {
  const given = args.flatMap((arg, at) => [at > 0 ? ', ' : '(', `${arg.name}: `, leading(arg.type)]);
  const line = element(
    'dt',
    name,
    ...given,
    args.length > 0 ? ')' : '',
    ...(type ? [': ', leading(type)] : []),
  );
  return [line, element('dd', description ?? '')];
}

function showType(name) {
  const type = types.get(name);
  if (!type) return;
  const entries = [...(type.fields ?? []), ...(type.inputFields ?? []), ...(type.enumValues ?? [])];
  docs.replaceChildren(
    element('strong', name),
    element('p', type.description ?? ''),
    element('dl', ...entries.flatMap(entry)),
  );
  docs.scrollTop = 0;
}

function showFound(text) {
  const wanted = text.toLowerCase();
  const found = [...types.values()].flatMap((type) =>
    (type.fields ?? [])
      .filter(({ name }) => `${type.name}.${name}`.toLowerCase().includes(wanted))
      .map((field) => ({ ...field, name: `${type.name}.${field.name}` })),
  );
  docs.replaceChildren(element('dl', ...found.slice(0, 50).flatMap(entry)));
}

find.addEventListener('input', () => (find.value.trim() ? showFound(find.value.trim()) : showType('Query')));

const { data } = JSON.parse((await ask({ query: SCHEMA })).text);
types = new Map(data.__schema.types.map((type) => [type.name, type]));
showType(data.__schema.queryType.name);
