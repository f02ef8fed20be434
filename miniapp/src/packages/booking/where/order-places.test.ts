import { describe, expect, it } from 'vitest'
import { orderPlaces, soonestWords, type BookableItem } from './order-places.ts'

type Place = BookableItem['places'][number]
const place = (name: string, placeKind: Place['placeKind'], townshipCode: string | null): Place => ({ scheduleId: name, name, placeKind, place: name, unitName: name, townshipCode, firstFreeDay: null, parties: 1 })
const all = [place('梅城', 'township', '430923118'), place('上门', 'home', null), place('大厅', 'hall', null), place('东坪', 'township', '430923101')]

describe('where somebody may go', () => {
  it('is one\'s own township first, then the county, then the others', () => {
    expect(orderPlaces(all, '430923101').map(({ name }) => name)).toEqual(['东坪', '大厅', '上门', '梅城'])
  })
  it('is the county first for whoever has not said where they live', () => {
    expect(orderPlaces(all, null).map(({ name }) => name)).toEqual(['大厅', '上门', '梅城', '东坪'])
  })
  it('says what is free soonest, or that one can wait for a seat', () => {
    expect(soonestWords({ firstFreeDay: '2026-11-30' })).toBe('最早有号：11月30日 周一')
    expect(soonestWords({ firstFreeDay: null })).toContain('候补')
  })
})
