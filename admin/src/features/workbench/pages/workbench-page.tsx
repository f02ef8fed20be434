export const WorkbenchPage = () => <p>workbench</p>
