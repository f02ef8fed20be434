export const CasesPage = () => <p>cases</p>
