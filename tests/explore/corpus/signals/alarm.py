import signal

rang = False


def ring(sig, frame):
    global rang
    rang = True
    print("ding")


signal.signal(signal.SIGALRM, ring)
signal.alarm(2)
signal.pause()
print(rang)
