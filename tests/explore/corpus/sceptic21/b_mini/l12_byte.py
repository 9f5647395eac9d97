import threading

bitmap = bytearray(4)
lock = threading.Lock()


def work(me):
    with lock:
        i = bitmap.find(0)
    with lock:
        bitmap[i] = ord(me[0])


ts = [threading.Thread(target=work, args=(n,)) for n in ("ann", "bob")]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(bitmap)
