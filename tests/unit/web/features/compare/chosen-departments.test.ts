import { chosenDepartments } from '../../../../../web/features/compare/model/chosen-departments';
import type { ListedDepartment } from '../../../../../web/ui/use-all-departments';

const made = (id: string, code: string): ListedDepartment =>
  ({ id, name: id, city: { id: `city-${code}`, name: code, code } }) as ListedDepartment;
const departments = [made('xian', '610100'), made('shanghai-a', '310000'), made('shanghai-b', '310000'), made('harbin', '230100')];
const nothing = { left: null, right: null, more: [], beside: null };

it('begins with two departments of different cities, by their codes', () => {
  expect(chosenDepartments(departments, nothing)).toMatchObject({
    left: 'harbin',
    right: 'shanghai-a',
    beside: 'shanghai-a',
    unknown: false,
  });
});

it('finds a partner of another city for the one that the address names', () => {
  expect(chosenDepartments(departments, { ...nothing, left: 'shanghai-b' })).toMatchObject({ left: 'shanghai-b', right: 'harbin' });
  expect(chosenDepartments(departments, { ...nothing, right: 'harbin' })).toMatchObject({ left: 'shanghai-a', right: 'harbin' });
});

it('takes two of one city where there is no other', () => {
  expect(chosenDepartments(departments.slice(1, 3), nothing)).toMatchObject({ left: 'shanghai-a', right: 'shanghai-b' });
});

it('says so where the address names a department that is not there', () => {
  expect(chosenDepartments(departments, { ...nothing, left: 'gone' }).unknown).toBe(true);
});

it('keeps at most two more, none of them twice or unknown, and one of them may stand beside the first', () => {
  const chosen = chosenDepartments(departments, {
    left: 'xian',
    right: 'harbin',
    more: ['harbin', 'gone', 'shanghai-a', 'shanghai-a', 'shanghai-b'],
    beside: 'shanghai-b',
  });
  expect(chosen.more).toEqual(['shanghai-a', 'shanghai-b']);
  expect(chosen.beside).toBe('shanghai-b');
  expect(chosenDepartments(departments, { ...nothing, beside: 'xian' }).beside).toBe('shanghai-a');
});
