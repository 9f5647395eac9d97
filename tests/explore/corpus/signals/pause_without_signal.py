import signal


def handler(sig, frame):
    print("got", sig)


signal.signal(signal.SIGUSR1, handler)
signal.pause()
