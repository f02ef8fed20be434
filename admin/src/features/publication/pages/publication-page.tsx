export const PublicationPage = () => <p>publication</p>
