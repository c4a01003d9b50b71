import { useState } from 'preact/hooks';
import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { Button, Dialog, RovingList, Tabs, useAnnounce } from '../../src/panels/parts/index.ts';
import { expectAccessible, show } from './show.tsx';

const focused = (): string => document.activeElement?.textContent?.trim() ?? '';

function DialogCase() {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button onClick={() => setOpen(true)}>Open</Button>
      {open && (
        <Dialog title="A question" onClose={() => setOpen(false)}>
          <Button>Inside</Button>
        </Dialog>
      )}
    </>
  );
}

test('a dialog keeps the focus inside and gives it back', async () => {
  show(<DialogCase />);
  await page.getByRole('button', { name: 'Open' }).click();
  await expect.element(page.getByRole('dialog', { name: 'A question' })).toBeVisible();
  await expectAccessible();
  for (let i = 0; i < 4; i++) {
    await userEvent.keyboard('{Tab}');
    expect(focused()).not.toBe('Open');
  }
  await userEvent.keyboard('{Escape}');
  await expect.element(page.getByRole('dialog')).not.toBeInTheDocument();
  expect(focused()).toBe('Open');
});

function TabsCase() {
  const [tab, setTab] = useState('one');
  return (
    <Tabs
      label="Parts"
      tabs={[
        { id: 'one', label: 'One' },
        { id: 'two', label: 'Two', count: 3, countLabel: 'new' },
        { id: 'three', label: 'Three' },
      ]}
      selected={tab}
      onSelect={setTab}
    >
      <p>Panel {tab}</p>
    </Tabs>
  );
}

test('tabs move with arrows, Home and End, with one tab stop', async () => {
  show(<TabsCase />);
  await page.getByRole('tab', { name: 'One' }).click();
  await userEvent.keyboard('{ArrowRight}');
  await expect.element(page.getByRole('tabpanel', { name: 'Two 3 new' })).toHaveTextContent('Panel two');
  await userEvent.keyboard('{End}{ArrowRight}');
  expect(focused()).toBe('One');
  await userEvent.keyboard('{ArrowLeft}');
  expect(focused()).toBe('Three');
  expect(document.querySelectorAll('[role=tab][tabindex="0"]').length).toBe(1);
  await expectAccessible();
});

function ManyTabs() {
  const [tab, setTab] = useState('tab 7');
  const tabs = Array.from({ length: 9 }, (_, index) => ({ id: `tab ${index}`, label: `Part number ${index}` }));
  return (
    <div style={{ width: '20rem', paddingTop: '150vh' }}>
      <Tabs label="Parts" tabs={tabs} selected={tab} onSelect={setTab}>
        <p>Panel</p>
      </Tabs>
    </div>
  );
}

test('the selected tab is in sight, clear of the edges beyond which tabs go on; the page stays where it is', async () => {
  show(<ManyTabs />);
  const row = document.querySelector<HTMLElement>('[role=tablist]') as HTMLElement;
  const clear = (): boolean => {
    const [box, tab] = [row, row.querySelector('[aria-selected=true]') as Element].map((one) => one.getBoundingClientRect());
    return tab!.left >= box!.left && tab!.right <= box!.right;
  };
  await expect.poll(clear).toBe(true);
  await expect.poll(() => row.dataset['more']).toBe('before after');
  expect(scrollY).toBe(0);
  row.querySelector<HTMLElement>('[role=tab]')?.click();
  await expect.poll(() => row.dataset['more']).toBe('after');
  expect(clear()).toBe(true);
  expect(scrollY).toBe(0);
});

test('a list has one tab stop and opens what is chosen', async () => {
  const onOpen = vi.fn();
  const items = ['alpha', 'beta', 'gamma'];
  show(
    <RovingList label="Letters" items={items} itemKey={(item) => item} current="beta" onOpen={onOpen} render={(item) => item} />,
  );
  await userEvent.keyboard('{Tab}');
  expect(focused()).toBe('beta');
  await userEvent.keyboard('{ArrowDown}{Enter}');
  expect(onOpen).toHaveBeenCalledWith('gamma');
  await userEvent.keyboard('{ArrowDown}');
  expect(focused()).toBe('alpha');
  await expectAccessible();
});

test('an unavailable button can be reached and read, and does nothing', async () => {
  const onClick = vi.fn();
  show(
    <Button unavailable onClick={onClick}>
      Order
    </Button>,
  );
  const button = page.getByRole('button', { name: 'Order' });
  (button.element() as HTMLElement).focus();
  expect(focused()).toBe('Order');
  await userEvent.keyboard('{Enter}');
  expect(onClick).not.toHaveBeenCalled();
  expect(button.element().getAttribute('aria-disabled')).toBe('true');
});

function SayTwice() {
  const announce = useAnnounce();
  return <Button onClick={() => announce('The door is shut.')}>Say</Button>;
}

test('a sentence said twice changes the live region twice', async () => {
  show(<SayTwice />);
  const region = (): string => document.querySelector('[aria-live=polite]')?.textContent ?? '';
  await page.getByRole('button', { name: 'Say' }).click();
  await expect.poll(region).toContain('The door is shut.');
  const first = region();
  await page.getByRole('button', { name: 'Say' }).click();
  await expect.poll(region).not.toBe(first);
  expect(region()).toContain('The door is shut.');
});
