export const PeoplePage = () => <p>people</p>
