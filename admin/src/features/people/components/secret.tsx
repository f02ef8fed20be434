import { Modal } from 'antd'

/** A first or new password: on the screen once, nowhere else. */
export const Secret = ({ who, password, onClose }: { who: string, password: string, onClose: () => void }) => (
  <Modal open title={`${who}的密码`} okText='已经交给本人' cancelButtonProps={{ style: { display: 'none' } }} closable={false} mask={{ closable: false }} keyboard={false} onOk={onClose}>
    <div className='stack-tight'>
      <p>只显示这一次。请当面或电话交给本人，登录后到“我的账号”改掉。</p>
      <p className='secret mono'>{password}</p>
    </div>
  </Modal>
)
