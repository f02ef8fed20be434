export const CasePage = () => <p>case</p>
