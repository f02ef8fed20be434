import { Box, Tap, TextInput } from './base.tsx'

type SearchBoxProps = { id: string, label: string, value: string, onChange: (value: string) => void, onSearch: () => void, placeholder: string }

export const SearchBox = ({ id, label, value, onChange, onSearch, placeholder }: SearchBoxProps) => (
  <Box className='search'>
    <TextInput id={id} label={label} kind='search' value={value} onChange={onChange} onConfirm={onSearch} placeholder={placeholder} maxLength={60} />
    <Tap className='search-go' onClick={onSearch}>搜索</Tap>
  </Box>
)
