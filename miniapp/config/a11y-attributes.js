const attributes = ['role', 'label', 'hidden', 'checked', 'disabled', 'expanded', 'live', 'selected']
const tags = ['View', 'Text', 'Image', 'Button', 'Input', 'Textarea', 'ScrollView', 'Label']

exports.patch = () => {
  const aria = Object.fromEntries(attributes.map((name) => [`aria-${name}`, '']))
  return Object.fromEntries(tags.map((tag) => [tag, { ...aria }]))
}
