import type { DepartmentPageQuery } from '../../lib/gql/operations';

/** All that the page of one department shows, its activities aside. */
export type DepartmentData = NonNullable<DepartmentPageQuery['department']>;
