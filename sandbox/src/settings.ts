import type { Simulation } from './simulation.ts'

/** WeChat's settings: all messages of the mini program on or off. Nobody is told of it. */
export const turnMessages = ({ world }: Simulation, openid: string, on: boolean): void =>
  world.record({ type: 'switch-turned', openid, on })

/** WeChat's settings: no more messages of one kind. Only refusals are told to the server. */
export const withdrawConsent = ({ world, pusher }: Simulation, openid: string, templateId: string): void => {
  world.record({ type: 'consent-withdrawn', openid, templateId })
  pusher.push(openid, { Event: 'subscribe_msg_change_event', List: { TemplateId: templateId, SubscribeStatusString: 'reject' } })
}
