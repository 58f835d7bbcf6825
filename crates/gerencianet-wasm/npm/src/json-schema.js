export function jsonSchema(schema, target) {
  return schema;
}
