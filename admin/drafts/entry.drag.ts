import type { DragEvent } from 'react';

/** Each list has a type of its own, so that an entry can be dropped in its own list alone. */
function typeOf(list: string): string {
  return `application/x-plaincode-${list}`;
}

/** For the handle of an entry: carries its place, with the whole entry under the pointer. */
export function dragsEntry(list: string, index: number) {
  return {
    draggable: true,
    onDragStart: (event: DragEvent<HTMLElement>) => {
      event.dataTransfer.setData(typeOf(list), String(index));
      event.dataTransfer.effectAllowed = 'move';
      const entry = event.currentTarget.closest('li');
      if (entry) {
        event.dataTransfer.setDragImage(entry, 12, 12);
      }
    },
  };
}

/** For an entry: another one that is dropped here takes its place. `data-over` stands while one would. */
export function takesEntries(list: string, index: number, onMove: (from: number, to: number) => void) {
  return {
    onDragOver: (event: DragEvent<HTMLElement>) => {
      if (event.dataTransfer.types.includes(typeOf(list))) {
        event.preventDefault();
        event.currentTarget.dataset.over = 'true';
      }
    },
    onDragLeave: (event: DragEvent<HTMLElement>) => {
      if (!(event.relatedTarget instanceof Node && event.currentTarget.contains(event.relatedTarget))) {
        delete event.currentTarget.dataset.over;
      }
    },
    onDrop: (event: DragEvent<HTMLElement>) => {
      delete event.currentTarget.dataset.over;
      const from = Number.parseInt(event.dataTransfer.getData(typeOf(list)), 10);
      if (!Number.isNaN(from) && from !== index) {
        event.preventDefault();
        onMove(from, index);
      }
    },
  };
}

/** How an entry looks while another would be dropped on it. */
export const OVER_STYLE = {
  '&[data-over]': { outline: '2px solid', outlineColor: 'primary.main', outlineOffset: '1px' },
} as const;
