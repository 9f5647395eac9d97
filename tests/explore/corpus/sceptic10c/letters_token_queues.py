import queue
import threading

ping = queue.Queue(maxsize=1)
pong = queue.Queue(1)


def relay(inbox, outbox, words):
    for w in words:
        token = inbox.get()
        token.append(w)
        outbox.put(token)


numbers = ("%d%d" % (k, k + 1) for k in range(1, 12, 2))
letters = map(chr, range(65, 71))
a = threading.Thread(target=relay, args=(ping, pong, numbers))
b = threading.Thread(target=relay, args=(pong, ping, letters))
b.start(), a.start()
ping.put([])
a.join(), b.join()
print(*ping.get(), sep="")
