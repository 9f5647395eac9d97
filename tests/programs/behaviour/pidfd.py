"""A process by descriptor: signal, poll, and reaping with waitid."""
import os
import select
import signal

if hasattr(os, "pidfd_open"):
    child = os.fork()
    if child == 0:
        signal.pause()
    descriptor = os.pidfd_open(child)
    poll = select.poll()
    poll.register(descriptor, select.POLLIN)
    print(poll.poll(20))
    signal.pidfd_send_signal(descriptor, signal.SIGTERM)
    print(len(poll.poll(5000)))
    print(os.waitid(os.P_PIDFD, descriptor, os.WEXITED).si_status)
