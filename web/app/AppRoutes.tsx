import { lazy } from 'react';
import { Route, Routes } from 'react-router';
import { Layout } from './layout/Layout';
import { NotFoundPage } from './NotFoundPage';

const AddPage = lazy(() => import('../features/add/AddPage'));
const AreaPage = lazy(() => import('../features/areas/AreaPage'));
const AreasPage = lazy(() => import('../features/areas/AreasPage'));
const AskPage = lazy(() => import('../features/ask/AskPage'));
const DepartmentsPage = lazy(() => import('../features/department/DepartmentsPage'));
const DepartmentPage = lazy(() => import('../features/department/DepartmentPage'));
const VersionsPage = lazy(() => import('../features/versions/VersionsPage'));
const ComparePage = lazy(() => import('../features/compare/ComparePage'));
const ReformPage = lazy(() => import('../features/reform/ReformPage'));
const DocumentsPage = lazy(() => import('../features/document/DocumentsPage'));
const DocumentPage = lazy(() => import('../features/document/DocumentPage'));
const BodyPage = lazy(() => import('../features/body/BodyPage'));
const CoverageListPage = lazy(() => import('../features/coverage/CoverageListPage'));
const CoveragePage = lazy(() => import('../features/coverage/CoveragePage'));
const FlowPage = lazy(() => import('../features/flow/FlowPage'));
const GraphPage = lazy(() => import('../features/graph/GraphPage'));
const ReviewPage = lazy(() => import('../features/review/ReviewPage'));
const SearchPage = lazy(() => import('../features/search/SearchPage'));
const CitePage = lazy(() => import('../features/cite/CitePage'));
const ExportPage = lazy(() => import('../features/export/ExportPage'));
const MethodsPage = lazy(() => import('../features/methods/MethodsPage'));
const NodePage = lazy(() => import('../features/search/NodePage'));

/** Every address of the interface; each screen's script is fetched when it is first opened. */
export function AppRoutes() {
  return (
    <Routes>
      <Route element={<Layout />}>
        <Route index element={<AskPage />} />
        <Route path="departments" element={<DepartmentsPage />} />
        <Route path="department/:id" element={<DepartmentPage />} />
        <Route path="department/:id/versions" element={<VersionsPage />} />
        <Route path="body/:id" element={<BodyPage />} />
        <Route path="graph" element={<GraphPage />} />
        <Route path="compare" element={<ComparePage />} />
        <Route path="reform" element={<ReformPage />} />
        <Route path="flow" element={<FlowPage />} />
        <Route path="areas" element={<AreasPage />} />
        <Route path="areas/:code" element={<AreaPage />} />
        <Route path="documents" element={<DocumentsPage />} />
        <Route path="documents/coverage" element={<CoverageListPage />} />
        <Route path="document/:id" element={<DocumentPage />} />
        <Route path="document/:id/coverage" element={<CoveragePage />} />
        <Route path="add" element={<AddPage />} />
        <Route path="review" element={<ReviewPage />} />
        <Route path="search" element={<SearchPage />} />
        <Route path="cite/:id" element={<CitePage />} />
        <Route path="export" element={<ExportPage />} />
        <Route path="methods" element={<MethodsPage />} />
        <Route path="node/:id" element={<NodePage />} />
        <Route path="*" element={<NotFoundPage />} />
      </Route>
    </Routes>
  );
}
