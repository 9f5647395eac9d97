"""A loop on a flag that a signal handler sets."""
import signal

flag = False


def handler(number, frame):
    global flag
    flag = True


signal.signal(signal.SIGINT, handler)
print("ready")
while not flag:
    pass
print("end")
