import { ColumnCells } from '../../../ui/column-cells.tsx'
import { Page } from '../../../ui/page.tsx'

export default () => <Page title='政务公开'><ColumnCells /></Page>
