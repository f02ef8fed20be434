export { forgetStaffNotices } from './forget-staff-notices.ts'
export { insertStaffNotices } from './repository.ts'
export { tellMorning } from './tell-morning.ts'
export { tellStaff } from './tell-staff.ts'
