"""select, poll and epoll: time-out, ready descriptor, cleared sets."""
import os
import select
import time

reader, writer = os.pipe()
poll = select.poll()
poll.register(reader, select.POLLIN)
epoll = select.epoll()
epoll.register(reader, select.EPOLLIN)
start = time.monotonic()
print(select.select([reader], [], [], 0.03))
print(poll.poll(30))
print(epoll.poll(0.03))
print(time.monotonic() - start >= 0.09)
print(select.select([reader], [writer], [], 10)[1] == [writer])
if os.fork() == 0:
    time.sleep(0.03)
    os.write(writer, b"x")
    os._exit(0)
print(select.select([reader], [], [], 10)[0] == [reader])
print(len(poll.poll(10_000)), len(epoll.poll(10)), select.select([reader], [], [], 0)[0] == [reader])
os.wait()
