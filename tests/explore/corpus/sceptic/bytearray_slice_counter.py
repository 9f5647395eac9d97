import threading

buf = bytearray(4)


def work():
    for _ in range(3):
        n = int.from_bytes(buf[0:4], "big")
        buf[0:4] = (n + 1).to_bytes(4, "big")


ts = [threading.Thread(target=work) for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print(int.from_bytes(buf, "big"))
