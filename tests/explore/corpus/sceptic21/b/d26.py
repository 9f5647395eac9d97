import threading

rang = threading.Event()
log = []


def ring():
    log.append("ring")
    rang.set()


t1 = threading.Timer(0.2, ring)
t2 = threading.Timer(50, log.append, args=("never",))
t1.start()
t2.start()
rang.wait()
t2.cancel()
t2.join()
print(log)
