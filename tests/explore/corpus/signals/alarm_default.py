import signal

signal.alarm(1)
signal.pause()
print("never printed")
