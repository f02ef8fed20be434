import { Tap } from './base.tsx'

type BigButtonProps = { children: string, onClick: () => void, look?: 'main' | 'second' | 'danger' | 'alarm', busy?: string | false }

/** The one thing to do next. While busy it says what is happening and takes no second tap. */
export const BigButton = ({ children, onClick, look = 'main', busy = false }: BigButtonProps) => (
  <Tap className={`big-button big-${look}`} disabled={busy !== false} onClick={onClick}>{busy === false ? children : busy}</Tap>
)
