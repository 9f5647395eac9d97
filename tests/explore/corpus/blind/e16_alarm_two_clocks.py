import signal

calls = []


def handler(sig, frame):
    calls.append(sig)


signal.signal(signal.SIGALRM, handler)
signal.alarm(5)
left = signal.alarm(1)
print("left", left)
signal.pause()
print("calls", len(calls))
