"""A wire with delay and loss between two network namespaces: a TAP device at each end.

Usage: wire.py NAMESPACE DEVICE NAMESPACE DEVICE. Says "ready"; then each line "DELAY_MS LOSE_EVERY" on standard input
sets how late packets arrive in each direction and that of so many one is lost (0: none). Losing by count keeps runs
alike: a packet sent again comes through. Stands in for tc-netem, which not every kernel has.
"""
import collections
import ctypes
import fcntl
import os
import select
import struct
import sys
import time

CLONE_NEWNET = 0x40000000
TUNSETIFF = 0x400454CA
IFF_TAP_WITHOUT_HEADER = 0x1002
libc = ctypes.CDLL(None, use_errno=True)


def tap(namespace, device):
    handle = os.open('/run/netns/' + namespace, os.O_RDONLY)
    if libc.setns(handle, CLONE_NEWNET):
        raise OSError(ctypes.get_errno(), 'setns')
    os.close(handle)
    end = os.open('/dev/net/tun', os.O_RDWR | os.O_NONBLOCK)
    fcntl.ioctl(end, TUNSETIFF, struct.pack('16sH22x', device.encode(), IFF_TAP_WITHOUT_HEADER))
    return end


def settings(line):
    delay_ms, lose_every = line.split()
    return float(delay_ms) / 1000, int(lose_every)


def main():
    one, other = tap(*sys.argv[1:3]), tap(*sys.argv[3:5])
    far = {one: other, other: one}
    delay, lose_every = 0.0, 0
    seen = {one: 0, other: 0}
    queue = collections.deque()
    print('ready', flush=True)
    while True:
        wait = max(0, queue[0][0] - time.monotonic()) if queue else None
        ready, _, _ = select.select([one, other, sys.stdin], [], [], wait)
        now = time.monotonic()
        for end in ready:
            if end is sys.stdin:
                line = sys.stdin.readline()
                if not line:
                    return
                delay, lose_every = settings(line)
                print('set', flush=True)
                continue
            try:
                while True:
                    packet = os.read(end, 65536)
                    seen[end] += 1
                    if lose_every == 0 or seen[end] % lose_every:
                        queue.append((now + delay, far[end], packet))
            except BlockingIOError:
                pass
            except OSError:
                time.sleep(0.001)  # The device is not up yet.
        while queue and queue[0][0] <= time.monotonic():
            _, end, packet = queue.popleft()
            try:
                os.write(end, packet)
            except OSError:
                pass


main()
