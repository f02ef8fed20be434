import type { ThemeConfig } from 'antd'

/** tokens.css, said in antd's words. antd computes shades from these, so they cannot be custom properties. */
export const theme: ThemeConfig = {
  token: {
    colorPrimary: '#1F6B4F',
    colorSuccess: '#1F6B4F',
    colorInfo: '#0F5FA8',
    colorLink: '#0F5FA8',
    colorWarning: '#8A5A00',
    colorError: '#B3261E',
    colorText: '#1D2421',
    colorTextSecondary: '#55605B',
    colorTextTertiary: '#55605B',
    colorTextDescription: '#55605B',
    colorTextPlaceholder: '#6A756F',
    // A button that cannot be pressed yet is still read: 4.8 on its ground.
    colorTextDisabled: '#5F6A65',
    colorBgContainerDisabled: '#E9EDEB',
    colorBorder: '#7C8782',
    colorBorderSecondary: '#D9DEDB',
    colorBgLayout: '#F5F7F5',
    borderRadius: 8,
    fontSize: 14,
    controlHeight: 36,
    fontFamily: 'var(--font)',
    motion: false
  },
  components: { Button: { fontWeight: 500, primaryShadow: 'none', defaultShadow: 'none', dangerShadow: 'none' } }
}
