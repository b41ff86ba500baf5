/** A worked model that comes with the workspace. */
export interface ExampleModel {
  readonly id: string;
  readonly name: string;
  readonly shows: string;
  readonly load: () => Promise<string>;
}

const folder = '../../../../cases';
const texts = import.meta.glob<string>('../../../../cases/*/model.json', {
  query: '?raw',
  import: 'default',
});
const names = import.meta.glob<string>('../../../../cases/*/case.json', { import: 'name', eager: true });
const lessons = import.meta.glob<string>('../../../../cases/*/case.json', { import: 'shows', eager: true });

/** All worked models, by name. */
export const exampleModels: readonly ExampleModel[] = Object.entries(texts)
  .map(([path, load]) => {
    const id = path.slice(folder.length + 1, -'/model.json'.length);
    const about = `${folder}/${id}/case.json`;
    return { id, name: names[about] ?? id, shows: lessons[about] ?? '', load };
  })
  .sort((a, b) => a.name.localeCompare(b.name, 'en'));
