// Reads an API document and writes one that breaks every rule of ruleset.yaml, to see that each is seen.
//   node planted.mjs < openapi.json > planted.json
import { readFileSync } from 'node:fs';

const doc = JSON.parse(readFileSync(0, 'utf8'));
const list = doc.paths['/v1/themes'].get;
const add = doc.paths['/v1/themes'].post;
const copy = (value) => JSON.parse(JSON.stringify(value));
const at = (path, id) => {
  const operation = copy(list);
  operation.operationId = id;
  doc.paths[path] = { get: operation };
  return operation;
};

at('/v1/workAreas', 'plantedCamel'); // path-segments-kebab-case
at('/v1/planted/', 'plantedSlash'); // no-trailing-slash
at('/v2/planted', 'plantedVersion'); // uri-version
at('/v1/planted/get', 'plantedVerb'); // no-http-method-in-path
doc.paths['/v1/planted-trace'] = { trace: { ...copy(list), operationId: 'plantedTrace' } }; // http-methods
at('/v1/planted-key', 'plantedKey').parameters.push({ name: 'sort_by', in: 'query', schema: { type: 'string' } }); // query-keys-camel-case
doc.components.schemas.Problem.properties.snake_case = { type: 'string' }; // properties-camel-case
doc.info.version = '1'; // semver
delete doc.info.contact.email; // contact
delete at('/v1/planted-header', 'plantedHeader').responses['200'].headers['API-Version']; // version-header
delete at('/v1/planted-headers', 'plantedHeaders').responses['200'].headers; // headers-declared
const write = { ...copy(add), operationId: 'plantedWrite' };
delete write.responses['400']; // bad-request
doc.paths['/v1/planted-write'] = { post: write };
const plain = at('/v1/planted-problem', 'plantedProblem').responses['404']; // problem-details
plain.content = { 'application/json': plain.content['application/problem+json'] };
delete at('/v1/planted-empty', 'plantedEmpty').responses['404'].content; // problem-only
at('/v1/planted-default', 'plantedDefault').responses.default = copy(list.responses['200']); // no-default-response
delete at('/v1/planted-silent', 'plantedSilent').description; // told-in-both-languages

process.stdout.write(JSON.stringify(doc));
