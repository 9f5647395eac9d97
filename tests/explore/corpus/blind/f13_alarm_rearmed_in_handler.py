import signal

count = 0


def tick(sig, frame):
    global count
    count += 1
    print("tick", count)
    if count < 3:
        signal.alarm(1)


signal.signal(signal.SIGALRM, tick)
signal.alarm(1)
while count < 3:
    signal.pause()
print("over")
