import { Button, Modal } from 'antd'
import { type ReactNode, useState } from 'react'

type ConfirmButtonProps = {
  label: string, title: string, children: ReactNode, confirm: string, onConfirm: () => void
  loading?: boolean, disabled?: boolean, danger?: boolean, primary?: boolean, 'data-send'?: boolean
}

/** For what cannot be taken back: says what will happen, and asks once. */
export const ConfirmButton = ({ label, title, children, confirm, onConfirm, loading = false, disabled = false, danger = false, primary = true, 'data-send': sends }: ConfirmButtonProps) => {
  const [open, setOpen] = useState(false)
  const go = () => { setOpen(false); onConfirm() }
  return (
    <>
      <Button data-send={sends} type={primary ? 'primary' : 'default'} danger={danger} loading={loading} disabled={disabled} onClick={() => setOpen(true)}>{label}</Button>
      <Modal open={open} title={title} okText={confirm} cancelText='先不' okButtonProps={{ danger }} onOk={go} onCancel={() => setOpen(false)}>
        {children}
      </Modal>
    </>
  )
}
