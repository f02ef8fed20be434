export const AccountPage = () => <p>account</p>
