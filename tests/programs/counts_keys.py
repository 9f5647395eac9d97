"""Counts the signals of the keyboard."""
import signal

count = 0


def handler(number, frame):
    global count
    count += 1


for number in (signal.SIGINT, signal.SIGQUIT, signal.SIGTSTP):
    signal.signal(number, handler)
while count < 300:
    signal.pause()
print(count)
